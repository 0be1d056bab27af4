package dev.allclear.output.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.model.Colour;
import dev.allclear.model.Settings;
import java.text.Normalizer;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The icons of a site whose team gives it none: on its accent colour the first letter of its name, else our mark. */
public final class Icons {
    private static final int UNITS = 32;

    /** How large a shape is in units, so that it is whole even where a phone cuts the picture round. */
    private static final int ROOM = 18;

    private static final String MARK = "M0 16h4v4H0ZM8 6h4v14H8ZM16 12h4v8h-4Z";

    private final Colour ground;
    private final Consumer<Outline> shape;
    private final Box box = new Box();

    private Icons(Colour ground, Consumer<Outline> shape) {
        this.ground = ground;
        this.shape = shape;
        shape.accept(box);
    }

    /**
     * Returns the theme's icons in a team's colour, by the names they have in the theme; nothing where the team gives an icon, or no
     * colour.
     */
    public static Map<String, byte[]> of(String site, Settings.Brand brand) {
        return brand.accent()
                .filter(accent -> brand.favicon().isEmpty())
                .map(accent -> new Icons(accent.colour(), shape(site)).files())
                .orElse(Map.of());
    }

    private static Consumer<Outline> shape(String name) {
        Typeface font = Typeface.named("bold");
        OptionalInt letter = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .map(Character::toUpperCase)
                .map(code -> font.joining().joined(new int[] {code})[0])
                .filter(font::has)
                .findFirst();
        return letter.isPresent() ? to -> font.outline(letter.getAsInt(), to) : to -> SvgPath.draw(MARK, to);
    }

    private Map<String, byte[]> files() {
        return Map.of("icon.svg", svg(), "icon-touch.png", png(180), "icon-large.png", png(512));
    }

    private byte[] svg() {
        double scale = scale(UNITS);
        var path = new SvgOutline(scale, left(UNITS, scale), top(UNITS, scale));
        shape.accept(path);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><title>Status</title>"
                + "<rect width=\"32\" height=\"32\" rx=\"7\" fill=\"" + ground + "\"/>"
                + "<path fill=\"" + ground.ink() + "\" d=\"" + path + "\"/></svg>\n";
        return svg.getBytes(UTF_8);
    }

    /** A phone rounds the corners as it likes. */
    private byte[] png(int size) {
        var canvas = new Canvas(size, size);
        canvas.clear(ground.rgb());
        Canvas.Ink ink = canvas.ink(ground.ink().rgb(), ground.rgb());
        double scale = scale(size);
        ink.outline().begin(scale, left(size, scale), top(size, scale));
        shape.accept(ink.outline());
        ink.fill(Coverage.Rule.NON_ZERO);
        return canvas.png();
    }

    private double scale(int size) {
        return (double) size * ROOM / UNITS / Math.max(box.right - box.left, box.bottom - box.top);
    }

    private double left(int size, double scale) {
        return (size - scale * (box.left + box.right)) / 2;
    }

    private double top(int size, double scale) {
        return (size - scale * (box.top + box.bottom)) / 2;
    }

    /** What an outline lies within; of curves also the points that they only bend to. */
    private static final class Box implements Outline {
        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        @Override
        public void move(double toX, double toY) {
            line(toX, toY);
        }

        @Override
        public void line(double toX, double toY) {
            left = Math.min(left, toX);
            top = Math.min(top, toY);
            right = Math.max(right, toX);
            bottom = Math.max(bottom, toY);
        }

        @Override
        public void quadratic(double byX, double byY, double toX, double toY) {
            line(byX, byY);
            line(toX, toY);
        }

        @Override
        public void cubic(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
            line(firstX, firstY);
            line(secondX, secondY);
            line(toX, toY);
        }
    }
}
