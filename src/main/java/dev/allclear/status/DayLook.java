package dev.allclear.status;

import dev.allclear.model.ComponentState;
import java.util.Locale;

/** How bad a day looks: by how much downtime it had, not by its worst instant, so that a blip does not paint it red. */
public enum DayLook {
    CALM,
    MAINTENANCE,
    DEGRADED,
    /** Less than 20 minutes of downtime by weight. */
    SLIGHT,
    /** Less than 33 minutes. */
    MEDIUM,
    /** Less than an hour. */
    STRONG,
    /** An hour or more. */
    FULL;

    /** The word in templates and style sheets, such as {@code slight}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the look of a day with {@code weighted} seconds of downtime; one with none may still have had other trouble. */
    static DayLook of(Tally tally, Fraction weighted) {
        if (weighted.zero()) {
            return untouched(tally);
        }
        if (below(weighted, 20)) {
            return SLIGHT;
        }
        return below(weighted, 33) ? MEDIUM : below(weighted, 60) ? STRONG : FULL;
    }

    private static DayLook untouched(Tally tally) {
        ComponentState worst =
                tally.troubled().keySet().stream().reduce(ComponentState.OPERATIONAL, ComponentState::worse);
        return switch (worst) {
            case OPERATIONAL -> CALM;
            case UNDER_MAINTENANCE -> MAINTENANCE;
            case DEGRADED_PERFORMANCE, PARTIAL_OUTAGE, MAJOR_OUTAGE -> DEGRADED;
        };
    }

    private static boolean below(Fraction seconds, int minutes) {
        return seconds.compareTo(Fraction.of(60L * minutes)) < 0;
    }
}
