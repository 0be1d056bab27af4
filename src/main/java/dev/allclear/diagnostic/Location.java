package dev.allclear.diagnostic;

import java.util.Optional;

/**
 * Where a problem is.
 *
 * @param file the file as the person who ran the command would name it, with forward slashes
 * @param place the place in it; absent where the whole file is meant
 */
public record Location(String file, Optional<Place> place) {

    /** Returns the location that is all of {@code file}. */
    public static Location of(String file) {
        return new Location(file, Optional.empty());
    }

    /** Returns the location of {@code place} in {@code file}. */
    public static Location of(String file, Place place) {
        return new Location(file, Optional.of(place));
    }

    /**
     * A part of one line; what reaches over more lines is cut at the end of its first.
     *
     * @param line counted from 1
     * @param column counted from 1 in Unicode code points
     * @param length in Unicode code points; 0 marks the point before {@code column}
     * @param excerpt the line, without its end; of a long one, the part around the place between {@code …}
     * @param indent how many code points of the excerpt stand before the place
     */
    public record Place(int line, int column, int length, String excerpt, int indent) {

        /** Makes a place whose excerpt is the whole line. */
        public Place(int line, int column, int length, String excerpt) {
            this(line, column, length, excerpt, column - 1);
        }
    }
}
