package dev.allclear.content;

import java.util.List;
import java.util.Optional;

/**
 * An original that was read: what it tells, without how that was typed.
 *
 * @param opened whether its text could be read
 * @param told absent where its fields could not
 */
record Report(ContentFile file, Verdict verdict, boolean opened, Optional<Told> told) {

    /**
     * What stands in a file whose fields can be read.
     *
     * @param draft whether it is to be kept out of the site
     * @param aliases its old ids, and where they are typed
     * @param value an incident, a maintenance, an announcement or a page; absent where something needed can't be read
     */
    record Told(boolean draft, List<Alias> aliases, Optional<?> value) {}

    /** Whether it is to be kept out of the site. */
    boolean draft() {
        return told.filter(Told::draft).isPresent();
    }

    /** Returns what it tells, if that is of this kind. */
    <T> Optional<T> tells(Class<T> type) {
        Optional<?> value = told.isEmpty() ? Optional.empty() : told.get().value();
        return value.isPresent() && type.isInstance(value.get())
                ? Optional.of(type.cast(value.get()))
                : Optional.empty();
    }

    /** Whether nothing of it can be shown, although nobody meant to hide it. */
    boolean missed() {
        return !draft() && (!opened || verdict.failed());
    }
}
