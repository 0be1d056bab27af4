package dev.allclear.page;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.Recurrence;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an incident or a maintenance for a test; times are instants in RFC 3339. */
final class Told<S extends Status> {
    static final Language GERMAN = new Language("de");

    private final Id id;
    private final Localized<String> title;
    private final Impact impact;
    private final States components;
    private final List<Update<S>> updates = new ArrayList<>();
    private final List<Id> aliases = new ArrayList<>();
    private Optional<Localized<Prose>> summary = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();

    private Told(String id, Impact impact, String... components) {
        this.id = new Id(id);
        this.title = new Localized<>("About " + id, id.endsWith("-de") ? Map.of(GERMAN, "Zu " + id) : Map.of());
        this.impact = impact;
        this.components = states(impact.state(), components);
    }

    /** Begins an incident; the title of one whose id ends in {@code -de} is translated. */
    static Told<IncidentStatus> incident(String id, Impact impact, String... components) {
        return new Told<>(id, impact, components);
    }

    /** Begins a maintenance. */
    static Told<MaintenanceStatus> maintenance(String id, String... components) {
        return new Told<>(id, Impact.MAINTENANCE, components);
    }

    Told<S> said(S status, String at, String text) {
        return said(status, at, text, States.none());
    }

    Told<S> said(S status, String at, String text, States states) {
        updates.add(update(status, at, Localized.of(Prose.of(text)), states, Optional.empty()));
        return this;
    }

    Told<S> said(S status, String at, Localized<Prose> text) {
        updates.add(update(status, at, text, States.none(), Optional.empty()));
        return this;
    }

    Told<S> promised(S status, String at, String text, String next) {
        updates.add(update(status, at, Localized.of(Prose.of(text)), States.none(), Optional.of(Instant.parse(next))));
        return this;
    }

    Told<S> summary(String text) {
        summary = Optional.of(Localized.of(Prose.of(text)));
        return this;
    }

    Told<S> alias(String alias) {
        aliases.add(new Id(alias));
        return this;
    }

    Told<S> repeating(String rule) {
        recurrence = Optional.of(new Recurrence(rule));
        return this;
    }

    static States states(ComponentState state, String... components) {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        Arrays.stream(components).forEach(component -> states.put(new Id(component), state));
        return new States(states);
    }

    static Incident incident(Told<IncidentStatus> told) {
        return new Incident(
                told.id,
                told.title,
                Optional.of(told.impact),
                told.components,
                told.summary,
                told.updates,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                told.aliases,
                Optional.empty());
    }

    static Maintenance maintenance(Told<MaintenanceStatus> told, String start, String end) {
        Instant from = Instant.parse(start);
        return new Maintenance(
                told.id,
                told.title,
                told.impact,
                told.components,
                told.summary,
                from,
                Instant.parse(end),
                told.updates.stream().map(Update::at).findFirst().orElse(from),
                told.recurrence,
                told.updates,
                List.of(),
                told.aliases,
                Optional.empty());
    }

    private static <S extends Status> Update<S> update(
            S status, String at, Localized<Prose> text, States states, Optional<Instant> next) {
        return new Update<>(Instant.parse(at), status, text, states, next, Optional.empty());
    }
}
