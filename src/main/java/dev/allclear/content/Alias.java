package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import dev.allclear.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An old id that still leads somewhere.
 *
 * @param span where it is typed
 */
record Alias(Id id, Span span) {

    /** Reads the list {@code aliases} of {@code fields}. */
    static List<Alias> list(Fields fields) {
        return fields.optional("aliases").map(Value::items).orElse(List.of()).stream()
                .map(item -> item.id().map(id -> new Alias(id, item.span())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes the alias among {@code ids}; tells if it is not to be had. */
    void take(IdSpace ids, Problems problems) {
        if (ids.reserves(id)) {
            problems.add(
                    Rule.RESERVED_ID,
                    span,
                    "The id `" + id + "` " + IdSpace.needed(id) + ".",
                    "It can't have been an id; remove the alias.");
        } else {
            ids.take(id, problems.source().at(span))
                    .ifPresent(first -> problems.add(
                            Rule.ALIAS_COLLISION,
                            span,
                            "The alias `" + id + "` is taken: " + IdSpace.named(first) + ".",
                            first.file().equals(problems.source().file())
                                            && first.place().isEmpty()
                                    ? "This is the name of the file itself: remove the alias."
                                    : "Keep it in one place."));
        }
    }
}
