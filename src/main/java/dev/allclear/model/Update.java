package dev.allclear.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said at one instant about an incident or a maintenance.
 *
 * @param at when it was said, to the second
 * @param status the word it stands under
 * @param text what was said; may be blank
 * @param components states from this instant on, because of this incident or maintenance
 * @param nextUpdate when readers may expect to hear more
 * @param edited when the text was changed last, if it was changed after {@code at}
 */
public record Update<S extends Status>(
        Instant at,
        S status,
        Localized<Prose> text,
        States components,
        Optional<Instant> nextUpdate,
        Optional<Instant> edited) {

    /** When it was said or, if later, edited. */
    public Instant changed() {
        return edited.isPresent() && at.isBefore(edited.get()) ? edited.get() : at;
    }
}
