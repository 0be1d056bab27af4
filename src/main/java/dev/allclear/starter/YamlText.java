package dev.allclear.starter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as YAML, so that every reader of YAML reads that text. */
final class YamlText {
    /** What means nothing but itself, also within braces; an address may have a colon. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:https?://[\\w./~-]+|\\p{L}[\\p{L}\\p{M}\\p{N}._/&'()+-]*(?: [\\p{L}\\p{N}(&+][\\p{L}\\p{M}\\p{N}._/&'()+-]*)*)");

    /** What some readers take for something else than a text. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final int DELETE = 0x7F;

    private YamlText() {}

    /** Returns {@code text} as it is where that is sound, else in quotes. */
    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each < ' ' || each == DELETE) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
