package dev.allclear.status;

import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.util.List;

/**
 * An update and what it changed.
 *
 * @param changes only components whose state changed, in the order they are first mentioned in the incident; the first
 *     step's are changes from {@code operational}
 */
public record Step<S extends Status>(Update<S> update, List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }
}
