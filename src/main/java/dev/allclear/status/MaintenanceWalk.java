package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes once through a maintenance's updates, by time, and finds its course. */
final class MaintenanceWalk {
    private final Maintenance maintenance;
    private final Instant now;
    private final Window window;

    private MaintenanceWalk(Maintenance maintenance, Instant now) {
        this.maintenance = maintenance;
        this.now = now;
        this.window = Window.of(maintenance, now);
    }

    /** Returns the course of {@code maintenance}, which has only updates that count as written by {@code now}. */
    static MaintenanceCourse course(Maintenance maintenance, Instant now) {
        return new MaintenanceWalk(maintenance, now).course();
    }

    private MaintenanceCourse course() {
        return new MaintenanceCourse(
                maintenance,
                status(),
                window.empty() ? Optional.empty() : Optional.of(window.start()),
                window.end().filter(end -> !end.isAfter(now)),
                window.end().isEmpty(),
                steps(),
                courses());
    }

    private MaintenanceStatus status() {
        List<Update<MaintenanceStatus>> updates = maintenance.updates();
        if (window.closing().isPresent()) {
            return updates.get(updates.size() - 1).status();
        }
        if (now.isBefore(window.start())) {
            return MaintenanceStatus.SCHEDULED;
        }
        if (!window.contains(now)) {
            return MaintenanceStatus.COMPLETED;
        }
        return updates.stream()
                .filter(Window::working)
                .map(Update::status)
                .reduce((earlier, later) -> later)
                .orElse(MaintenanceStatus.IN_PROGRESS);
    }

    private List<Step<MaintenanceStatus>> steps() {
        List<Step<MaintenanceStatus>> steps = new ArrayList<>();
        Map<Id, ComponentState> said =
                new LinkedHashMap<>(maintenance.components().byComponent());
        Instant last = Instant.MIN;
        boolean working = false;
        for (Update<MaintenanceStatus> update : maintenance.updates()) {
            Instant at = AsOf.counted(update.at(), now);
            if (at.isAfter(last)) {
                working = window.contains(at.minusNanos(1));
            }
            States before = working ? new States(said) : States.none();
            said.putAll(update.components().byComponent());
            working = window.contains(at);
            steps.add(new Step<>(update, before, new States(working ? said : idle(said))));
            last = at;
        }
        return steps;
    }

    private static Map<Id, ComponentState> idle(Map<Id, ComponentState> states) {
        Map<Id, ComponentState> idle = new LinkedHashMap<>(states);
        idle.replaceAll((component, state) -> ComponentState.OPERATIONAL);
        return idle;
    }

    private List<Course> courses() {
        var ledger = new Ledger();
        ledger.mention(maintenance.components());
        maintenance.updates().forEach(update -> ledger.mention(update.components()));
        if (!window.empty() && !window.start().isAfter(now)) {
            ledger.put(window.start(), maintenance.components().byComponent());
            for (Update<MaintenanceStatus> update : maintenance.updates()) {
                Instant at = AsOf.counted(update.at(), now);
                if (at.isBefore(window.start()) || window.contains(at)) {
                    ledger.put(later(at, window.start()), update.components().byComponent());
                }
            }
            window.end().filter(end -> !end.isAfter(now)).ifPresent(ledger::clear);
        }
        return ledger.courses();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
