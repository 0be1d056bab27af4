package dev.allclear.output.terminal;

import dev.allclear.diagnostic.Cells;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Fits text into lines of so many cells. Every character is one that a terminal shows and does not obey. */
final class Wrapping {
    private static final String MORE = "…";

    /** Turns a terminal that knows of directions back to left to right. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private Wrapping() {}

    /** Returns {@code text} in lines of at most {@code cells}; what follows the {@code most}th line is cut. */
    static List<String> lines(String text, int cells, int most) {
        List<String> lines = all(Cells.harmless(text.strip()), cells);
        if (lines.size() <= most) {
            return lines;
        }
        var cut = new ArrayList<>(lines.subList(0, most));
        cut.set(most - 1, cut(cut.get(most - 1) + " " + lines.get(most), cells));
        return cut;
    }

    /** Returns {@code text} as one line of at most {@code cells}. */
    static String line(String text, int cells) {
        String harmless = Cells.harmless(text.strip());
        return Cells.of(harmless) <= cells ? harmless : cut(harmless, cells);
    }

    /** Returns {@code text} as a column of exactly {@code cells}. */
    static String column(String text, int cells) {
        String line = line(text, cells);
        String turned = Bidi.requiresBidi(line.toCharArray(), 0, line.length()) ? line + LEFT_TO_RIGHT : line;
        return turned + " ".repeat(cells - Cells.of(line));
    }

    private static List<String> all(String text, int cells) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && Cells.of(line.toString()) + 1 + Cells.of(rest) > cells) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Cells.of(rest) > cells) {
                int end = fitting(rest, cells);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cut(String text, int cells) {
        return text.substring(0, fitting(text, cells - 1)).stripTrailing() + MORE;
    }

    /** Returns where {@code text} ends that fits into {@code cells}. */
    private static int fitting(String text, int cells) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            taken += Cells.of(point);
            if (taken > cells) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
