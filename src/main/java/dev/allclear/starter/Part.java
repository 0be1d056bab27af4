package dev.allclear.starter;

import dev.allclear.content.Slug;
import dev.allclear.model.Id;
import java.util.Optional;

/**
 * A component that a site begins with.
 *
 * @param id what reports say
 * @param name what readers see
 */
record Part(String id, String name) {

    /** Returns what {@code typed} says: {@code id=Name}, or a name that an id can be made of; absent where there is no id. */
    static Optional<Part> of(String typed) {
        int sign = typed.indexOf('=');
        if (sign > 0) {
            String id = typed.substring(0, sign).strip();
            String name = typed.substring(sign + 1).strip();
            return Id.permits(id) ? Optional.of(new Part(id, name.isEmpty() ? id : name)) : Optional.empty();
        }
        return Slug.of(typed).map(id -> new Part(id, typed.strip()));
    }
}
