import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes out of fonts the outlines that pictures are lettered with, as {@code output/image/Typeface} reads them.
 *
 * <p>Run it as {@code java src/font/Glyphs.java TO FONT...}; of a character that several fonts have, the first one's outline is
 * taken. Two runs with the same fonts write the same bytes.
 *
 * <p>What it writes: {@code glyphs1} and a line end; how many characters there are; for each its code, its advance and how many
 * bytes its outline has; how many pairs are kerned; for each both codes and by how much; then the outlines. An outline is a row of
 * steps: 0 goes to a point, 1 draws a line, 2 a quadratic and 3 a cubic curve, each with its points as the way from the last one.
 * Numbers have seven bits a byte, the last one below 128, and those that may be negative have their sign last. A unit is the
 * 1024th part of the type's size, y goes down, the baseline is at 0.
 */
public final class Glyphs {
    private static final int EM = 1024;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Latin with all of Europe's and Vietnam's letters, Greek, Cyrillic, Hebrew, Arabic as it is joined, and what stands between. */
    private static final int[][] RANGES = {
        {0x20, 0x7e}, {0xa0, 0x17f}, {0x18f, 0x18f}, {0x192, 0x192}, {0x1a0, 0x1a1}, {0x1af, 0x1b0}, {0x1cd, 0x1dc},
        {0x1e6, 0x1e7}, {0x1ea, 0x1eb}, {0x1fa, 0x21b}, {0x237, 0x237}, {0x259, 0x259}, {0x2bb, 0x2bc}, {0x2c6, 0x2c7},
        {0x2d8, 0x2dd}, {0x37e, 0x3ce}, {0x400, 0x45f}, {0x490, 0x4ff}, {0x5be, 0x5be}, {0x5d0, 0x5f4}, {0x60c, 0x60c},
        {0x61b, 0x61b}, {0x61f, 0x61f}, {0x640, 0x640}, {0x660, 0x66d}, {0x6d4, 0x6d4}, {0x6f0, 0x6f9}, {0x1e00, 0x1e9e},
        {0x1ea0, 0x1ef9}, {0x2010, 0x2015}, {0x2018, 0x201e}, {0x2020, 0x2022}, {0x2026, 0x2026}, {0x2030, 0x2030},
        {0x2032, 0x2033}, {0x2039, 0x203a}, {0x2044, 0x2044}, {0x2070, 0x208e}, {0x20a0, 0x20bf}, {0x2116, 0x2116},
        {0x2122, 0x2122}, {0x2190, 0x2199}, {0x2202, 0x2202}, {0x2206, 0x2206}, {0x2211, 0x2212}, {0x221a, 0x221a},
        {0x221e, 0x221e}, {0x2248, 0x2248}, {0x2260, 0x2260}, {0x2264, 0x2265}, {0x25cf, 0x25cf}, {0x2713, 0x2713},
        {0x2717, 0x2717}, {0xfb50, 0xfbff}, {0xfe80, 0xfefc},
    };
    private static final String KERNED = IntStream.concat(IntStream.rangeClosed(0x21, 0x7e), "–—‘’“”«»…".chars())
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final List<Font> fonts = new ArrayList<>();

    private Glyphs(List<String> files) throws Exception {
        for (String file : files) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, new File(file))
                    .deriveFont((float) EM)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] written = new Glyphs(List.of(args).subList(1, args.length)).written();
        Files.write(Path.of(args[0]), written);
    }

    private byte[] written() {
        List<Integer> codes = IntStream.range(0, RANGES.length)
                .flatMap(index -> IntStream.rangeClosed(RANGES[index][0], RANGES[index][1]))
                .filter(code -> Character.isDefined(code) && font(code) != null)
                .boxed()
                // An accented letter right after the letter: most of its outline is the same, and compresses away.
                .sorted(Comparator.comparing((Integer code) ->
                                Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD))
                        .thenComparing(code -> code))
                .toList();
        var index = new Numbers();
        var outlines = new Numbers();
        index.writeBytes("glyphs1\n".getBytes(US_ASCII));
        index.number(codes.size());
        for (int code : codes) {
            GlyphVector glyph = font(code).createGlyphVector(EXACT, Character.toString(code));
            byte[] outline = outline(glyph.getOutline());
            index.number(code);
            index.number(Math.round(glyph.getGlyphMetrics(0).getAdvance()));
            index.number(outline.length);
            outlines.writeBytes(outline);
        }
        kerning(index);
        index.writeBytes(outlines.toByteArray());
        return index.toByteArray();
    }

    private Font font(int code) {
        return fonts.stream().filter(font -> font.canDisplay(code)).findFirst().orElse(null);
    }

    private void kerning(Numbers to) {
        var pairs = new Numbers();
        int count = 0;
        for (char left : KERNED.toCharArray()) {
            for (char right : KERNED.toCharArray()) {
                int kern = Math.round(width("" + left + right) - width("" + left) - width("" + right));
                if (Math.abs(kern) > 3) {
                    pairs.number(left);
                    pairs.number(right);
                    pairs.signed(kern);
                    count++;
                }
            }
        }
        to.number(count);
        to.writeBytes(pairs.toByteArray());
    }

    private float width(String text) {
        GlyphVector laid = fonts.get(0).layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), 0);
        return (float) laid.getGlyphPosition(laid.getNumGlyphs()).getX();
    }

    private static byte[] outline(Shape shape) {
        var steps = new Numbers();
        int x = 0;
        int y = 0;
        var points = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int step = path.currentSegment(points);
            if (step == PathIterator.SEG_CLOSE) {
                continue;
            }
            steps.number(step);
            for (int point = 0; point < Math.max(1, step); point++) {
                int nextX = Math.round(points[2 * point]);
                int nextY = Math.round(points[2 * point + 1]);
                steps.signed(nextX - x);
                steps.signed(nextY - y);
                x = nextX;
                y = nextY;
            }
        }
        return steps.toByteArray();
    }

    private static final class Numbers extends ByteArrayOutputStream {
        void number(int number) {
            int rest = number;
            while (rest > 127) {
                write((rest & 127) | 128);
                rest >>>= 7;
            }
            write(rest);
        }

        void signed(int number) {
            number(number < 0 ? -number << 1 | 1 : number << 1);
        }
    }
}
