package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks through an incident and tells where what is written does not go together. */
final class IncidentCheck {
    private final Incident incident;
    private final Timeline<IncidentStatus> timeline;
    private final List<Mention> mentions;
    private final Problems problems;
    private final Known known;

    private final Map<Id, ComponentState> states;
    private Map<Id, ComponentState> beforeResolution = Map.of();
    private boolean open = true;
    private boolean begun;
    private Instant openedAt;
    private Instant resolvedAt;

    IncidentCheck(
            Incident incident,
            Timeline<IncidentStatus> timeline,
            List<Mention> mentions,
            Problems problems,
            Known known) {
        this.incident = incident;
        this.timeline = timeline;
        this.mentions = mentions;
        this.problems = problems;
        this.known = known;
        this.states = new HashMap<>(incident.components().byComponent());
        this.openedAt = incident.started().orElse(incident.updates().get(0).at());
        this.resolvedAt = openedAt;
        this.begun = incident.started().isPresent()
                || incident.updates().get(0).status().open();
    }

    /** Tells of everything that does not go together. */
    void check(TimeField started, TimeField resolved) {
        Instant first = incident.updates().get(0).at();
        if (openedAt.isAfter(first)) {
            started.typed()
                    .orElseThrow()
                    .refuse(
                            Rule.STARTED_AFTER_UPDATE,
                            "`started` is after the first update.",
                            "Write when the trouble began, or remove `started`: then it began with the first update.");
        }
        known.warnUntracked(mentions, openedAt, problems);
        timeline.entries().forEach(this::pass);
        resolved.at().ifPresent(at -> checkResolved(resolved.typed().orElseThrow(), at));
        new Reminders(problems, known.asked()).incident(timeline, incident);
    }

    private void pass(Timeline.Entry<IncidentStatus> entry) {
        Update<IncidentStatus> update = entry.update();
        boolean reopening = !open && update.status().open();
        if (reopening && !begun) {
            begun = true;
            problems.add(
                    Rule.RESOLVED_BEFORE_START,
                    entry.typed().place(),
                    "The incident is resolved before anything says that it began.",
                    "Look at the times of this update and of `Resolved`, or say with `started` when the trouble began.");
        }
        if (reopening) {
            open = true;
            openedAt = update.at();
            states.putAll(beforeResolution);
        } else if (open && update.status() == IncidentStatus.RESOLVED) {
            open = false;
            resolvedAt = update.at();
            beforeResolution = Map.copyOf(states);
            states.replaceAll((component, state) -> ComponentState.OPERATIONAL);
        } else if (open && update.status() == IncidentStatus.POSTMORTEM) {
            problems.add(
                    Rule.POSTMORTEM_UNRESOLVED,
                    entry.typed().place(),
                    "The incident is not resolved before this postmortem.",
                    "Add an update `Resolved` before it.");
        }
        states.putAll(update.components().byComponent());
        if (!open) {
            entry.mentions().stream()
                    .filter(mention -> mention.state() != ComponentState.OPERATIONAL)
                    .forEach(this::warnAfterResolution);
        }
        if (reopening && unaffected()) {
            problems.add(
                    Rule.REOPENED_UNAFFECTED,
                    entry.typed().place(),
                    "The incident is open again, but no component is affected.",
                    "Say which are, such as `"
                            + states.keySet().stream().sorted().findFirst().orElseThrow() + ": degraded_performance`.");
        }
    }

    private boolean unaffected() {
        return !states.isEmpty() && states.values().stream().allMatch(state -> state == ComponentState.OPERATIONAL);
    }

    private void warnAfterResolution(Mention mention) {
        problems.add(
                Rule.STATE_AFTER_RESOLVED,
                mention.span(),
                "`" + mention.component().id() + "` is put in `"
                        + mention.state().key() + "` while the incident is resolved.",
                "Write `operational`, or reopen the incident with an update such as `Monitoring`.");
    }

    private void checkResolved(Value typed, Instant resolved) {
        if (open) {
            typed.refuse(
                    Rule.RESOLVED_WITHOUT_UPDATE,
                    "`resolved` is given, but no update says that the incident is resolved.",
                    "Add an update `Resolved`, or remove `resolved`.");
        } else if (resolved.isBefore(openedAt)) {
            typed.refuse(
                    Rule.RESOLVED_BEFORE_START,
                    "`resolved` is before the trouble began.",
                    "Write when it ended, or remove `resolved`: then it ended with the update `Resolved`.");
        } else if (resolved.isAfter(resolvedAt)) {
            typed.refuse(
                    Rule.BAD_VALUE,
                    "`resolved` is after the update `Resolved`.",
                    "Write when the trouble ended, or remove `resolved`: then it ended with that update.");
        }
    }
}
