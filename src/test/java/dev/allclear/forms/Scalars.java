package dev.allclear.forms;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML that is read as these texts again. */
final class Scalars {
    private static final Pattern PLAIN = Pattern.compile("(?!null$)[A-Za-z0-9][\\w./-]*(?: [\\w.][\\w./-]*)*");
    private static final Pattern ONLY_ESCAPED = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFEFF&&[^\\n\\t]]");

    private Scalars() {}

    /** Returns {@code text} in one line, fit for a list or a mapping in brackets too. */
    static String line(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** Returns {@code text}, which starts with no blank line and ends with no blank, as lines that are indented by so much. */
    static String lines(String text, int indent) {
        if (text.isEmpty() || ONLY_ESCAPED.matcher(text).find()) {
            return quoted(text);
        }
        String sign = text.startsWith(" ") ? "|2-" : "|-";
        return text.lines()
                .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                .collect(Collectors.joining("\n", sign + "\n", ""));
    }

    /** Returns {@code texts} as a list in brackets. */
    static String list(Collection<String> texts) {
        return texts.stream().map(Scalars::line).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a mapping in braces, of texts to YAML of one line. */
    static String mapping(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> line(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns {@code text} in double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append((char) each);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append(
                            ONLY_ESCAPED.matcher(Character.toString(each)).matches()
                                    ? String.format(Locale.ROOT, "\\u%04x", each)
                                    : Character.toString(each));
            }
        });
        return quoted.append('"').toString();
    }
}
