package dev.allclear.markdown;

/** Text to markup that shows it. */
final class Escaping {
    private Escaping() {}

    /** Appends {@code text} to {@code markup}, fit for an element and for an attribute in double quotes. */
    static void append(String text, StringBuilder markup) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> {
                    if (allowed(point)) {
                        markup.appendCodePoint(point);
                    }
                }
            }
        }
    }

    /** Returns {@code text} without the characters that are not {@linkplain #allowed allowed}. */
    static String allowed(String text) {
        return text.codePoints().allMatch(Escaping::allowed)
                ? text
                : text.codePoints()
                        .filter(Escaping::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
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
