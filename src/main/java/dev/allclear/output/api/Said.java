package dev.allclear.output.api;

import dev.allclear.model.Id;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import dev.allclear.status.Step;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One update, written by people or, as Statuspage does it, by the clock.
 *
 * @param at when it was said, as written
 * @param editedAt when its text was changed last
 * @param status in Statuspage's words
 * @param lead a sentence of ours, before the text
 * @param states what it leaves every component in that was mentioned by then
 * @param named the components that it speaks of, changed or not
 */
record Said(
        Instant at, Instant editedAt, String status, Optional<String> lead, Prose text, States states, Set<Id> named) {

    /** Returns what people wrote; Statuspage has no word for a maintenance that was called off but {@code completed}. */
    static Said written(Step<? extends Status> step, String cancelled) {
        Update<? extends Status> update = step.update();
        boolean off = update.status() == MaintenanceStatus.CANCELLED;
        return new Said(
                update.at(),
                update.changed(),
                off ? MaintenanceStatus.COMPLETED.key() : update.status().key(),
                off ? Optional.of(cancelled) : Optional.empty(),
                update.text().original(),
                step.states(),
                update.components().components());
    }

    /** Returns what the clock says. */
    static Said byItself(Instant at, MaintenanceStatus status, Optional<String> lead, Prose text, States states) {
        return new Said(at, at, status.key(), lead, text, states, Set.of());
    }
}
