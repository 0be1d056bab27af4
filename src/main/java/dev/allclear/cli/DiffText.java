package dev.allclear.cli;

import dev.allclear.diagnostic.Cells;
import dev.allclear.edit.Diff;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A diff as it is printed: for a person in colour, and harmless to the terminal; for a program to the letter, so that it can be
 * applied. Where the input is a file nobody knows which of the two it is, so that what steers a terminal is never printed.
 */
record DiffText(Diff diff, Surroundings surroundings) {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    /** Returns it, every line ended. */
    String text() {
        return surroundings.terminal() || surroundings.colour()
                ? diff.lines().stream().map(this::shown).collect(Collectors.joining())
                : STEERING.matcher(diff.text())
                        .replaceAll(sign -> Matcher.quoteReplacement(Cells.harmless(sign.group())));
    }

    private String shown(String line) {
        String ended = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        String harmless =
                Arrays.stream(ended.split("\t", -1)).map(Cells::harmless).collect(Collectors.joining("\t"));
        String code = code(line);
        return (surroundings.colour() && !code.isEmpty() ? "\u001b[" + code + "m" + harmless + "\u001b[0m" : harmless)
                + "\n";
    }

    private static String code(String line) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) {
            return "1";
        }
        return switch (line.charAt(0)) {
            case '@' -> "36";
            case '-' -> "31";
            case '+' -> "32";
            default -> "";
        };
    }
}
