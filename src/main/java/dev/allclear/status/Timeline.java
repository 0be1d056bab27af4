package dev.allclear.status;

import dev.allclear.model.ComponentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a component went through over all incidents and maintenances: at each instant the worst of what they say.
 *
 * @param stretches by time, none {@code operational}, none overlapping, none empty; where two of them touch, their states
 *     differ; only the last may go on
 */
public record Timeline(List<Stretch> stretches) {
    public Timeline {
        stretches = List.copyOf(stretches);
    }

    /** Returns the worst of {@code contributions} at each instant; their order does not matter. */
    public static Timeline of(Collection<Stretch> contributions) {
        List<Turn> turns = new ArrayList<>();
        for (Stretch stretch : contributions) {
            turns.add(new Turn(stretch.interval().from(), stretch, 1));
            stretch.interval().to().ifPresent(to -> turns.add(new Turn(to, stretch, -1)));
        }
        turns.sort(Comparator.comparing(Turn::at));
        var sweep = new Sweep();
        for (int i = 0; i < turns.size(); i++) {
            sweep.take(turns.get(i));
            if (i + 1 == turns.size()
                    || !turns.get(i + 1).at().equals(turns.get(i).at())) {
                sweep.settle(turns.get(i).at());
            }
        }
        return new Timeline(sweep.stretches());
    }

    /** Returns the state at {@code instant}. */
    public ComponentState at(Instant instant) {
        return begunBy(instant)
                .filter(stretch -> stretch.interval().contains(instant))
                .map(Stretch::state)
                .orElse(ComponentState.OPERATIONAL);
    }

    /** Returns when the state that holds at {@code instant} began; absent where it was never another. */
    public Optional<Instant> changedAt(Instant instant) {
        return begunBy(instant)
                .map(stretch -> stretch.interval()
                        .to()
                        .filter(to -> !to.isAfter(instant))
                        .orElse(stretch.interval().from()));
    }

    /** Returns the last stretch that began at or before {@code instant}. */
    private Optional<Stretch> begunBy(Instant instant) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).interval().from().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 ? Optional.of(stretches.get(low - 1)) : Optional.empty();
    }

    /** An instant at which {@code stretch} is one contribution more or one less. */
    private record Turn(Instant at, Stretch stretch, int step) {}

    /** Goes through the turns by time and knows how many contributions are in each state. */
    private static final class Sweep {
        private final Map<ComponentState, Integer> counts = new EnumMap<>(ComponentState.class);
        private final List<Stretch> closed = new ArrayList<>();
        private ComponentState state = ComponentState.OPERATIONAL;
        private Instant since = Instant.MIN;
        private Optional<Stretch> last = Optional.empty();

        void take(Turn turn) {
            counts.merge(turn.stretch().state(), turn.step(), Integer::sum);
            if (turn.step() < 0) {
                last = Optional.of(turn.stretch());
            }
        }

        /** Ends the stretch that stood where, with all turns of {@code at} taken, another state is the worst. */
        void settle(Instant at) {
            ComponentState worst = worst();
            if (worst != state) {
                close(Optional.of(at));
                state = worst;
                since = at;
            }
        }

        List<Stretch> stretches() {
            close(Optional.empty());
            return closed;
        }

        private void close(Optional<Instant> to) {
            if (state != ComponentState.OPERATIONAL) {
                var stretch = new Stretch(new Interval(since, to), state);
                // Nearly always nothing else went on, and memory has it once.
                closed.add(last.filter(stretch::equals).orElse(stretch));
            }
        }

        private ComponentState worst() {
            ComponentState worst = ComponentState.OPERATIONAL;
            for (Map.Entry<ComponentState, Integer> each : counts.entrySet()) {
                worst = each.getValue() > 0 ? worst.worse(each.getKey()) : worst;
            }
            return worst;
        }
    }
}
