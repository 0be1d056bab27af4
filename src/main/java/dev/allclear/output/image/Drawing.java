package dev.allclear.output.image;

import dev.allclear.page.Poster;
import java.util.List;
import java.util.Optional;

/**
 * Draws posters one after the other: the site's name above a rule, below it the page's state, its title and its time, as a
 * newspaper would. What is so now stands on a ground of its colour. Not for several threads at once.
 */
final class Drawing {
    static final int WIDTH = Poster.WIDTH;
    static final int HEIGHT = Poster.HEIGHT;

    private static final int MARGIN = 72;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int RULE = 124;
    private static final int EYEBROW = 36;
    private static final int FOOT = HEIGHT - 62;

    /** Each size of a title, with as many lines as it is for, the largest first. */
    private static final List<Size> SIZES = List.of(new Size(84, 2), new Size(68, 3), new Size(56, 4));

    private final Typeface bold = Typeface.named("bold");
    private final Typeface regular = Typeface.named("regular");
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    private record Size(double pixels, int lines) {
        int leading() {
            return (int) Math.rint(pixels * 1.14);
        }
    }

    /** Returns {@code poster} as a PNG file. */
    byte[] png(Poster poster) {
        new Sheet(poster).draw();
        return canvas.png();
    }

    /** One picture. */
    private final class Sheet {
        private final Poster poster;
        private final Lettering heavy;
        private final Lettering light;
        private final Optional<Tone> tone;
        private final int ground;

        Sheet(Poster poster) {
            this.poster = poster;
            this.heavy = new Lettering(bold, poster.rightToLeft());
            this.light = new Lettering(regular, poster.rightToLeft());
            this.tone = poster.mark().map(Tone::of);
            this.ground = poster.now() ? tone.map(Tone::band).orElse(Tone.PAPER) : Tone.PAPER;
        }

        void draw() {
            canvas.clear(Tone.PAPER);
            Canvas.Ink masthead = canvas.ink(Tone.INK, Tone.PAPER);
            canvas.fill(0, RULE, WIDTH, HEIGHT, ground);
            canvas.fill(0, RULE - 1, WIDTH, RULE + 1, Tone.LINE);
            text(heavy, shortened(heavy, poster.site(), 38), 38, 80, masthead);

            String eyebrow = poster.eyebrow().map(heavy::shown).orElse("");
            String title = heavy.shown(poster.title());
            if (title.isEmpty()) {
                title = eyebrow;
                eyebrow = "";
            }
            int top = head(eyebrow, RULE + 68);
            title(title, top);
            poster.note()
                    .map(note -> shortened(light, note, 32))
                    .ifPresent(note -> text(light, note, 32, FOOT, canvas.ink(Tone.SOFT, ground)));
        }

        /** Draws what stands above the title, and returns where that begins. */
        private int head(String eyebrow, int top) {
            if (eyebrow.isEmpty()) {
                // The shape stands for itself.
                tone.ifPresent(each -> shape(each, 104, top - 6));
                return tone.isPresent() ? top + 130 : top;
            }
            int start = tone.isPresent() ? MARGIN + EYEBROW + 18 : MARGIN;
            tone.ifPresent(each -> shape(each, EYEBROW + 2, top));
            Canvas.Ink ink = canvas.ink(tone.map(Tone::text).orElse(Tone.SOFT), ground);
            String line = heavy.shortened(eyebrow, (double) (WIDTH - start - MARGIN) / EYEBROW);
            heavy.draw(line, EYEBROW, start, WIDTH - start, top + 32, ink);
            return top + 64;
        }

        private void shape(Tone tone, int size, int top) {
            int left = poster.rightToLeft() ? WIDTH - MARGIN - size : MARGIN;
            Sign.of(poster.mark().orElseThrow()).draw(size, left, top, canvas.ink(tone.solid(), ground));
        }

        private void title(String title, int top) {
            Size size = SIZES.stream()
                    .filter(each -> heavy.lines(title, MEASURE / each.pixels(), each.lines() + 1)
                                    .size()
                            <= each.lines())
                    .findFirst()
                    .orElse(SIZES.get(SIZES.size() - 1));
            Canvas.Ink ink = canvas.ink(Tone.INK, ground);
            int baseline = top + (int) Math.rint(size.pixels() * 0.86);
            for (String line : heavy.lines(title, MEASURE / size.pixels(), size.lines())) {
                text(heavy, line, size.pixels(), baseline, ink);
                baseline += size.leading();
            }
        }

        private String shortened(Lettering lettering, String said, double size) {
            return lettering.shortened(lettering.shown(said), MEASURE / size);
        }

        private void text(Lettering lettering, String line, double size, int baseline, Canvas.Ink ink) {
            lettering.draw(line, size, MARGIN, WIDTH - MARGIN, baseline, ink);
        }
    }
}
