package dev.allclear.content;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.States;
import dev.allclear.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A component said to be in a state.
 *
 * @param span where it is said
 */
record Mention(Component component, ComponentState state, Span span) {

    /** Returns what {@code mentions} say together. */
    static States states(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return States.none();
        }
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        mentions.forEach(mention -> states.put(mention.component().id(), mention.state()));
        return new States(states);
    }
}
