package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what the clock alone has made due, of a file that has no error. */
record Reminders(Problems problems, Asked asked) {
    private static final int SILENT_DAYS = 7;
    private static final int POSTMORTEM_DAYS = 14;

    /** After that nobody writes one any more, and an archive of ten years would drown what is due in what never was. */
    private static final int POSTMORTEM_LAST_DAY = 90;

    /** Whether nothing will ever be due of {@code incident}, which nothing is due of now. */
    static boolean over(Incident incident, Instant now) {
        Update<IncidentStatus> last = incident.updates().get(incident.updates().size() - 1);
        return !last.status().open() && olderThan(last.at(), POSTMORTEM_LAST_DAY, now);
    }

    /** Tells what is due of an incident. */
    void incident(Timeline<IncidentStatus> timeline, Incident incident) {
        List<Timeline.Entry<IncidentStatus>> past = past(timeline);
        if (past.isEmpty()) {
            return;
        }
        Timeline.Entry<IncidentStatus> last = past.get(past.size() - 1);
        if (last.update().status().open()) {
            overdue(last);
            if (olderThan(last.update().at(), SILENT_DAYS)) {
                problems.remind(
                        Rule.SILENT_INCIDENT,
                        last.typed().place(),
                        "The incident is open, and its last update is over " + SILENT_DAYS + " days old.",
                        "Add an update, `Resolved` if it is over.");
            }
        } else {
            postmortem(past, incident);
        }
    }

    private void postmortem(List<Timeline.Entry<IncidentStatus>> past, Incident incident) {
        Timeline.Entry<IncidentStatus> last = past.get(past.size() - 1);
        Instant resolved = last.update().at();
        if (!olderThan(resolved, POSTMORTEM_DAYS) || olderThan(resolved, POSTMORTEM_LAST_DAY)) {
            return;
        }
        Impact impact = incident.impact().orElseGet(() -> Impact.of(worst(incident)));
        boolean hard = impact == Impact.MAJOR || impact == Impact.CRITICAL;
        boolean told = past.stream().anyMatch(entry -> entry.update().status() == IncidentStatus.POSTMORTEM);
        if (hard && !told) {
            problems.remind(
                    Rule.POSTMORTEM_DUE,
                    last.typed().place(),
                    "This " + impact.key() + " incident was resolved over " + POSTMORTEM_DAYS
                            + " days ago, and there is no postmortem.",
                    "Add an update `Postmortem`.");
        }
    }

    private static ComponentState worst(Incident incident) {
        return Stream.concat(
                        Stream.of(incident.components()),
                        incident.updates().stream().map(Update::components))
                .map(States::worst)
                .reduce(ComponentState.OPERATIONAL, ComponentState::worse);
    }

    /** Tells what is due of a maintenance. */
    void maintenance(Timeline<MaintenanceStatus> timeline, Maintenance maintenance) {
        List<Timeline.Entry<MaintenanceStatus>> past = past(timeline);
        if (past.isEmpty()) {
            return;
        }
        Timeline.Entry<MaintenanceStatus> last = past.get(past.size() - 1);
        MaintenanceStatus status = last.update().status();
        boolean working = status == MaintenanceStatus.IN_PROGRESS || status == MaintenanceStatus.VERIFYING;
        if (working) {
            overdue(last);
        }
        if (working && maintenance.recurrence().isEmpty() && maintenance.end().isBefore(asked.now())) {
            problems.remind(
                    Rule.UNFINISHED_MAINTENANCE,
                    last.typed().place(),
                    "The planned window has ended, and no update says that the work is completed.",
                    "Add an update `Completed`, or one that says how long it will take.");
        }
    }

    private void overdue(Timeline.Entry<?> last) {
        Optional<Instant> next = last.update().nextUpdate();
        if (next.filter(asked.now()::isAfter).isPresent()) {
            problems.remind(
                    Rule.OVERDUE_UPDATE,
                    last.typed()
                            .nextUpdate()
                            .map(Value::span)
                            .orElse(last.typed().place()),
                    "The next update was promised for a time that has passed.",
                    "Add an update.");
        }
    }

    private <S extends Status> List<Timeline.Entry<S>> past(Timeline<S> timeline) {
        List<Timeline.Entry<S>> past = new ArrayList<>();
        for (Timeline.Entry<S> entry : timeline.entries()) {
            if (asked.written(entry.update().at())) {
                past.add(entry);
            }
        }
        return past;
    }

    private boolean olderThan(Instant at, int days) {
        return olderThan(at, days, asked.now());
    }

    private static boolean olderThan(Instant at, int days, Instant now) {
        return at.plus(Duration.ofDays(days)).isBefore(now);
    }
}
