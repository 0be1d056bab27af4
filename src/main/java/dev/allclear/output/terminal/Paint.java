package dev.allclear.output.terminal;

import dev.allclear.model.ComponentState;
import java.util.Optional;

/** How a text is set off; never the only sign of what it means. */
enum Paint {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GREEN("32"),
    BLUE("34"),
    YELLOW("33"),
    ORANGE("1;33"),
    RED("1;31");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** Returns that of a state; plain where it is not known. */
    static Paint of(Optional<ComponentState> state) {
        return state.map(Paint::of).orElse(PLAIN);
    }

    static Paint of(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> GREEN;
            case UNDER_MAINTENANCE -> BLUE;
            case DEGRADED_PERFORMANCE -> YELLOW;
            case PARTIAL_OUTAGE -> ORANGE;
            case MAJOR_OUTAGE -> RED;
        };
    }

    /** Returns {@code text} set off like this, where {@code terminal} shows colours. */
    String on(Terminal terminal, String text) {
        return terminal.colour() && this != PLAIN && !text.isEmpty()
                ? "\u001b[" + code + "m" + text + "\u001b[0m"
                : text;
    }
}
