package dev.allclear.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * How hard something hits: an incident ({@code none} to {@code critical}), a maintenance (by default {@code maintenance}),
 * and in the same words the whole site. Worst last, in the order of Statuspage's {@code indicator}.
 */
public enum Impact {
    NONE(ComponentState.OPERATIONAL),
    MAINTENANCE(ComponentState.UNDER_MAINTENANCE),
    MINOR(ComponentState.DEGRADED_PERFORMANCE),
    MAJOR(ComponentState.PARTIAL_OUTAGE),
    CRITICAL(ComponentState.MAJOR_OUTAGE);

    private final String key = name().toLowerCase(Locale.ROOT);
    private final ComponentState state;

    Impact(ComponentState state) {
        this.state = state;
    }

    /** The state of components that are listed without one of their own. */
    public ComponentState state() {
        return state;
    }

    /** Returns the impact that a worst component state amounts to: the inverse of {@link #state()}. */
    public static Impact of(ComponentState worst) {
        return Arrays.stream(values())
                .filter(impact -> impact.state == worst)
                .findFirst()
                .orElseThrow();
    }

    /** The word in files and machine formats, such as {@code major}. */
    public String key() {
        return key;
    }
}
