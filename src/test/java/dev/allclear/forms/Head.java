package dev.allclear.forms;

import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.Language;
import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Recurrence;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields that either form begins with, as lines of YAML. */
final class Head {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Head() {}

    /** Returns the fields of {@code event}. */
    static String of(Event event) {
        var head = new Head();
        head.fields.put("title", Scalars.line(event.title().original()));
        if (event instanceof Incident incident) {
            head.incident(incident);
        } else if (event instanceof Maintenance maintenance) {
            head.maintenance(maintenance);
        }
        if (!event.links().isEmpty()) {
            head.fields.put(
                    "links", event.links().stream().map(Head::link).collect(Collectors.joining(", ", "[", "]")));
        }
        if (!event.aliases().isEmpty()) {
            head.fields.put(
                    "aliases",
                    Scalars.list(event.aliases().stream().map(Id::value).toList()));
        }
        return head.lines();
    }

    /** Returns the fields of the translation of {@code event}. */
    static String in(Language language, Event event) {
        var head = new Head();
        event.title().translation(language).ifPresent(title -> head.fields.put("title", Scalars.line(title)));
        return head.lines();
    }

    private void incident(Incident incident) {
        incident.impact().ifPresent(impact -> fields.put("impact", impact.key()));
        components(incident.components(), incident.impact());
        time("started", incident.started());
        time("resolved", incident.resolved());
        source(incident.source());
    }

    private void maintenance(Maintenance maintenance) {
        Impact impact = maintenance.impact();
        time("start", Optional.of(maintenance.start()));
        time("end", Optional.of(maintenance.end()));
        Instant otherwise =
                maintenance.updates().stream().map(Update::at).findFirst().orElse(maintenance.start());
        time("announced", Optional.of(maintenance.announced()).filter(at -> !at.equals(otherwise)));
        Optional.of(impact)
                .filter(each -> each != Impact.MAINTENANCE)
                .ifPresent(each -> fields.put("impact", each.key()));
        components(maintenance.components(), Optional.of(impact));
        maintenance.recurrence().map(Recurrence::rule).ifPresent(rule -> fields.put("recurrence", Scalars.line(rule)));
        maintenance
                .recurrence()
                .map(Recurrence::except)
                .filter(except -> !except.isEmpty())
                .ifPresent(except -> fields.put("except", except.toString()));
        source(maintenance.source());
    }

    private void components(States states, Optional<Impact> impact) {
        Map<String, String> keys = Entry.keys(states);
        boolean listed = impact.map(Impact::state)
                .filter(state -> Set.of(state).containsAll(states.byComponent().values()))
                .isPresent();
        if (!states.empty()) {
            fields.put("components", listed ? Scalars.list(keys.keySet()) : Scalars.mapping(keys));
        }
    }

    private void time(String name, Optional<Instant> time) {
        time.ifPresent(at -> fields.put(name, Entry.time(at)));
    }

    private void source(Optional<String> source) {
        source.ifPresent(from -> fields.put("source", Scalars.line(from)));
    }

    private static String link(Link link) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", label(link.label()));
        parts.put("url", Scalars.line(link.url().toString()));
        return Scalars.mapping(parts);
    }

    private static String label(Localized<String> label) {
        if (label.translations().isEmpty()) {
            return Scalars.line(label.original());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Language.ENGLISH.tag(), Scalars.line(label.original()));
        label.translations().forEach((language, text) -> texts.put(language.tag(), Scalars.line(text)));
        return Scalars.mapping(texts);
    }

    private String lines() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
