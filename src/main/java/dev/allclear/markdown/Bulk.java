package dev.allclear.markdown;

/**
 * How much a text has of what takes more time or room than its length, counted before it is parsed.
 *
 * @param lines the most lines that follow each other without a blank one
 * @param signs the most signs of emphasis and links on such lines
 * @param cells how many cells its tables have at most; a short row is filled up to the width of its table
 */
record Bulk(int lines, int signs, long cells) {
    private static final String SIGNS = "*_~[]";

    /** Counts what {@code markdown} has. */
    static Bulk of(String markdown) {
        Bulk most = new Bulk(0, 0, 0);
        int lines = 0;
        int signs = 0;
        int columns = 0;
        int start = 0;
        while (start < markdown.length()) {
            int newline = markdown.indexOf('\n', start);
            String line = markdown.substring(start, newline < 0 ? markdown.length() : newline);
            boolean blank = line.isBlank();
            lines = blank ? 0 : lines + 1;
            signs = blank ? 0 : signs + signs(line);
            columns = blank ? 0 : Math.max(columns, columns(line));
            most = new Bulk(Math.max(most.lines, lines), Math.max(most.signs, signs), most.cells + columns);
            start += line.length() + 1;
        }
        return most;
    }

    private static int signs(String line) {
        return (int) line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    }

    /** Returns how many columns a table has if this is the line under its head, which has no letters. */
    private static int columns(String line) {
        return line.indexOf('|') < 0 || line.chars().anyMatch(Character::isLetter)
                ? 0
                : 1 + (int) line.chars().filter(c -> c == '|').count();
    }
}
