package dev.allclear.page;

import dev.allclear.i18n.Moment;
import dev.allclear.i18n.Timed;
import java.util.List;
import java.util.Optional;

/**
 * One update on a timeline.
 *
 * @param anchor its permanent {@code id} on the page
 * @param status what the update says of the whole
 * @param mark which shape stands for it: a component state's key, or {@code note} where nothing changed
 * @param at when it was written
 * @param sameDay whether the update before it was on the same day, so that its date can be quiet
 * @param text what was said; absent where nothing was, and on the line that leads to the postmortem
 * @param changes the states that components changed to
 * @param nextUpdate when to expect more: only on the latest update, while it goes on
 * @param edited when the text was changed
 * @param postmortem on the line that stands for the postmortem, leads to its section: {@code #postmortem}
 */
public record TimelineEntry(
        String anchor,
        Label status,
        String mark,
        Moment at,
        boolean sameDay,
        Optional<Passage> text,
        List<Change> changes,
        Optional<Timed> nextUpdate,
        Optional<Timed> edited,
        Optional<Anchor> postmortem) {
    public TimelineEntry {
        changes = List.copyOf(changes);
    }

    /**
     * A component, or "All components" where none is left in trouble, and the state it changed to.
     *
     * @param name of the component
     * @param state the state it changed to
     */
    public record Change(Text name, Label state) {}
}
