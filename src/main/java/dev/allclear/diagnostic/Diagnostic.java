package dev.allclear.diagnostic;

import java.util.Optional;

/**
 * One problem in what a team writes.
 *
 * @param message what is wrong, one sentence; of a longer one, its first 1,000 characters
 * @param hint what to type instead, or how to find out; cut in the same way
 */
public record Diagnostic(Rule rule, Location location, String message, Optional<String> hint) {
    private static final int LONGEST = 1_000;

    public Diagnostic {
        message = cut(message);
        hint = hint.map(Diagnostic::cut);
    }

    /** Returns a problem without a hint. */
    public static Diagnostic of(Rule rule, Location location, String message) {
        return new Diagnostic(rule, location, message, Optional.empty());
    }

    /** Returns a problem with a way out. */
    public static Diagnostic of(Rule rule, Location location, String message, String hint) {
        return new Diagnostic(rule, location, message, Optional.of(hint));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
