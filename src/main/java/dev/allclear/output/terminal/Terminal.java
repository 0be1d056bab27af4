package dev.allclear.output.terminal;

/**
 * Where lines are read.
 *
 * @param columns how many cells a line has; at least {@value #NARROWEST}
 * @param colour whether it shows colours
 */
public record Terminal(int columns, boolean colour) {
    /** In less there is no room for two words side by side. */
    private static final int NARROWEST = 40;

    public Terminal {
        columns = Math.max(NARROWEST, columns);
    }
}
