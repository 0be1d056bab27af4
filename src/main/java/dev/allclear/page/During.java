package dev.allclear.page;

import java.util.Optional;

/**
 * Something that is so from one instant until another, in RFC 3339; the script shows it just then. Without the script, what
 * has no {@code from} is shown.
 *
 * @param from absent where it is so now
 * @param until absent where it stays
 * @param shown what is so
 */
public record During<T>(Optional<String> from, Optional<String> until, T shown) {

    /** Returns what does not change by the clock. */
    static <T> During<T> always(T shown) {
        return new During<>(Optional.empty(), Optional.empty(), shown);
    }
}
