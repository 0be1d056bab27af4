package dev.allclear.edit;

import dev.allclear.content.TimeForm;
import dev.allclear.source.Scalars;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what an update tells beside its text. */
final class Facts {
    private Facts() {}

    /** Returns the states and times that {@code addition} tells as one YAML mapping in braces; empty where it tells none. */
    static String of(Addition addition, TimeForm form) {
        Map<String, String> facts = states(addition);
        facts.putAll(times(addition, form));
        return braces(facts, false);
    }

    /** Returns the states, by component. */
    static Map<String, String> states(Addition addition) {
        Map<String, String> states = new LinkedHashMap<>();
        addition.states().byComponent().forEach((id, state) -> states.put(id.value(), state.key()));
        return states;
    }

    /** Returns the times, by field. */
    static Map<String, String> times(Addition addition, TimeForm form) {
        Map<String, String> times = new LinkedHashMap<>();
        addition.nextUpdate().ifPresent(at -> times.put("next_update", form.written(at)));
        addition.edited().ifPresent(at -> times.put("edited", form.written(at)));
        return times;
    }

    /** Returns {@code entries} as a mapping in braces; empty where there are none. */
    static String braces(Map<String, String> entries, boolean quoted) {
        return entries.isEmpty()
                ? ""
                : entries.entrySet().stream()
                        .map(entry ->
                                Scalars.line(entry.getKey(), quoted) + ": " + Scalars.line(entry.getValue(), quoted))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
