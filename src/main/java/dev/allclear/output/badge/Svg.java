package dev.allclear.output.badge;

import dev.allclear.xml.XmlWriter;
import java.text.Bidi;

/**
 * A badge as a picture of its own: a label on a dark ground, then its message on a coloured one. It has its grounds with it, so
 * that it is as legible on a dark page as on a light one.
 */
final class Svg {
    private static final int HEIGHT = 20;
    private static final int CORNER = 3;
    private static final int BASELINE = 14;
    private static final int PADDING = 6;

    /** The widest text, in tenths of a pixel: about forty letters. */
    private static final int WIDEST = 2600;

    private final XmlWriter xml = new XmlWriter();

    private Svg() {}

    static byte[] of(Badge badge) {
        return new Svg().write(badge);
    }

    private byte[] write(Badge badge) {
        var label = Box.of(badge.label(), 0);
        var message = Box.of(badge.message(), label.width());
        int width = label.width() + message.width();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "viewBox",
                "0 0 " + width + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                badge.title(),
                "xml:lang",
                badge.language().tag());
        xml.text("title", badge.title());
        xml.empty("path", "d", leftHalf(label.width()), "fill", Tone.DARK.ground());
        xml.empty(
                "path",
                "d",
                rightHalf(message.from(), message.width()),
                "fill",
                badge.tone().ground());
        xml.open("g", "font-family", "Verdana, 'DejaVu Sans', sans-serif", "font-size", "11", "text-anchor", "middle");
        text(label, Tone.DARK);
        text(message, badge.tone());
        return xml.close().close().bytes();
    }

    private void text(Box box, Tone tone) {
        xml.text(
                "text",
                box.text(),
                "x",
                String.valueOf(box.from() + box.width() / 2.0),
                "y",
                String.valueOf(BASELINE),
                "fill",
                tone.ink(),
                "textLength",
                String.valueOf(box.width() - 2 * PADDING),
                "lengthAdjust",
                "spacingAndGlyphs",
                "direction",
                box.leftToRight() ? "ltr" : "rtl");
    }

    private static String leftHalf(int width) {
        return "M" + width + " 0v" + HEIGHT + "H" + CORNER + corner(-CORNER, -CORNER) + "V" + CORNER
                + corner(CORNER, -CORNER) + "z";
    }

    private static String rightHalf(int from, int width) {
        return "M" + from + " 0h" + (width - CORNER) + corner(CORNER, CORNER) + "V" + (HEIGHT - CORNER)
                + corner(-CORNER, CORNER) + "H" + from + "z";
    }

    /** Returns a quarter of a circle, clockwise. */
    private static String corner(int dx, int dy) {
        return "a" + CORNER + " " + CORNER + " 0 0 1 " + dx + " " + dy;
    }

    /**
     * A text with room around it.
     *
     * @param from where it begins, in pixels
     * @param width of all of it, in pixels
     */
    private record Box(String text, int from, int width, boolean leftToRight) {
        static Box of(String text, int from) {
            String shown = Lettering.cut(text, WIDEST);
            int width = Math.max(1, (Lettering.width(shown) + 9) / 10);
            var bidi = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return new Box(shown, from, width + 2 * PADDING, bidi.baseIsLeftToRight());
        }
    }
}
