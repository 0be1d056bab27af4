package dev.allclear.output.badge;

import dev.allclear.model.ComponentState;

/** What colour a message stands on, and what colour it has itself: the contrast is 4.5:1 at least. */
enum Tone {
    GREEN("#1a7f52", "#ffffff"),
    BLUE("#2b62c4", "#ffffff"),
    AMBER("#f0b848", "#16191d"),
    ORANGE("#b9500a", "#ffffff"),
    RED("#c3272b", "#ffffff"),
    NEUTRAL("#5f6873", "#ffffff"),
    /** Of labels, not of messages. */
    DARK("#3b434d", "#ffffff");

    private final String ground;
    private final String ink;

    Tone(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    static Tone of(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> GREEN;
            case UNDER_MAINTENANCE -> BLUE;
            case DEGRADED_PERFORMANCE -> AMBER;
            case PARTIAL_OUTAGE -> ORANGE;
            case MAJOR_OUTAGE -> RED;
        };
    }

    /** The colour behind, as {@code #rrggbb}. */
    String ground() {
        return ground;
    }

    /** The colour of the text, as {@code #rrggbb}. */
    String ink() {
        return ink;
    }
}
