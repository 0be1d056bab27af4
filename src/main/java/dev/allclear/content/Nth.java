package dev.allclear.content;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of an event's updates: a translation's are matched to the original's by it.
 *
 * @param ordinal among those of one instant, from 0
 */
record Nth(Instant at, int ordinal) {

    /** Returns the one at {@code at} that comes next after {@code before}. */
    static Nth after(Optional<Nth> before, Instant at) {
        return new Nth(
                at,
                before.filter(nth -> nth.at.equals(at))
                        .map(nth -> nth.ordinal + 1)
                        .orElse(0));
    }
}
