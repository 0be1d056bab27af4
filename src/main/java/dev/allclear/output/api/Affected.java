package dev.allclear.output.api;

import dev.allclear.json.JsonWriter;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an update did to a component, within its incident.
 *
 * @param name with that of its group
 */
record Affected(Id component, String name, ComponentState before, ComponentState after) {

    /**
     * Returns what {@code said} speaks of: a first update of every component, a later one of those that it names or changes.
     *
     * @param before the states that the update before left; absent: it is the first
     * @param names of all components
     */
    static List<Affected> by(Said said, Optional<States> before, Map<Id, String> names) {
        States earlier = before.orElse(States.none());
        List<Affected> affected = new ArrayList<>();
        for (Map.Entry<Id, ComponentState> left : said.states().byComponent().entrySet()) {
            Id component = left.getKey();
            ComponentState after = left.getValue();
            ComponentState old = earlier.of(component).orElse(ComponentState.OPERATIONAL);
            if (before.isEmpty() || old != after || said.named().contains(component)) {
                affected.add(new Affected(component, names.getOrDefault(component, component.value()), old, after));
            }
        }
        return affected;
    }

    void write(JsonWriter json) {
        json.field("code", component.value())
                .field("name", name)
                .field("old_status", before.key())
                .field("new_status", after.key());
    }
}
