package dev.allclear.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An incident, as the rules have it: one sentence after the other. */
final class IncidentWalker implements Walker {
    private static final String RESOLVED = "resolved";
    private static final Set<String> BEFORE_RESOLVED = Set.of("investigating", "identified", "monitoring");

    private final Story.Incident incident;
    private final List<Story.Update> updates;
    private final States states;
    private final States beforeResolution;
    private final long start;
    private final int resolving;
    private final Optional<Long> movedEnd;
    private int next;
    private boolean resolved;

    /** @param updates those that are known, at least one */
    IncidentWalker(Story.Incident incident, List<Story.Update> updates, List<String> ids) {
        this.incident = incident;
        this.updates = updates;
        this.states = new States(ids);
        this.beforeResolution = new States(ids);
        this.resolving = resolving(incident.updates());
        this.movedEnd = incident.resolved()
                .filter(end -> resolving < updates.size())
                .map(end -> Math.min(end, updates.get(resolving).at()));
        this.start = incident.started().orElse(updates.get(0).at());
    }

    @Override
    public void step(long second) {
        if (second == start) {
            states.put(incident.head());
        }
        if (movedEnd.isPresent() && movedEnd.get() == second) {
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
        } else if (!resolved && status.equals(RESOLVED)) {
            resolved = true;
            beforeResolution.become(states);
            states.clear();
        }
        states.put(update.states());
    }

    /** Returns the place of the update that ends the last open stretch; none: beyond all places. */
    private static int resolving(List<Story.Update> updates) {
        int resolving = updates.size();
        for (int i = 0; i < updates.size(); i++) {
            String status = updates.get(i).status().orElse("");
            if (BEFORE_RESOLVED.contains(status)) {
                resolving = updates.size();
            } else if (status.equals(RESOLVED)) {
                resolving = Math.min(resolving, i);
            }
        }
        return resolving;
    }
}
