package dev.allclear.page;

import java.util.List;

/**
 * A component of an incident or a maintenance, and what it went through.
 *
 * @param href leads to its page
 * @param state while the incident or the maintenance goes on, the state it puts the component in; afterwards the worst it was in
 * @param course every stretch that was not operational, by time; empty where there was none
 */
public record Affected(String href, Text name, Label state, List<Spell> course) {
    public Affected {
        course = List.copyOf(course);
    }

    /** How long it was in a state: {@code 3h 19m}; since when, where that outlasts a resolved incident. */
    public record Spell(Label state, String duration) {}
}
