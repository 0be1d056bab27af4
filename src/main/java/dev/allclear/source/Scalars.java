package dev.allclear.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML that is read as these texts again, by us and by what guesses numbers and flags. */
public final class Scalars {
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}\\p{N} .;()'/?!%+–—’…_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}[A-Za-z0-9 :/+_-]*[A-Za-z0-9]");
    private static final Pattern HARMLESS = Pattern.compile("[,@=&*\"\\[\\]{}<>|~^$\\\\]|:(?=\\S)|(?<=\\S)#");
    private static final Set<String> GUESSED = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final Pattern ONLY_ESCAPED = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFEFF&&[^\\n\\t]]");

    private Scalars() {}

    /**
     * Returns {@code text} in one line, fit for a list or a mapping in brackets too.
     *
     * @param quoted whether to quote it anyway
     */
    public static String line(String text, boolean quoted) {
        return !quoted && plain(text) ? text : quoted(text);
    }

    /** Whether {@code text} can stand without quotes anywhere; commas and colons are left to texts that have a line to themselves. */
    private static boolean plain(String text) {
        return PLAIN.matcher(text).matches() && !GUESSED.contains(text.toLowerCase(Locale.ROOT)) && !text.endsWith(" ");
    }

    /** Returns {@code text} in one line, fit for a line that it has to itself but for the name of its field. */
    public static String alone(String text) {
        return simple(text) ? text : quoted(text);
    }

    /** Whether {@code text} can stand without quotes in a line that it has to itself but for the name of its field. */
    public static boolean simple(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && plain(HARMLESS.matcher(text).replaceAll(""));
    }

    /** Whether {@code text} holds what a block can't. */
    public static boolean escaped(String text) {
        return ONLY_ESCAPED.matcher(text).find();
    }

    /** Returns {@code text}, which starts with no blank line and ends with no blank, as lines that are indented by so much. */
    public static String block(String text, int step, int indent) {
        String sign = text.startsWith(" ") ? "|" + step : "|";
        return text.lines()
                .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                .collect(Collectors.joining("\n", sign + "\n", ""));
    }

    /** Returns {@code text} in quotes, in one line. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append(
                            ONLY_ESCAPED.matcher(Character.toString(each)).matches()
                                    ? String.format(Locale.ROOT, "\\u%04x", (int) each)
                                    : Character.toString(each));
            }
        }
        return quoted.append('"').toString();
    }
}
