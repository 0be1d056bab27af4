package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a site will be from an instant on, until the next prospect, if nothing is written: windows open and end by the clock alone.
 *
 * @param from the instant
 * @param states every component's state
 * @param state the whole site
 * @param maintenances those that are not over now, as they will stand; latest planned start first, then by id backwards
 */
public record Prospect(
        Instant from, Map<Id, ComponentState> states, SiteState state, List<MaintenanceCourse> maintenances) {
    public Prospect {
        states = Map.copyOf(states);
        maintenances = List.copyOf(maintenances);
    }

    /** Returns the state of a component of the site; refuses any other id. */
    public ComponentState state(Id component) {
        return Optional.ofNullable(states.get(component)).orElseThrow();
    }

    /** Returns how a maintenance will stand, if it is not over now. */
    public Optional<MaintenanceCourse> course(Id maintenance) {
        return maintenances.stream()
                .filter(course -> course.maintenance().id().equals(maintenance))
                .findFirst();
    }
}
