package dev.allclear.output.api;

import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.page.Addresses;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the reports of maintenances, with the updates that Statuspage writes by itself when nobody else does: that a
 * maintenance is scheduled, that it is in progress, that it is completed.
 */
final class Clockwork {
    /** How long before its start a maintenance counts as known where nothing says since when it was. */
    private static final Duration KNOWN_BEFORE = Duration.ofDays(90);

    private final Texts texts;
    private final Instant now;
    private final Instant beginning;

    /**
     * @param beginning for what was made known at no time that anything tells
     */
    Clockwork(Texts texts, Instant now, Instant beginning) {
        this.texts = texts;
        this.now = now;
        this.beginning = beginning;
    }

    Report report(MaintenanceCourse course) {
        Maintenance maintenance = course.maintenance();
        Instant known = known(maintenance);
        MaintenanceStatus status = course.status();
        return new Report(
                maintenance,
                Addresses.maintenance(maintenance.id()),
                (status == MaintenanceStatus.CANCELLED ? MaintenanceStatus.COMPLETED : status).key(),
                maintenance.impact(),
                known,
                known,
                Optional.empty(),
                !status.open() ? course.endedAt() : Optional.empty(),
                updates(course, known),
                course.components(),
                Optional.of(new Report.Window(maintenance.start(), maintenance.end())));
    }

    private Instant known(Maintenance maintenance) {
        boolean told =
                !maintenance.updates().isEmpty() || maintenance.announced().isBefore(maintenance.start());
        Instant known = told && !maintenance.announced().isAfter(now)
                ? maintenance.announced()
                : maintenance.start().minus(KNOWN_BEFORE);
        return known.isAfter(now) ? beginning : known;
    }

    private List<Said> updates(MaintenanceCourse course, Instant known) {
        List<Said> updates = new ArrayList<>();
        for (Step<MaintenanceStatus> step : course.steps()) {
            updates.add(Said.written(step, texts.text("told_cancelled")));
        }
        if (updates.isEmpty() || known.isBefore(updates.get(0).at())) {
            updates.add(0, scheduled(course.maintenance(), known));
        }
        inProgress(course).ifPresent(said -> insert(said, updates, Clockwork::plan));
        completed(course, updates.get(updates.size() - 1)).ifPresent(said -> insert(said, updates, any -> true));
        return updates;
    }

    private Said scheduled(Maintenance maintenance, Instant known) {
        Optional<Prose> summary = maintenance.summary().map(Localized::original).filter(text -> !text.blank());
        return Said.byItself(
                known,
                MaintenanceStatus.SCHEDULED,
                summary.isPresent() ? Optional.empty() : Optional.of(texts.text("told_scheduled")),
                summary.orElse(Prose.of("")),
                idle(maintenance.components()));
    }

    private Optional<Said> inProgress(MaintenanceCourse course) {
        boolean written =
                course.steps().stream().anyMatch(step -> step.update().status() == MaintenanceStatus.IN_PROGRESS);
        return course.startedAt()
                .filter(start -> !written && !start.isAfter(now))
                .map(start -> byItself(
                        start, MaintenanceStatus.IN_PROGRESS, "told_in_progress", said(course.maintenance(), start)));
    }

    private Optional<Said> completed(MaintenanceCourse course, Said last) {
        boolean written = last.status().equals(MaintenanceStatus.COMPLETED.key());
        return course.endedAt()
                .filter(end -> !written && !course.status().open())
                .map(end -> byItself(end, MaintenanceStatus.COMPLETED, "told_completed", idle(last.states())));
    }

    private Said byItself(Instant at, MaintenanceStatus status, String key, States states) {
        return Said.byItself(at, status, Optional.of(texts.text(key)), Prose.of(""), states);
    }

    /** Puts {@code said} among {@code updates} by time, and after those of its instant that {@code first} is true of. */
    private static void insert(Said said, List<Said> updates, Predicate<Said> first) {
        int place = 0;
        while (place < updates.size() && precedes(updates.get(place), said, first)) {
            place++;
        }
        updates.add(place, said);
    }

    private static boolean precedes(Said one, Said other, Predicate<Said> first) {
        return one.at().isBefore(other.at()) || (one.at().equals(other.at()) && first.test(one));
    }

    private static boolean plan(Said said) {
        return said.status().equals(MaintenanceStatus.SCHEDULED.key());
    }

    /** Returns the states that work begins with at {@code start}. */
    private static States said(Maintenance maintenance, Instant start) {
        Map<Id, ComponentState> said =
                new LinkedHashMap<>(maintenance.components().byComponent());
        for (Update<MaintenanceStatus> update : maintenance.updates()) {
            if (!update.at().isAfter(start)) {
                said.putAll(update.components().byComponent());
            }
        }
        return new States(said);
    }

    private static States idle(States states) {
        Map<Id, ComponentState> idle = new LinkedHashMap<>(states.byComponent());
        idle.replaceAll((component, state) -> ComponentState.OPERATIONAL);
        return new States(idle);
    }
}
