package dev.allclear.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The states of components by their place in the story. */
final class States {
    private final List<String> ids;
    private final State[] states;

    States(List<String> ids) {
        this.ids = ids;
        this.states = new State[ids.size()];
        clear();
    }

    State get(int component) {
        return states[component];
    }

    void put(Map<String, State> named) {
        named.forEach((id, state) -> states[ids.indexOf(id)] = state);
    }

    void clear() {
        Arrays.fill(states, State.OPERATIONAL);
    }

    void become(States other) {
        System.arraycopy(other.states, 0, states, 0, states.length);
    }
}
