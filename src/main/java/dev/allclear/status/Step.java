package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An update and what it changed.
 *
 * @param before the states that it found; components that are not mentioned there were {@code operational}
 * @param states what it leaves every component in that was mentioned by then
 */
public record Step<S extends Status>(Update<S> update, States before, States states) {

    /**
     * Returns what changed: only components whose state did, in the order they are first mentioned in the incident; the first
     * step's are changes from {@code operational}.
     */
    public List<Change> changes() {
        if (before.byComponent().equals(states.byComponent())) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Id, ComponentState> entry : states.byComponent().entrySet()) {
            ComponentState old = before.of(entry.getKey()).orElse(ComponentState.OPERATIONAL);
            if (old != entry.getValue()) {
                changes.add(new Change(entry.getKey(), old, entry.getValue()));
            }
        }
        return changes;
    }
}
