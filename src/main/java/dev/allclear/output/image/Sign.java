package dev.allclear.output.image;

import java.util.Locale;

/** The shapes of states, in the words of SVG as the theme has them: 16 units wide and high. */
enum Sign {
    OPERATIONAL("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm4.3 6.1L11 4.8 6.9 8.9 5 7 3.7 8.3l3.2 3.2Z"),
    UNDER_MAINTENANCE("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM7.1 3.3v5.2l3.7 2.2.9-1.5-2.8-1.7V3.3Z"),
    DEGRADED_PERFORMANCE("M6.4 1.4a1.85 1.85 0 0 1 3.2 0l6.1 10.9a1.85 1.85 0 0 1-1.6 2.7H1.9a1.85 1.85 0 0 1-1.6-2.7Z"
            + "M7.1 4.9v4.7h1.8V4.9Zm0 6v1.8h1.8v-1.8Z"),
    PARTIAL_OUTAGE("M3 .5h10A2.5 2.5 0 0 1 15.5 3v10a2.5 2.5 0 0 1-2.5 2.5H3A2.5 2.5 0 0 1 .5 13V3A2.5 2.5 0 0 1 3 .5Z"
            + "M7.1 3.5v5.5h1.8V3.5Zm0 7v1.9h1.8v-1.9Z"),
    MAJOR_OUTAGE("M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7Z"
            + "M6 4.6 4.6 6l2 2-2 2L6 11.4l2-2 2 2 1.4-1.4-2-2 2-2L10 4.6l-2 2Z"),
    NOTE("M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6Z"
            + "m0 3.9a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z");

    private static final double UNITS = 16;

    private final String path;

    Sign(String path) {
        this.path = path;
    }

    /** Returns the shape of a mark: a component state, or any other word, whose shape is a note's. */
    static Sign of(String mark) {
        for (Sign sign : values()) {
            if (sign.key().equals(mark)) {
                return sign;
            }
        }
        return NOTE;
    }

    /** Its name in the theme's sprite. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What SVG calls its path. */
    String path() {
        return path;
    }

    void draw(double size, double left, double top, Canvas.Ink ink) {
        ink.outline().begin(size / UNITS, left, top);
        SvgPath.draw(path, ink.outline());
        ink.fill(Coverage.Rule.EVEN_ODD);
    }
}
