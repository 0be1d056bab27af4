package dev.allclear.edit;

import dev.allclear.content.Deepened;
import dev.allclear.content.Filed;
import dev.allclear.content.Kind;
import dev.allclear.content.Vocabulary;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An incident as a person types it at a command.
 *
 * @param impact a word; absent: {@code major}, unless states tell
 * @param components each an id, or one with its state such as {@code api=partial_outage}
 * @param status of the first update, a word; absent: {@code investigating}
 * @param at when the first update was said; absent: now
 * @param nextUpdate when readers may expect more
 */
public record NewIncident(
        TypedReport file,
        Optional<String> impact,
        List<String> components,
        Optional<String> status,
        Optional<String> at,
        Optional<String> nextUpdate) {
    private static final String EXAMPLE = "allclear new incident \"Payments fail for some cards\" -c payments";

    public NewIncident {
        components = List.copyOf(components);
    }

    /**
     * Returns the proposal to write it.
     *
     * @param told whether a text was typed
     */
    public Proposal at(Desk desk, Wording wording, boolean told) throws Refusal, IOException {
        NewFile made = NewFile.begin(desk, Kind.INCIDENT, file, told);
        String title = made.title(EXAMPLE);
        mustBeNew(title, desk);
        Optional<Impact> chosen = impact.isPresent()
                ? Optional.of(TypedComponents.word(Vocabulary.INCIDENT_IMPACTS, "impact", impact.get()))
                : Optional.empty();
        boolean harmless = chosen.filter(each -> each == Impact.NONE).isPresent();
        Map<Id, Optional<ComponentState>> affected = made.affected(components, !harmless && made.asks("components"));
        IncidentStatus begun =
                TypedComponents.word(Vocabulary.INCIDENT_STATUSES, "status", status.orElse("investigating"));
        TypedTime times = desk.times();
        Instant first = at.isPresent() ? times.past("--at", at.get()) : times.minute();
        Optional<String> next = next(begun, times);
        String names = desk.components().names(affected.keySet());
        Map<String, String> said = Map.of("title", title, "components", names);
        Optional<String> typed = wording.text(said);
        String text = typed.isPresent()
                ? typed.get()
                : made.text(said, "We are investigating " + (names.isEmpty() ? "it" : "a problem with " + names) + ".");
        var report = new NewReport(
                fields(made, title, chosen, affected),
                Optional.of(new NewReport.First(begun.key(), times.written(first), next)),
                file.yaml() ? text : Deepened.text(text),
                said);
        return made.proposal(times.day(first), report, given(told), begun.key());
    }

    /** One command run twice tells of one incident. */
    private void mustBeNew(String title, Desk desk) throws Refusal {
        Optional<Filed> same = desk.open().stream()
                .filter(each -> file.id().isEmpty() && Lookup.titled(each, title.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (same.isPresent()) {
            throw new Refusal("An incident with this title is open already: `"
                    + same.get().id() + "`. Add to it with `allclear update "
                    + same.get().id()
                    + " -m \"…\"`, or give `--id` for another.");
        }
    }

    private Optional<String> next(IncidentStatus begun, TypedTime times) throws Refusal {
        if (nextUpdate.isEmpty()) {
            return Optional.empty();
        }
        if (!begun.open()) {
            throw new Refusal(Updating.OVER);
        }
        return Optional.of(times.written(times.coming("--next-update", nextUpdate.get())));
    }

    private static Map<String, String> fields(
            NewFile made, String title, Optional<Impact> chosen, Map<Id, Optional<ComponentState>> affected) {
        Map<String, String> fields = made.fields(title);
        Optional<ComponentState> worst = worst(affected.values());
        Impact usual = chosen.orElseGet(() -> worst.map(Impact::of).orElse(Impact.MAJOR));
        if (chosen.isPresent() || worst.isEmpty() || made.whole()) {
            fields.put("impact", usual.key());
        }
        if (!affected.isEmpty()) {
            fields.put("components", NewFile.written(affected, usual.state()));
        }
        return fields;
    }

    private static Optional<ComponentState> worst(Collection<Optional<ComponentState>> states) {
        return states.stream().flatMap(Optional::stream).reduce(ComponentState::worse);
    }

    private Set<String> given(boolean told) {
        Set<String> given = new HashSet<>();
        impact.ifPresent(any -> given.add("impact"));
        components.forEach(any -> given.add("components"));
        status.ifPresent(any -> given.add("status"));
        at.ifPresent(any -> given.add("time"));
        nextUpdate.ifPresent(any -> given.add("next_update"));
        if (told) {
            given.add("text");
        }
        return given;
    }
}
