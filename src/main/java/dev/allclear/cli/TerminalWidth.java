package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cells a line of the terminal has. */
final class TerminalWidth {
    /** What terminals have had since there are any. */
    static final int USUAL = 80;

    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

    private TerminalWidth() {}

    /**
     * Returns it: what {@code COLUMNS} says, else what the terminal says, else the usual.
     *
     * @param terminal whether there is one
     */
    static int of(Map<String, String> env, boolean terminal) {
        return Optional.ofNullable(env.get("COLUMNS"))
                .flatMap(TerminalWidth::number)
                .or(() -> terminal ? asked() : Optional.empty())
                .orElse(USUAL);
    }

    private static Optional<Integer> asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher size = SIZE.matcher(new String(stty.getInputStream().readAllBytes(), US_ASCII));
            return size.matches() ? number(size.group(1)) : Optional.empty();
        } catch (IOException e) {
            // No such program here, or no terminal.
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
