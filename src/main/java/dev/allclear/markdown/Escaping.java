package dev.allclear.markdown;

/** Text to markup that shows it. */
final class Escaping {
    private Escaping() {}

    /** Appends {@code text} to {@code markup}, fit for an element and for an attribute in double quotes. */
    static void append(String text, StringBuilder markup) {
        String shown = allowed(text);
        int from = 0;
        for (int at = 0; at < shown.length(); at++) {
            String escaped = escaped(shown.charAt(at));
            if (!escaped.isEmpty()) {
                markup.append(shown, from, at).append(escaped);
                from = at + 1;
            }
        }
        markup.append(shown, from, shown.length());
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /** Returns {@code text} without the characters that are not {@linkplain #allowed allowed}. */
    static String allowed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if ((each < ' ' || each > '~') && (Character.isSurrogate(each) || !allowed(each))) {
                return text.codePoints()
                        .filter(Escaping::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** Whether both HTML and XML 1.0 may hold it; control characters, half surrogates and no characters they may not. */
    static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0x7F)
                || (point > 0x9F && point < 0xD800)
                || (point > 0xDFFF && (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF));
    }
}
