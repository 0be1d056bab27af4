package dev.allclear.edit;

import dev.allclear.content.Asked;
import dev.allclear.content.Filed;
import dev.allclear.content.Kind;
import dev.allclear.content.TimeForm;
import dev.allclear.content.Vocabulary;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import dev.allclear.source.Original;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Has an update said in a report. */
public record Updating(Desk desk, Filed filed) {
    static final String OVER = "It is over; there is no next update. Leave out `--next-update`.";
    private static final String KEEPING = "update";

    /**
     * What a person types.
     *
     * @param status a word; absent where the status stays
     * @param text in Markdown
     * @param components each as {@code api=operational}
     * @param nextUpdate when readers may expect more
     * @param at when it was said; absent: now
     */
    public record Typed(
            Optional<String> status,
            String text,
            List<String> components,
            Optional<String> nextUpdate,
            Optional<String> at) {
        public Typed {
            components = List.copyOf(components);
        }
    }

    /** Returns the words for the statuses of anything, and {@code update} for the one that stands. */
    static List<String> statuses() {
        return Stream.of(
                        Stream.of(KEEPING),
                        Vocabulary.INCIDENT_STATUSES.words().stream(),
                        Vocabulary.MAINTENANCE_STATUSES.words().stream())
                .flatMap(words -> words)
                .toList();
    }

    /** Whether {@code typed} is the word for a status. */
    public static boolean status(String typed) {
        return KEEPING.equalsIgnoreCase(typed)
                || Vocabulary.INCIDENT_STATUSES.find(typed).isPresent()
                || Vocabulary.MAINTENANCE_STATUSES.find(typed).isPresent();
    }

    /** Returns what a template's places stand for. */
    public Map<String, String> values() {
        Set<Id> components =
                filed.event().map(event -> event.components().components()).orElse(Set.of());
        return Map.of("title", title(), "components", desk.components().names(components));
    }

    /** Returns the report's id. */
    public String id() {
        return filed.id().value();
    }

    /** Refuses to end what has ended, and to resolve what is no incident. */
    public void mustBeResolvable() throws Refusal {
        if (filed.kind() != Kind.INCIDENT) {
            throw new Refusal("`" + id() + "` is " + filed.kind().noun() + ": it is completed, not resolved, with"
                    + " `allclear update " + id() + " completed -m \"…\"`.");
        }
        Optional<? extends Update<?>> last = last(filed).filter(update -> !open(update.status()));
        if (last.isPresent()) {
            throw new Refusal(
                    "`" + id() + "` is resolved already. If the trouble is back, open it again: `allclear update "
                            + id() + " investigating -m \"…\"`.");
        }
    }

    /**
     * Returns the change that {@code typed} comes to.
     *
     * @throws Faulty where the file's updates can't be read, or this would not be one of them
     */
    public Proposal proposal(Typed typed) throws Refusal, Faulty, IOException {
        if (typed.text().isBlank()) {
            throw new Refusal("The text is empty. Write what readers are told.");
        }
        Optional<Status> status =
                typed.status().isPresent() ? word(typed.status().get()) : Optional.empty();
        Instant at = typed.at().isPresent() ? past(typed.at().get()) : now();
        boolean goesOn = status.or(() -> last(filed).map(update -> update.status()))
                .map(Updating::open)
                .orElse(true);
        if (typed.nextUpdate().isPresent() && !goesOn) {
            throw new Refusal(OVER);
        }
        Optional<Instant> next = typed.nextUpdate().isPresent()
                ? Optional.of(
                        desk.times().coming("--next-update", typed.nextUpdate().get()))
                : Optional.empty();
        return proposal(new Addition(at, status, typed.text(), states(typed.components()), next, Optional.empty()));
    }

    /** Nothing is said before what began it, unless its file says that it began earlier. */
    private Instant past(String typed) throws Refusal {
        Instant at = desk.times().past("--at", typed);
        Optional<Instant> began = filed.event().flatMap(Updating::began);
        if (began.filter(at::isBefore).isEmpty()) {
            return at;
        }
        String earlier = filed.kind() == Kind.INCIDENT
                ? "If the trouble began earlier, first write `started: "
                : "If it was announced earlier, first write `announced: ";
        throw new Refusal("`--at`: " + desk.times().written(at) + " is before `" + id() + "` begins, at "
                + desk.times().written(began.get()) + ". " + earlier
                + desk.times().written(at) + "` in "
                + desk.shown(filed.file().path()) + ".");
    }

