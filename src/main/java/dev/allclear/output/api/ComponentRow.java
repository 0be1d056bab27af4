package dev.allclear.output.api;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * A component as it was at one instant.
 *
 * @param group that it is in
 * @param position among those of its group, or among groups and components that are in none; from 1
 * @param createdAt when it began to be tracked, as far as anything tells
 * @param updatedAt when its state changed last
 */
public record ComponentRow(
        Component component,
        Optional<Label> group,
        int position,
        ComponentState state,
        Instant createdAt,
        Instant updatedAt) {

    /** What is known of a component's group. */
    public record Label(Id id, String name) {
        static Label of(Group group) {
            return new Label(group.id(), group.name().original());
        }
    }
}
