package dev.allclear.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0x000000);
    public static final Colour WHITE = new Colour(0xffffff);

    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int STEPS = 255;

    /** Returns the colour that is written as {@code #rrggbb}; empty if {@code typed} is written otherwise. */
    public static Optional<Colour> of(String typed) {
        return WRITTEN.matcher(typed).matches()
                ? Optional.of(new Colour(Integer.parseInt(typed.substring(1), 16)))
                : Optional.empty();
    }

    /**
     * Returns the contrast to {@code other}, from 1 to 21: with the luminances {@code L1} of the lighter and {@code L2} of the
     * darker one, {@code (L1 + 0.05) / (L2 + 0.05)}.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio in WCAG 2.2</a>
     */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Returns the least contrast to any of {@code grounds}, of which there is at least one. */
    public double contrast(List<Colour> grounds) {
        return grounds.stream().mapToDouble(this::contrast).min().orElseThrow();
    }

    /** Returns this colour, or the tone nearest to it on the way to {@code end} that has this contrast to all {@code grounds}. */
    Colour toned(Colour end, List<Colour> grounds, double contrast) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> mixed(end, step))
                .filter(tone -> tone.contrast(grounds) >= contrast)
                .findFirst()
                .orElse(end);
    }

    /** Returns black or white: what is legible on this colour. Of the two, one always has a contrast of 4.5 at least. */
    public Colour ink() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    /**
     * Returns the relative luminance, from 0 to 1: {@code 0.2126 R + 0.7152 G + 0.0722 B} of the channels made linear.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance in WCAG 2.2</a>
     */
    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    /** A power that every Java reckons alike. */
    private double linear(int shift) {
        double channel = (rgb >> shift & 255) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }

    private Colour mixed(Colour end, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 255;
            int to = end.rgb >> shift & 255;
            mixed |= (from + (to - from) * step / STEPS) << shift;
        }
        return new Colour(mixed);
    }

    /** Returns it as {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
