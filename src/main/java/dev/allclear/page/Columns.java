package dev.allclear.page;

import dev.allclear.status.DayLook;
import dev.allclear.status.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws days as columns. A day fills its column the more, the more downtime it had, and the worst ones are cut in two, so that
 * each look has an outline of its own: nobody needs to tell colours apart.
 *
 * <p>Outlines leave room for a stroke of four units, which rounds the corners.
 */
final class Columns {
    private static final String NONE = "none";
    private static final String GROUND = "ground";
    private static final Outline WHOLE = Outline.filled(Bar.HEIGHT);

    private final Map<String, StringBuilder> paths = new LinkedHashMap<>();
    private final Map<String, Integer> lasts = new LinkedHashMap<>();

    private Columns() {}

    /** Returns a picture of {@code all} columns, of which those from {@code first} look as {@code days} did. */
    static List<Bar.Shape> of(int all, int first, List<Figure> days) {
        var columns = new Columns();
        for (int column = 0; column < all; column++) {
            int day = column - first;
            if (day < 0 || day >= days.size()) {
                columns.draw(NONE, column, Outline.filled(6));
            } else {
                columns.draw(days.get(day).look(), column);
            }
        }
        return columns.shapes();
    }

    private void draw(DayLook look, int column) {
        switch (look) {
            case CALM, MAINTENANCE -> draw(look.key(), column, WHOLE);
            case DEGRADED -> draw(look, column, 10);
            case SLIGHT -> draw(look, column, 16);
            case MEDIUM -> draw(look, column, 24);
            case STRONG -> draw(look, column, 32);
            case FULL -> draw(look.key(), column, Outline.CUT);
        }
    }

    private void draw(DayLook look, int column, int height) {
        draw(GROUND, column, WHOLE);
        draw(look.key(), column, Outline.filled(height));
    }

    private void draw(String look, int column, Outline outline) {
        var path = paths.computeIfAbsent(look, any -> new StringBuilder());
        Integer last = lasts.put(look, column);
        // Where days that look alike follow one another the text repeats, and compresses to next to nothing.
        path.append(
                last == null
                        ? "M" + (Bar.DAY * column + 3) + " " + outline.top
                        : "m" + Bar.DAY * (column - last) + " 0");
        path.append(outline.path);
    }

    /** Grounds come first, since the rest stands before them. */
    private List<Bar.Shape> shapes() {
        var shapes = new ArrayList<Bar.Shape>();
        paths.forEach((look, path) ->
                shapes.add(look.equals(GROUND) ? 0 : shapes.size(), new Bar.Shape(look, path.toString())));
        return shapes;
    }

    /**
     * What a column looks like.
     *
     * @param top where it begins
     * @param path draws it from there, and comes back
     */
    private record Outline(int top, String path) {
        static final Outline CUT = new Outline(2, "h4v22h-4zm0 30h4v6h-4zm0-30");

        static Outline filled(int height) {
            return new Outline(Bar.HEIGHT - height + 2, "h4v" + (height - 4) + "h-4z");
        }
    }
}
