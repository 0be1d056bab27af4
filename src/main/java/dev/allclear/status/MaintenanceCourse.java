package dev.allclear.status;

import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A maintenance as it stands at the instant derived for; of a recurring one, a single occurrence.
 *
 * <p>Work begins with the first {@code in_progress} and ends with the {@code completed} or {@code cancelled} that no other
 * work follows; where these are not written, as planned.
 *
 * @param maintenance with the id and the planned window of this occurrence
 * @param status by its updates, else by the clock: {@code completed} too where its end has passed and nobody wrote so
 * @param startedAt when work began or, by the plan, will have begun; absent where it was called off before
 * @param endedAt when work ended or was called off; absent while it is to come or going on
 * @param overrun whether it goes on past its planned end
 * @param steps its updates by time, with what each changed
 * @param components every component it mentions, in the order first mentioned
 */
public record MaintenanceCourse(
        Maintenance maintenance,
        MaintenanceStatus status,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        boolean overrun,
        List<Step<MaintenanceStatus>> steps,
        List<Course> components) {
    public MaintenanceCourse {
        steps = List.copyOf(steps);
        components = List.copyOf(components);
    }

    /** Whether work began and ended exactly when it was to. */
    public boolean asPlanned() {
        return startedAt.equals(Optional.of(maintenance.start())) && endedAt.equals(Optional.of(maintenance.end()));
    }
}
