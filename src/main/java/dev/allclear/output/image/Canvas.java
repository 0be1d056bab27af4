package dev.allclear.output.image;

import java.util.Arrays;

/** A picture while it is drawn: for each pixel the number of its colour, of which it has at most 256. */
final class Canvas {
    /** How many steps there are from a ground to the ink on it. */
    private static final int STEPS = 16;

    private final int width;
    private final int height;
    private final byte[] rows;
    private final int[] colours = new int[256];
    private final Coverage coverage;
    private int known;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.rows = new byte[(width + 1) * height];
        this.coverage = new Coverage(width, height);
    }

    /** Begins a new picture. */
    void clear(int colour) {
        known = 0;
        Arrays.fill(rows, (byte) 0);
        colour(colour);
    }

    void fill(int left, int top, int right, int bottom, int colour) {
        byte number = (byte) colour(colour);
        for (int row = top; row < bottom; row++) {
            Arrays.fill(rows, at(left, row), at(right, row), number);
        }
    }

    /** Returns what draws in {@code colour} where everything so far is of the colour {@code ground}. */
    Ink ink(int colour, int ground) {
        int first = known;
        for (int step = 1; step <= STEPS; step++) {
            colours[known++] = mixed(ground, colour, step);
        }
        return new Ink(first - 1);
    }

    /** What outlines are filled with. */
    final class Ink {
        private final int before;

        private Ink(int before) {
            this.before = before;
        }

        /** What the outline is told to, from {@link Coverage#begin} on; {@link #fill} ends it. */
        Coverage outline() {
            return coverage;
        }

        /** Fills the outline; where letters touch, the darker one stays. */
        void fill(Coverage.Rule rule) {
            coverage.end(rule, (x, y, share) -> {
                int step = Math.round(share * STEPS);
                int at = at(x, y);
                int there = (rows[at] & 255) - before;
                if (step > 0 && (there < 1 || there > STEPS || there < step)) {
                    rows[at] = (byte) (before + step);
                }
            });
        }
    }

    /** Returns the picture as a PNG file. */
    byte[] png() {
        return Png.of(width, height, Arrays.copyOf(colours, known), rows);
    }

    /** Each row begins with the byte that says how it is filtered, which it is not. */
    private int at(int x, int y) {
        return y * (width + 1) + 1 + x;
    }

    private int colour(int colour) {
        for (int number = 0; number < known; number++) {
            if (colours[number] == colour) {
                return number;
            }
        }
        colours[known] = colour;
        return known++;
    }

    private static int mixed(int ground, int ink, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = ground >> shift & 255;
            int to = ink >> shift & 255;
            mixed |= (from + Math.floorDiv((to - from) * step + STEPS / 2, STEPS)) << shift;
        }
        return mixed;
    }
}
