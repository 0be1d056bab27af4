package dev.allclear.diagnostic;

import java.util.Optional;

/**
 * One problem in what a team writes.
 *
 * @param message what is wrong, one sentence
 * @param hint what to type instead, or how to find out
 */
public record Diagnostic(Rule rule, Location location, String message, Optional<String> hint) {

    /** Returns a problem without a hint. */
    public static Diagnostic of(Rule rule, Location location, String message) {
        return new Diagnostic(rule, location, message, Optional.empty());
    }

    /** Returns a problem with a way out. */
    public static Diagnostic of(Rule rule, Location location, String message, String hint) {
        return new Diagnostic(rule, location, message, Optional.of(hint));
    }
}
