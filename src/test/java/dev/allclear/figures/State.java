package dev.allclear.figures;

import java.util.List;
import java.util.Locale;

/** How a component is, worst last. */
enum State {
    OPERATIONAL,
    UNDER_MAINTENANCE,
    DEGRADED_PERFORMANCE,
    PARTIAL_OUTAGE,
    MAJOR_OUTAGE;

    /** Those whose seconds are published, in the order in which they are. */
    static final List<State> COUNTED = List.of(MAJOR_OUTAGE, PARTIAL_OUTAGE, DEGRADED_PERFORMANCE, UNDER_MAINTENANCE);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
