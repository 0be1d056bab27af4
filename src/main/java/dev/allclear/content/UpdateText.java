package dev.allclear.content;

import dev.allclear.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An update as typed, in either form.
 *
 * @param place what to point at when it is wrong as a whole
 * @param status absent where it is left out
 * @param at absent where it is missing or the heading is none, which has been told
 * @param states component ids and the states they are put in
 */
record UpdateText(
        Span place,
        Optional<Value> status,
        Optional<Value> at,
        Passage text,
        List<Fields.Keyed> states,
        Optional<Value> nextUpdate,
        Optional<Value> edited) {
    UpdateText {
        states = List.copyOf(states);
    }

    /** Returns an update of which only the text is readable. */
    static UpdateText unreadable(Span place, Passage text) {
        return new UpdateText(
                place, Optional.empty(), Optional.empty(), text, List.of(), Optional.empty(), Optional.empty());
    }
}
