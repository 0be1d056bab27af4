package dev.allclear.status;

import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An incident as it stands at the instant derived for.
 *
 * <p>A {@code resolved:} before the resolving update ends the last open stretch, and its components return to operational,
 * then; a state that an update gives between the two holds until the resolving update. One after it changes nothing.
 *
 * @param impact as written, else what its worst component state amounts to, never {@code maintenance}
 * @param status of its latest update
 * @param startedAt its {@code started}, else its first update; never after {@code now}
 * @param resolvedAt the end of its last open stretch; absent while it is open
 * @param open its open stretches by time; the last goes on while the incident is open
 * @param duration the sum of its open stretches, up to {@code now} while it is open
 * @param steps its updates by time, with what each changed
 * @param components every component it mentions, in the order first mentioned
 */
public record IncidentCourse(
        Incident incident,
        Impact impact,
        IncidentStatus status,
        Instant startedAt,
        Optional<Instant> resolvedAt,
        List<Interval> open,
        Duration duration,
        List<Step<IncidentStatus>> steps,
        List<Course> components) {
    public IncidentCourse {
        open = List.copyOf(open);
        steps = List.copyOf(steps);
        components = List.copyOf(components);
    }

    /** Whether it is over. */
    public boolean resolved() {
        return resolvedAt.isPresent();
    }
}
