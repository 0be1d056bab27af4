package dev.allclear.source;

import dev.allclear.diagnostic.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of a file that a person typed. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lines;

    /**
     * Makes the text of a file.
     *
     * @param file the file as the person who ran the command would name it, with forward slashes
     * @param text its text without byte order mark, every line ending as {@code \n}
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = IntStream.concat(
                        IntStream.of(0),
                        IntStream.iterate(text.indexOf('\n'), at -> at >= 0, at -> text.indexOf('\n', at + 1))
                                .map(at -> at + 1))
                .toArray();
    }

    /** Returns the file as the person who ran the command would name it, with forward slashes. */
    public String file() {
        return file;
    }

    /** Returns its text without byte order mark, every line ending as {@code \n}. */
    public String text() {
        return text;
    }

    /** Returns where {@code span} is; what reaches over the end of its line is cut there. */
    public Location at(Span span) {
        int from = Math.min(span.from(), text.length());
        Span line = line(from);
        int to = Math.max(from, Math.min(span.to(), line.to()));
        return Location.of(
                file,
                new Location.Place(
                        number(from),
                        1 + text.codePointCount(line.from(), from),
                        text.codePointCount(from, to),
                        slice(line)));
    }

    /** Returns the typed text of {@code span}. */
    public String slice(Span span) {
        return text.substring(span.from(), span.to());
    }

    /** Returns the line that {@code offset} is in, without its end. */
    Span line(int offset) {
        int number = number(offset);
        return new Span(lines[number - 1], number < lines.length ? lines[number] - 1 : text.length());
    }

    private int number(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
