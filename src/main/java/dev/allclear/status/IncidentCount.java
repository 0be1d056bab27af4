package dev.allclear.status;

import java.time.Duration;
import java.util.Optional;

/**
 * How many incidents there were, and how long those took that are over.
 *
 * @param incidents all of them
 * @param resolved how many of them are over
 * @param open how long those that are over were open, together
 */
public record IncidentCount(int incidents, int resolved, Duration open) {
    /** No incidents. */
    static final IncidentCount NONE = new IncidentCount(0, 0, Duration.ZERO);

    static IncidentCount of(IncidentCourse course) {
        return course.resolved() ? new IncidentCount(1, 1, course.duration()) : new IncidentCount(1, 0, Duration.ZERO);
    }

    IncidentCount plus(IncidentCount other) {
        return new IncidentCount(incidents + other.incidents, resolved + other.resolved, open.plus(other.open));
    }

    /** Returns how long it took to resolve an incident in the mean; absent while none is over. */
    public Optional<Duration> meanTimeToResolve() {
        return resolved == 0 ? Optional.empty() : Optional.of(open.dividedBy(resolved));
    }
}
