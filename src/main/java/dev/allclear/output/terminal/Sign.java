package dev.allclear.output.terminal;

import dev.allclear.model.ComponentState;
import java.util.Optional;

/** A shape for each state, so that nobody needs to tell colours apart; each takes one cell. */
final class Sign {
    private Sign() {}

    /** Returns that of a state; a question mark where it is not known. */
    static String of(Optional<ComponentState> state) {
        return state.map(Sign::of).orElse("?");
    }

    static String of(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> "✓";
            case UNDER_MAINTENANCE -> "◆";
            case DEGRADED_PERFORMANCE -> "▲";
            case PARTIAL_OUTAGE -> "◐";
            case MAJOR_OUTAGE -> "✗";
        };
    }
}
