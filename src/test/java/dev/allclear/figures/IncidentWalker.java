package dev.allclear.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An incident, as the rules have it: one sentence after the other. */
final class IncidentWalker implements Walker {
    private static final Set<String> BEFORE_RESOLVED = Set.of("investigating", "identified", "monitoring");

    private final Story.Incident incident;
    private final List<Story.Update> updates;
    private final States states;
    private final States beforeResolution;
    private final long start;
    private int next;
    private boolean resolved;

    /** @param updates those that are known, at least one */
    IncidentWalker(Story.Incident incident, List<Story.Update> updates, List<String> ids) {
        this.incident = incident;
        this.updates = updates;
        this.states = new States(ids);
        this.beforeResolution = new States(ids);
        this.start = incident.started().orElse(updates.get(0).at());
    }

    @Override
    public void step(long second) {
        if (second == start) {
            states.put(incident.head());
        }
        if (movedEnd().filter(end -> end == second).isPresent()) {
            states.clear();
        }
        while (next < updates.size() && updates.get(next).at() == second) {
            take(updates.get(next));
            next++;
        }
    }

    @Override
    public State state(int component) {
        return states.get(component);
    }

    private void take(Story.Update update) {
        String status = update.status().orElse("");
        if (resolved && BEFORE_RESOLVED.contains(status)) {
            resolved = false;
            states.become(beforeResolution);
        } else if (!resolved && status.equals("resolved")) {
            resolved = true;
            if (movedEnd().isEmpty() || !isLast(update)) {
                beforeResolution.become(states);
                states.clear();
            }
        }
        states.put(update.states());
    }

    /** Returns where the last open stretch ends, if the head says so and the update that says that it ended is known. */
    private Optional<Long> movedEnd() {
        return incident.resolved().filter(end -> finallyResolved(updates.size()));
    }

    /** Whether the stretch that {@code update} ends is the last: nothing after it reopens. */
    private boolean isLast(Story.Update update) {
        return updates.subList(updates.indexOf(update), updates.size()).stream()
                .noneMatch(each -> BEFORE_RESOLVED.contains(each.status().orElse("")));
    }

    private boolean finallyResolved(int known) {
        for (int i = known - 1; i >= 0; i--) {
            String status = updates.get(i).status().orElse("");
            if (BEFORE_RESOLVED.contains(status)) {
                return false;
            }
            if (status.equals("resolved")) {
                return true;
            }
        }
        return false;
    }
}