    private static Optional<Instant> began(Event event) {
        Optional<Instant> first = event.updates().stream().findFirst().map(update -> update.at());
        Optional<Instant> said =
                event instanceof Incident incident ? incident.started() : first.map(any -> event.published());
        return Stream.of(first, said).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Optional<Status> word(String typed) throws Refusal {
        if (KEEPING.equalsIgnoreCase(typed)) {
            return Optional.empty();
        }
        boolean incident = filed.kind() == Kind.INCIDENT;
        Vocabulary<? extends Status> own = incident ? Vocabulary.INCIDENT_STATUSES : Vocabulary.MAINTENANCE_STATUSES;
        if (own.find(typed).isEmpty() && status(typed)) {
            throw new Refusal("`" + typed + "` is no status of " + filed.kind().noun() + ". `" + id() + "` can be "
                    + TypedComponents.listed(own.words()) + ".");
        }
        return Optional.of(TypedComponents.word(own, "status", typed));
    }

    private States states(List<String> typed) throws Refusal {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        for (Map.Entry<Id, Optional<ComponentState>> each :
                desk.components().read(typed).entrySet()) {
            if (each.getValue().isEmpty()) {
                throw new Refusal("How is `" + each.getKey() + "`? Write `--component " + each.getKey()
                        + "=operational`, or another state.");
            }
            states.put(each.getKey(), each.getValue().get());
        }
        return new States(states);
    }

    /** Returns when something is said that is said now: to the minute, but not before what was said last. */
    private Instant now() {
        Instant minute = desk.times().minute();
        return last(filed)
                .map(update -> update.at())
                .filter(at -> at.isAfter(minute) && !at.isAfter(desk.now().plus(Asked.GRACE)))
                .orElse(minute);
    }

    private Proposal proposal(Addition addition) throws Refusal, Faulty, IOException {
        String path = filed.file().path();
        String text = desk.text(filed);
        var log = new Diagnostics();
        Optional<Splice.Spliced> changed = new Splice(
                        filed.file(), desk.shown(path), desk.site().settings().zone(), log)
                .add(new Original(text), addition);
        if (changed.isEmpty()) {
            throw new Faulty(log.findings(), desk.shown(path));
        }
        return new Proposal(
                new Change(path, Optional.of(text), changed.get().text().text()),
                title() + ": " + addition.status().map(Updating::words).orElse(KEEPING),
                addition.text(),
                closing(addition, changed.get().times()));
    }

    private List<String> closing(Addition addition, TimeForm form) {
        List<String> lines = new ArrayList<>();
        boolean newest =
                last(filed).filter(last -> last.at().isAfter(addition.at())).isEmpty();
        String at = shown(addition.at(), form);
        lines.add(title() + ": "
                + (newest ? standing(addition, at) : "told as of " + at + ", which is before what was told last."));
        addition.nextUpdate().ifPresent(next -> lines.add(expected(shown(next, form))));
        return lines;
    }

    /** Says by when readers expect to hear more. */
    static String expected(String time) {
        return "Readers expect to hear more by " + time + ".";
    }

    private String standing(Addition addition, String at) {
        Optional<? extends Status> status = addition.status();
        if (status.isPresent()) {
            return words(status.get()) + (open(status.get()) ? " since " : " at ") + at + ".";
        }
        return last(filed)
                        .map(update -> "still " + words(update.status()) + ", told at ")
                        .orElse("told at ") + at + ".";
    }

    /** Returns {@code at} as the file has it, but always with a zone, and with its date on another day only. */
    private String shown(Instant at, TimeForm form) {
        if (form.suffix().isEmpty()) {
            return desk.times().withoutToday(desk.times().written(at));
        }
        return form.day(at).equals(form.day(desk.now())) ? form.clock(at) : form.written(at);
    }

    private String title() {
        return filed.event().map(event -> event.title().original()).orElseGet(this::id);
    }

    /** Returns what was said last in {@code filed}, as far as it can be read. */
    static Optional<? extends Update<?>> last(Filed filed) {
        return filed.event()
                .map(Event::updates)
                .filter(updates -> !updates.isEmpty())
                .map(updates -> updates.get(updates.size() - 1));
    }

    /** Whether what has this status is still going on or to come. */
    static boolean open(Status status) {
        return status instanceof IncidentStatus incident
                ? incident.open()
                : status instanceof MaintenanceStatus maintenance && maintenance.open();
    }

    private static String words(Status status) {
        return status.key().replace('_', ' ');
    }
}
