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
 * @param changes only components whose state changed, in the order they are first mentioned in the incident; the first
 *     step's are changes from {@code operational}
 * @param states what it leaves every component in that was mentioned by then
 */
public record Step<S extends Status>(Update<S> update, List<Change> changes, States states) {
    public Step {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the step from the states {@code before} to those {@code after}, whose order is kept; components in neither
     * are {@code operational}.
     */
    static <S extends Status> Step<S> of(
            Update<S> update, Map<Id, ComponentState> before, Map<Id, ComponentState> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((component, state) -> {
            ComponentState old = before.getOrDefault(component, ComponentState.OPERATIONAL);
            if (old != state) {
                changes.add(new Change(component, old, state));
            }
        });
        return new Step<>(update, changes, new States(after));
    }
}
