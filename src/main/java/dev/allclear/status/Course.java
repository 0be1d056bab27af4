package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Returns how long it was in each state but {@code operational}, the worst first; up to {@code now} where that goes on. */
    public Map<ComponentState, Duration> spent(Instant now) {
        var spent = new TreeMap<ComponentState, Duration>(Comparator.reverseOrder());
        stretches.forEach(
                stretch -> spent.merge(stretch.state(), stretch.interval().length(now), Duration::plus));
        return Collections.unmodifiableMap(spent);
    }
}
