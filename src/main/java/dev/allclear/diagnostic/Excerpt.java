package dev.allclear.diagnostic;

/**
 * The line that a problem is in, as a terminal shows it, and the mark to put under it.
 *
 * @param line at most 120 cells of it, cut around the place, with {@code …} where it was cut
 * @param indent how many cells the mark is from its start
 * @param mark how many cells the mark is wide, at least 1
 */
record Excerpt(String line, int indent, int mark) {
    private static final int MAX = 120;
    private static final int BEFORE = 40;
    private static final int TAB = 4;
    private static final String CUT = "…";

    /** Returns the excerpt that shows {@code place}. */
    static Excerpt of(Location.Place place) {
        int[] points = place.excerpt().codePoints().toArray();
        int[] cells = cells(points);
        int first = Math.min(Math.max(place.indent(), 0), points.length);
        int last = Math.min(first + Math.max(place.length(), 0), points.length);
        int all = cells[points.length];
        if (all <= MAX) {
            return new Excerpt(shown(points, cells, 0, points.length), cells[first], width(cells, first, last));
        }
        int room = MAX - 2 * CUT.length();
        int start = Math.max(0, Math.min(cells[first] - BEFORE, all - room));
        int from = 0;
        while (cells[from] < start) {
            from++;
        }
        int to = from;
        while (to < points.length && cells[to + 1] - cells[from] <= room) {
            to++;
        }
        String before = from > 0 ? CUT : "";
        String after = to < points.length ? CUT : "";
        return new Excerpt(
                before + shown(points, cells, from, to) + after,
                before.length() + cells[first] - cells[from],
                width(cells, first, Math.min(last, to)));
    }

    private static int width(int[] cells, int first, int last) {
        return last <= first ? 1 : Math.max(1, cells[last] - cells[first]);
    }

    /** Returns, for each code point and for the end, how many cells stand before it. */
    private static int[] cells(int[] points) {
        int[] cells = new int[points.length + 1];
        for (int at = 0; at < points.length; at++) {
            int width = points[at] == '\t' ? TAB - cells[at] % TAB : Cells.of(Cells.harmless(points[at]));
            cells[at + 1] = cells[at] + width;
        }
        return cells;
    }

    private static String shown(int[] points, int[] cells, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (points[at] == '\t') {
                shown.append(" ".repeat(cells[at + 1] - cells[at]));
            } else {
                shown.appendCodePoint(Cells.harmless(points[at]));
            }
        }
        return shown.toString();
    }
}
