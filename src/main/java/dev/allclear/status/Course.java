package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.util.List;

/**
 * What a component went through because of one incident or maintenance.
 *
 * @param worst the worst state it was in; where no state ever held, the worst it was given
 * @param stretches by time, none {@code operational}, none overlapping
 */
public record Course(Id component, ComponentState worst, List<Stretch> stretches) {
    public Course {
        stretches = List.copyOf(stretches);
    }
}
