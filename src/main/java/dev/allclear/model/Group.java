package dev.allclear.model;

import java.util.List;
import java.util.Optional;

/** Components that readers see together, one level deep. */
public record Group(
        Id id,
        Localized<String> name,
        Optional<Localized<String>> description,
        Collapsed collapsed,
        List<Component> components)
        implements Components.Entry {
    public Group {
        components = List.copyOf(components);
    }

    /** Whether its components are folded away at first. */
    public enum Collapsed {
        TRUE,
        FALSE,
        /** Open when something in it is wrong. */
        AUTO
    }
}
