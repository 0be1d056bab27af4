package dev.allclear.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Groups and components, in the order readers see them. */
public record Components(List<Entry> entries) {
    public Components {
        entries = List.copyOf(entries);
    }

    /** Every component, those of groups in their place. */
    public List<Component> all() {
        return entries.stream()
                .flatMap(entry -> entry.match(Stream::of, group -> group.components().stream()))
                .toList();
    }

    /** Returns the component of this id, if there is one. */
    public Optional<Component> find(Id id) {
        return all().stream().filter(component -> component.id().equals(id)).findFirst();
    }

    /** A component on its own, or a group. */
    public sealed interface Entry permits Component, Group {
        /** Its permanent name; components and groups share one space of them. */
        Id id();

        /** Its name to readers. */
        Localized<String> name();

        /** What it is, in a sentence. */
        Optional<Localized<String>> description();

        /** Returns what the function for this kind of entry returns. */
        default <T> T match(Function<Component, T> component, Function<Group, T> group) {
            return this instanceof Component one ? component.apply(one) : group.apply((Group) this);
        }
    }
}
