package dev.allclear.output.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A bundled font: outlines by character. {@code src/font/Glyphs.java} says how the file is written. */
final class Typeface {
    private static final String BEGINNING = "glyphs1\n";
    private static final double EM = 1024;

    private final byte[] file;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final int outlines;
    private final Joining joining;

    private Typeface(byte[] file) {
        this.file = file;
        var index = new Reader(BEGINNING.length());
        if (!BEGINNING.equals(new String(file, 0, BEGINNING.length(), US_ASCII))) {
            throw new IllegalStateException("no outlines");
        }
        int count = index.number();
        int offset = 0;
        for (int each = 0; each < count; each++) {
            int code = index.number();
            int advance = index.number();
            int length = index.number();
            glyphs.put(code, new Glyph(advance, new HashMap<>(), offset, length));
            offset += length;
        }
        for (int pairs = index.number(); pairs > 0; pairs--) {
            glyph(index.number()).kerning().put(index.number(), index.signed());
        }
        this.outlines = index.at;
        this.joining = new Joining(glyphs.keySet());
    }

    /**
     * A character.
     *
     * @param advance how far it is to the next one
     * @param kerning how much farther it is to some
     * @param offset of its outline among all
     * @param length of its outline
     */
    private record Glyph(int advance, Map<Integer, Integer> kerning, int offset, int length) {}

    /** Returns the font of that name. */
    static Typeface named(String name) {
        String resource = name + ".glyphs";
        try (InputStream in = Objects.requireNonNull(
                Typeface.class.getResourceAsStream(resource), "the program has no " + resource)) {
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is an outline of this character. */
    boolean has(int code) {
        return glyphs.containsKey(code);
    }

    /** What joins the Arabic letters of this font. */
    Joining joining() {
        return joining;
    }

    /** Returns how wide {@code line} is, in the order in which it is seen, at a size of one pixel. */
    double width(int[] line) {
        double width = 0;
        for (int each = 0; each < line.length; each++) {
            width += advance(line, each);
        }
        return width;
    }

    /** Draws {@code line}, in the order in which it is seen, from {@code left} on. */
    void draw(int[] line, double size, double left, double baseline, Canvas.Ink ink) {
        double pen = left;
        for (int each = 0; each < line.length; each++) {
            // At whole pixels a letter is the same wherever it stands: easier to read, and to compress.
            ink.outline().begin(size / EM, Math.rint(pen), baseline);
            outline(glyph(line[each]), ink.outline());
            ink.fill(Coverage.Rule.NON_ZERO);
            pen += advance(line, each) * size;
        }
    }

    private double advance(int[] line, int at) {
        Glyph glyph = glyph(line[at]);
        int kern = at + 1 < line.length ? glyph.kerning().getOrDefault(line[at + 1], 0) : 0;
        return (glyph.advance() + kern) / EM;
    }

    private Glyph glyph(int code) {
        return Objects.requireNonNull(glyphs.get(code), "no outline of this character");
    }

    /** Tells {@code to} the outline of this character, which there is, in units of the font; y grows downwards. */
    void outline(int code, Outline to) {
        outline(glyph(code), to);
    }

    private void outline(Glyph glyph, Outline to) {
        var steps = new Reader(outlines + glyph.offset());
        int end = steps.at + glyph.length();
        while (steps.at < end) {
            int step = steps.number();
            switch (step) {
                case 0 -> to.move(steps.x(), steps.y());
                case 1 -> to.line(steps.x(), steps.y());
                case 2 -> to.quadratic(steps.x(), steps.y(), steps.x(), steps.y());
                case 3 -> to.cubic(steps.x(), steps.y(), steps.x(), steps.y(), steps.x(), steps.y());
                default -> throw new IllegalStateException("no such step: " + step);
            }
        }
    }

    /** Reads numbers, and points that follow one another. */
    private final class Reader {
        private int at;
        private int x;
        private int y;

        Reader(int at) {
            this.at = at;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = file[at++];
                number |= (next & 127) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        int signed() {
            int number = number();
            return (number & 1) == 0 ? number >> 1 : -(number >> 1);
        }

        int x() {
            x += signed();
            return x;
        }

        int y() {
            y += signed();
            return y;
        }
    }
}
