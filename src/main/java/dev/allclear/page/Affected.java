package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import java.util.List;

/**
 * A component of an incident or a maintenance, and what it went through.
 *
 * @param href leads to its page
 * @param name its name
 * @param state while the incident or the maintenance goes on, the state it puts the component in; afterwards the worst it was in
 * @param course every stretch that was not operational, by time, and that it is operational again while the incident or the
 *     maintenance goes on; empty where there was none
 */
public record Affected(String href, Text name, Label state, List<Spell> course) {
    public Affected {
        course = List.copyOf(course);
    }

    /**
     * How long it was in a state.
     *
     * @param state the state it was in
     * @param said {@code major outage 40m}, {@code then partial outage 1h 20m}, {@code partial outage 38m so far}
     */
    public record Spell(Label state, Lasting said) {
        /** What is said, as one text. */
        public String text() {
            return said.text();
        }
    }
}
