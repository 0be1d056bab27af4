package dev.allclear.content;

import java.time.Instant;
import java.util.Optional;

/**
 * A field that holds a time.
 *
 * @param typed absent where the field is left out
 * @param at absent, too, where it can't be read, which has been told
 */
record TimeField(Optional<Value> typed, Optional<Instant> at) {

    /** Reads {@code name}, which may be left out. */
    static TimeField optional(Fields fields, String name, Times times) {
        Optional<Value> typed = fields.optional(name);
        return new TimeField(typed, typed.flatMap(times::instant));
    }

    /** Whether it is left out or could be read. */
    boolean readable() {
        return typed.isPresent() == at.isPresent();
    }
}
