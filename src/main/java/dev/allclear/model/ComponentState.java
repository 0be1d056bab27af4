package dev.allclear.model;

import java.util.List;
import java.util.Locale;

/** How a component is, worst last; the words of Atlassian Statuspage's API. */
public enum ComponentState {
    OPERATIONAL,
    UNDER_MAINTENANCE,
    DEGRADED_PERFORMANCE,
    PARTIAL_OUTAGE,
    MAJOR_OUTAGE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** Every state but {@code operational}, worst first. */
    public static final List<ComponentState> TROUBLES =
            List.of(MAJOR_OUTAGE, PARTIAL_OUTAGE, DEGRADED_PERFORMANCE, UNDER_MAINTENANCE);

    /** The word in files and machine formats, such as {@code partial_outage}. */
    public String key() {
        return key;
    }

    /** Returns the worse of the two. */
    public ComponentState worse(ComponentState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
