package dev.allclear.source;

import dev.allclear.diagnostic.Location;

/**
 * The text of a file that a person typed.
 *
 * @param file the file as the person who ran the command would name it, with forward slashes
 * @param text its text without byte order mark, every line ending as {@code \n}
 */
public record SourceText(String file, String text) {

    /** Returns where {@code span} is; what reaches over the end of its line is cut there. */
    public Location at(Span span) {
        int from = Math.min(span.from(), text.length());
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
        int to = Math.max(from, Math.min(span.to(), lineEnd));
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Location.of(
                file,
                new Location.Place(
                        line,
                        1 + text.codePointCount(lineStart, from),
                        text.codePointCount(from, to),
                        text.substring(lineStart, lineEnd)));
    }

    /** Returns the typed text of {@code span}. */
    public String slice(Span span) {
        return text.substring(span.from(), span.to());
    }
}
