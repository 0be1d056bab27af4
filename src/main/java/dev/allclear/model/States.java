package dev.allclear.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Components and the state each is said to be in, in the order they are mentioned. */
public record States(Map<Id, ComponentState> byComponent) {
    private static final States NONE = new States(Map.of());

    public States {
        byComponent = copy(byComponent);
    }

    private static Map<Id, ComponentState> copy(Map<Id, ComponentState> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        return map.size() > Few.MOST ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : new Few<>(map);
    }

    /** Returns the states of no component. */
    public static States none() {
        return NONE;
    }

    /** The components, in the order they are mentioned. */
    public Set<Id> components() {
        return byComponent.keySet();
    }

    /** Returns the state of {@code component}, if it is mentioned. */
    public Optional<ComponentState> of(Id component) {
        return Optional.ofNullable(byComponent.get(component));
    }

    /** Whether no component is mentioned. */
    public boolean empty() {
        return byComponent.isEmpty();
    }

    /** Returns the worst state mentioned; {@code operational} where none is. */
    public ComponentState worst() {
        return byComponent.values().stream().reduce(ComponentState.OPERATIONAL, ComponentState::worse);
    }
}
