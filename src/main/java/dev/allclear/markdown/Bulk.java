package dev.allclear.markdown;

/**
 * How much a text has of what takes more time or room than its length, counted before it is parsed.
 *
 * @param lines the most lines that follow each other without a blank one
 * @param signs the most signs of emphasis and links on such lines
 * @param cells how many cells its tables have at most; a short row is filled up to the width of its table
 */
record Bulk(int lines, int signs, long cells) {
    /** Counts what {@code markdown} has. */
    static Bulk of(String markdown) {
        Bulk most = new Bulk(0, 0, 0);
        int lines = 0;
        int signs = 0;
        int columns = 0;
        int start = 0;
        while (start < markdown.length()) {
            int newline = markdown.indexOf('\n', start);
            int end = newline < 0 ? markdown.length() : newline;
            boolean blank = blank(markdown, start, end);
            lines = blank ? 0 : lines + 1;
            signs = blank ? 0 : signs + signs(markdown, start, end);
            columns = blank ? 0 : Math.max(columns, columns(markdown, start, end));
            most = new Bulk(Math.max(most.lines, lines), Math.max(most.signs, signs), most.cells + columns);
            start = end + 1;
        }
        return most;
    }

    private static boolean blank(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private static int signs(String text, int from, int to) {
        int signs = 0;
        for (int at = from; at < to; at++) {
            signs += switch (text.charAt(at)) {
                case '*', '_', '~', '[', ']' -> 1;
                default -> 0;
            };
        }
        return signs;
    }

    /** Returns how many columns a table has if this is the line under its head, which has no letters. */
    private static int columns(String text, int from, int to) {
        int bars = 0;
        for (int at = from; at < to; at++) {
            char each = text.charAt(at);
            if (Character.isLetter(each)) {
                return 0;
            }
            bars += each == '|' ? 1 : 0;
        }
        return bars == 0 ? 0 : 1 + bars;
    }
}
