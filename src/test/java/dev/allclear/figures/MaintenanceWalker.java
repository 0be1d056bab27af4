package dev.allclear.figures;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A maintenance, as the rules have it. */
final class MaintenanceWalker implements Walker {
    private static final long OPEN = Long.MAX_VALUE;

    private final Map<String, State> head;
    private final List<Story.Update> updates;
    private final States states;
    private final long start;
    private final long end;
    private int next;

    /**
     * @param planned when it was to begin
     * @param plannedEnd when it was to end
     * @param updates those that are known
     */
    MaintenanceWalker(
            Map<String, State> head, long planned, long plannedEnd, List<Story.Update> updates, List<String> ids) {
        this.head = head;
        this.updates = updates;
        this.states = new States(ids);
        this.start = first(updates, "in_progress").orElse(planned);
        this.end = end(plannedEnd, updates);
    }

    private static long end(long planned, List<Story.Update> updates) {
        boolean overrun = updates.stream()
                .anyMatch(update -> update.at() >= planned
                        && (update.status().filter("in_progress"::equals).isPresent()
                                || update.status().filter("verifying"::equals).isPresent()));
        long uncalled = overrun ? OPEN : planned;
        OptionalLong completed = first(updates, "completed");
        return completed.isPresent()
                ? completed.getAsLong()
                : Math.min(uncalled, first(updates, "cancelled").orElse(OPEN));
    }

    private static OptionalLong first(List<Story.Update> updates, String status) {
        return updates.stream()
                .filter(update -> update.status().filter(status::equals).isPresent())
                .mapToLong(Story.Update::at)
                .findFirst();
    }

    @Override
    public void step(long second) {
        if (second == start) {
            states.put(head);
        }
        while (next < updates.size() && updates.get(next).at() == second) {
            states.put(updates.get(next).states());
            next++;
        }
        if (second >= end) {
            states.clear();
        }
    }

    @Override
    public State state(int component) {
        return states.get(component);
    }
}
