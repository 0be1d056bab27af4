package dev.allclear.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A team's accent colour, and its tones that are legible in the theme.
 *
 * @param colour as the team gives it
 */
public record Accent(Colour colour) {
    /** The contrast of text that conforms to level AA of WCAG 2.2 (1.4.3). */
    public static final double TEXT = 4.5;

    /** The contrast of shapes that does (1.4.11). */
    public static final double SHAPE = 3;

    /** What most of a page stands on by day. */
    public static final Colour PAPER = new Colour(0xfbfbfa);

    /** All that text stands on by day: paper, cards, then a band for each kind of state. */
    public static final List<Colour> DAY =
            grounds(0xfbfbfa, 0xffffff, 0xf0f1f2, 0xe8f4ee, 0xe9effb, 0xfbf2dd, 0xfdede0, 0xfde9e8);

    /** The same by night. */
    public static final List<Colour> NIGHT =
            grounds(0x0f1216, 0x161a20, 0x191d23, 0x0e211a, 0x131f36, 0x271e0e, 0x2b1a0d, 0x301417);

    /**
     * The tones for one time of day.
     *
     * @param text for words, legible on every ground
     * @param shape for lines and shapes, which stand out from every ground
     */
    public record Tones(Colour text, Colour shape) {}

    /** By day: the colour, or as much darker as need be. */
    public Tones day() {
        return tones(Colour.BLACK, DAY);
    }

    /** By night: the colour, or as much lighter as need be. */
    public Tones night() {
        return tones(Colour.WHITE, NIGHT);
    }

    private Tones tones(Colour end, List<Colour> grounds) {
        return new Tones(colour.toned(end, grounds, TEXT), colour.toned(end, grounds, SHAPE));
    }

    private static List<Colour> grounds(Integer... colours) {
        return Stream.of(colours).map(Colour::new).toList();
    }
}
