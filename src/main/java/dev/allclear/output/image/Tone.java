package dev.allclear.output.image;

/**
 * The colours of a state, as the theme has them by day.
 *
 * @param solid of its shape
 * @param text of words that name it
 * @param band of the ground that tells it from afar
 */
record Tone(int solid, int text, int band) {
    static final int PAPER = 0xfbfbfa;
    static final int INK = 0x16191d;
    static final int SOFT = 0x5a626c;
    static final int LINE = 0xe3e5e8;

    private static final Tone NEUTRAL = new Tone(0x68717c, 0x4b535c, 0xf0f1f2);
    private static final Tone GREEN = new Tone(0x1f8a5b, 0x0d6640, 0xe8f4ee);
    private static final Tone BLUE = new Tone(0x2b62c4, 0x1f4fa8, 0xe9effb);
    private static final Tone AMBER = new Tone(0xb7791f, 0x7a4d08, 0xfbf2dd);
    private static final Tone ORANGE = new Tone(0xc2560c, 0x963c05, 0xfdede0);
    private static final Tone RED = new Tone(0xc3272b, 0xa01a20, 0xfde9e8);

    /** Returns the colours of a mark: a component state, or any other word, which has none. */
    static Tone of(String mark) {
        return switch (mark) {
            case "operational" -> GREEN;
            case "under_maintenance" -> BLUE;
            case "degraded_performance" -> AMBER;
            case "partial_outage" -> ORANGE;
            case "major_outage" -> RED;
            default -> NEUTRAL;
        };
    }
}
