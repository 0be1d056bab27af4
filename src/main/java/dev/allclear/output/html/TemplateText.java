package dev.allclear.output.html;

import dev.allclear.diagnostic.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as written.
 *
 * @param file the file as a team sees it, or would see it if it replaced the bundled one: {@code templates/incident.ftlh}
 * @param text its text
 */
record TemplateText(String file, String text) {

    /** Returns a template without byte order mark, every line ending as {@code \n}, whoever checked it out. */
    static TemplateText of(String file, String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TemplateText(file, bare.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Returns where something stands.
     *
     * @param line counted from 1
     * @param column counted from 1 in UTF-16 units
     */
    Location at(int line, int column) {
        return at(offset(line, column), "");
    }

    /**
     * Returns where {@code word} stands first from a place on, else that place.
     *
     * @param line counted from 1
     * @param column counted from 1 in UTF-16 units
     */
    Location at(int line, int column, String word) {
        int from = offset(line, column);
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
        return found.find(from) ? at(found.start(), word) : at(from, "");
    }

    /** Returns the place from {@code start} to {@code end}, offsets both, or to the end of its first line. */
    Location between(int start, int end) {
        int lineEnd = text.indexOf('\n', start);
        return at(start, text.substring(start, lineEnd < 0 ? end : Math.min(end, lineEnd)));
    }

    int offset(int line, int column) {
        int lineStart = 0;
        for (int passed = 1; passed < line; passed++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return Math.min(lineStart + column - 1, text.length());
    }

    private Location at(int offset, String word) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int lineEnd = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        int line = 1 + (int) text.substring(0, lineStart).lines().count();
        return Location.of(
                file,
                new Location.Place(
                        line,
                        1 + text.codePointCount(lineStart, offset),
                        word.codePointCount(0, word.length()),
                        text.substring(lineStart, lineEnd)));
    }
}
