package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * An old id that still leads somewhere.
 *
 * @param place where it is typed
 */
record Alias(Id id, Location place) {

    /** Reads the list {@code aliases} of {@code fields}. */
    static List<Alias> list(Fields fields) {
        List<Alias> aliases = new ArrayList<>();
        for (Value item : fields.optional("aliases").map(Value::items).orElse(List.of())) {
            item.id().ifPresent(id -> aliases.add(new Alias(id, item.place())));
        }
        return aliases;
    }

    /** Takes the alias among {@code ids}; tells if it is not to be had. */
    void take(IdSpace ids, Verdict verdict) {
        if (ids.reserves(id)) {
            verdict.add(Diagnostic.of(
                    Rule.RESERVED_ID,
                    place,
                    "The id `" + id + "` " + IdSpace.needed(id) + ".",
                    "It can't have been an id; remove the alias."));
        } else {
            ids.take(id, place)
                    .ifPresent(first -> verdict.add(Diagnostic.of(
                            Rule.ALIAS_COLLISION,
                            place,
                            "The alias `" + id + "` is taken: " + IdSpace.named(first) + ".",
                            first.file().equals(place.file()) && first.place().isEmpty()
                                    ? "This is the name of the file itself: remove the alias."
                                    : "Keep it in one place.")));
        }
    }
}
