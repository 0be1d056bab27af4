package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.source.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an incident. */
final class IncidentFile {
    private final Document document;
    private final Fields head;
    private final Translations translations;
    private final Known known;

    private IncidentFile(Document document, Translations translations, Known known) {
        this.document = document;
        this.head = document.head();
        this.translations = translations;
        this.known = known;
    }

    /** Returns the incident that {@code document} tells of; empty, and told, where something needed can't be read. */
    static Optional<Incident> read(Document document, Translations translations, Known known) {
        return new IncidentFile(document, translations, known).incident();
    }

    private Optional<Incident> incident() {
        EventFields fields = EventFields.read(document, translations, known);
        Optional<Impact> impact = impact();
        List<Mention> mentions = mentions(impact);
        head.refuse(
                "status",
                "An incident has the status of its last update.",
                "Remove it here, and add an update such as " + resolving() + ".");
        TimeField started = TimeField.optional(head, "started", known.times());
        TimeField resolved = resolved();
        head.end();
        Optional<Timeline<IncidentStatus>> timeline = timeline(fields.summary(), started);
        if (fields.title().isEmpty() || timeline.isEmpty() || !started.readable() || !resolved.readable()) {
            return Optional.empty();
        }
        var incident = new Incident(
                document.file().id(),
                fields.title().get(),
                impact,
                Mention.states(mentions),
                headless() ? Optional.empty() : fields.summary(),
                timeline.get().updates(),
                started.at(),
                resolved.at(),
                fields.links(),
                document.ids(),
                fields.source());
        new IncidentCheck(incident, timeline.get(), mentions, document.problems(), known).check(started, resolved);
        return Optional.of(incident);
    }

    /** How an update is written in the form of this file. */
    private String resolving() {
        return document.file().markdown()
                ? UpdateHeadings.FORM
                : "`- {status: resolved, at: 2021-08-27 14:36 UTC}` under `updates:`";
    }

    private TimeField resolved() {
        Optional<Value> flag = head.optional("resolved").filter(Value::looksLikeFlag);
        flag.ifPresent(value -> value.refuse(
                Rule.BAD_TIME,
                "`resolved` is a time: when the trouble ended.",
                "Remove it; an update such as " + resolving() + " says that it is over."));
        return flag.isPresent()
                ? new TimeField(flag, Optional.empty())
                : TimeField.optional(head, "resolved", known.times());
    }

    private Optional<Impact> impact() {
        Optional<Value> impact = head.optional("impact");
        boolean states = head.optional("components").filter(Affected::stated).isPresent();
        if (impact.isEmpty() && !states && !head.misspelt("impact")) {
            document.problems()
                    .add(
                            Rule.MISSING_IMPACT,
                            head.span(),
                            "How hard the incident hits is not said.",
                            "Add `impact: major` (or `none`, `minor`, `critical`), or give every component a state:"
                                    + " `components: {api: partial_outage}`.");
        }
        return impact.flatMap(Vocabulary.INCIDENT_IMPACTS::read);
    }

    private List<Mention> mentions(Optional<Impact> impact) {
        return head.optional("components")
                .map(value ->
                        known.affected().read(value, impact.orElse(Impact.NONE).state()))
                .orElse(List.of());
    }

    private boolean headless() {
        return document.updates().isEmpty();
    }

    private Optional<Timeline<IncidentStatus>> timeline(Optional<Localized<Prose>> summary, TimeField started) {
        if (!headless()) {
            return Timeline.read(document, Vocabulary.INCIDENT_STATUSES, Optional.empty(), translations, known);
        }
        boolean toldAlready = head.optional("updates")
                .filter(value -> !(value.node() instanceof Node.Sequence))
                .isPresent();
        if (toldAlready || head.misspelt("updates")) {
            return Optional.empty();
        }
        if (started.typed().isEmpty()) {
            String form = document.file().markdown()
                    ? "a heading such as `## Investigating · 2021-08-27 11:16 UTC`"
                    : "`updates:` with items such as `- {status: investigating, at: 2021-08-27 11:16 UTC, text: …}`";
            document.problems()
                    .add(
                            Rule.NO_UPDATES,
                            "The incident has no update.",
                            "Add " + form + ", or say since when with `started`.");
        }
        return started.at().map(at -> alone(at, started.typed().orElseThrow(), summary));
    }

    /** The text without updates is one, written when the trouble began. */
    private Timeline<IncidentStatus> alone(Instant at, Value typed, Optional<Localized<Prose>> text) {
        known.refuseFuture(at, typed);
        translations.end(Set.of());
        var update = new Update<>(
                at,
                IncidentStatus.INVESTIGATING,
                text.orElseGet(() -> Localized.of(Prose.of(""))),
                States.none(),
                Optional.empty(),
                Optional.empty());
        var place = UpdateText.unreadable(typed.span(), new Passage("", typed.span(), document.problems()));
        return new Timeline<>(List.of(new Timeline.Entry<>(update, place, List.of())));
    }
}
