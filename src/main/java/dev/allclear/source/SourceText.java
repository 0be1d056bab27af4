package dev.allclear.source;

import dev.allclear.diagnostic.Location;
import java.util.Arrays;

/** The text of a file that a person typed. */
public final class SourceText {
    private static final int REACH = 500;
    private static final int BLOCK = 1_024;
    private static final String CUT = "…";

    private final String file;
    private final String text;
    private final int[] lines;

    /** How many code points stand before each block. */
    private final int[] blocks;

    /**
     * Makes the text of a file.
     *
     * @param file the file as the person who ran the command would name it, with forward slashes
     * @param text its text without byte order mark, every line ending as {@code \n}
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = lines(text);
        this.blocks = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < blocks.length; block++) {
            blocks[block] = blocks[block - 1] + text.codePointCount(start(block - 1), start(block));
        }
    }

    /** Returns where the lines of {@code text} start. */
    private static int[] lines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
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
        Span part = around(from, line);
        String before = part.from() > line.from() ? CUT : "";
        String after = part.to() < line.to() ? CUT : "";
        return Location.of(
                file,
                new Location.Place(
                        number(from),
                        1 + points(line.from(), from),
                        points(from, to),
                        before + slice(part) + after,
                        before.length() + points(part.from(), from)));
    }

    /** Returns the part of {@code line} to show: all of it, unless a copy for every problem in it would be too much. */
    private Span around(int offset, Span line) {
        return line.to() - line.from() <= 2 * REACH
                ? line
                : new Span(whole(Math.max(line.from(), offset - REACH)), whole(Math.min(line.to(), offset + REACH)));
    }

    /** Counts code points by blocks, so that the end of a long line is as near as its start. */
    private int points(int from, int to) {
        return before(to) - before(from);
    }

    private int before(int offset) {
        int start = start(offset / BLOCK);
        return blocks[offset / BLOCK] + text.codePointCount(start, Math.max(start, offset));
    }

    private int start(int block) {
        return whole(block * BLOCK);
    }

    /** Moves what is between the two halves of a character behind it. */
    private int whole(int offset) {
        boolean between = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return between ? offset + 1 : offset;
    }

    /** Returns the typed text of {@code span}. */
    public String slice(Span span) {
        return text.substring(span.from(), span.to());
    }

    /** Returns the line that {@code offset} is in, without its end. */
    public Span line(int offset) {
        int number = number(offset);
        return new Span(lines[number - 1], number < lines.length ? lines[number] - 1 : text.length());
    }

    /** Whether one of the lines begins with {@code sign}. */
    boolean begins(String sign) {
        for (int start : lines) {
            if (text.startsWith(sign, start)) {
                return true;
            }
        }
        return false;
    }

    private int number(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
