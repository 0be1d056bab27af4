package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Site;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules once more, as slow and as plain as can be: to know how things are at a minute, it lives through every minute
 * up to then. Events lie on whole minutes; nothing recurs.
 */
final class MinuteByMinute {
    private final Site site;
    private final Instant now;

    MinuteByMinute(Site site, Instant now) {
        this.site = site;
        this.now = now;
    }

    /** Returns the state of {@code component} at {@code minute}, which is not after now. */
    ComponentState state(Id component, Instant minute) {
        ComponentState worst = ComponentState.OPERATIONAL;
        for (Incident incident : site.incidents()) {
            worst = worst.worse(live(incident, minute).state(component));
        }
        for (Maintenance maintenance : site.maintenances()) {
            worst = worst.worse(state(maintenance, component, minute));
        }
        return worst;
    }

    /** Returns for how many minutes {@code incident} was open, up to now. */
    long openMinutes(Incident incident) {
        long minutes = 0;
        for (Instant minute = start(incident); minute.isBefore(now); minute = minute.plus(Duration.ofMinutes(1))) {
            minutes += live(incident, minute).open ? 1 : 0;
        }
        return minutes;
    }

    private Life live(Incident incident, Instant until) {
        var life = new Life();
        List<Update<IncidentStatus>> updates = known(incident.updates());
        if (updates.isEmpty()) {
            return life;
        }
        for (Instant minute = start(incident); !minute.isAfter(until); minute = minute.plus(Duration.ofMinutes(1))) {
            if (minute.equals(start(incident))) {
                life.open = true;
                life.states.putAll(incident.components().byComponent());
            }
            boolean ends = incident.resolved().filter(minute::equals).isPresent();
            if (ends && life.open && last(updates, minute)) {
                life.end();
            }
            for (Update<IncidentStatus> update : updates) {
                if (time(update).equals(minute)) {
                    boolean before = life.resolved;
                    life.take(update);
                    if (before && !life.resolved && ends && last(updates, minute)) {
                        life.end();
                    }
                }
            }
        }
        return life;
    }

    /** Whether the open stretch at {@code minute} is the last one, and has a resolution. */
    private boolean last(List<Update<IncidentStatus>> updates, Instant minute) {
        int reopenings = 0;
        boolean resolved = false;
        for (Update<IncidentStatus> update : updates) {
            if (resolved && update.status().open()) {
                resolved = false;
                reopenings += time(update).isAfter(minute) ? 1 : 0;
            } else if (update.status() == IncidentStatus.RESOLVED) {
                resolved = true;
            }
        }
        return resolved && reopenings == 0;
    }

    private Instant start(Incident incident) {
        Instant start = incident.started().orElse(incident.updates().get(0).at());
        return start.isBefore(now) ? start : now;
    }

    private ComponentState state(Maintenance maintenance, Id component, Instant minute) {
        List<Update<MaintenanceStatus>> updates = known(maintenance.updates());
        if (!begun(maintenance, updates, minute) || ended(maintenance, updates, minute)) {
            return ComponentState.OPERATIONAL;
        }
        ComponentState state = maintenance.components().of(component).orElse(ComponentState.OPERATIONAL);
        for (Update<MaintenanceStatus> update : updates) {
            if (!time(update).isAfter(minute)) {
                state = update.components().of(component).orElse(state);
            }
        }
        return state;
    }

    private boolean begun(Maintenance maintenance, List<Update<MaintenanceStatus>> updates, Instant minute) {
        for (Update<MaintenanceStatus> update : updates) {
            if (update.status() == MaintenanceStatus.IN_PROGRESS) {
                return !minute.isBefore(time(update));
            }
        }
        return !minute.isBefore(maintenance.start());
    }

    private boolean ended(Maintenance maintenance, List<Update<MaintenanceStatus>> updates, Instant minute) {
        boolean overrun = false;
        Optional<Update<MaintenanceStatus>> close = Optional.empty();
        for (Update<MaintenanceStatus> update : updates) {
            switch (update.status()) {
                case SCHEDULED -> close = Optional.empty();
                case IN_PROGRESS, VERIFYING -> {
                    close = Optional.empty();
                    overrun |= !time(update).isBefore(maintenance.end());
                }
                case COMPLETED, CANCELLED -> close = close.or(() -> Optional.of(update));
            }
        }
        boolean planned = !overrun && !minute.isBefore(maintenance.end());
        boolean closed = close.filter(update -> !minute.isBefore(time(update))).isPresent();
        boolean completed = close.filter(update -> update.status() == MaintenanceStatus.COMPLETED)
                .isPresent();
        return completed ? closed : closed || planned;
    }

    private <S extends Status> List<Update<S>> known(List<Update<S>> updates) {
        return updates.stream()
                .filter(update -> !update.at().minus(Duration.ofMinutes(15)).isAfter(now))
                .toList();
    }

    private Instant time(Update<?> update) {
        return update.at().isBefore(now) ? update.at() : now;
    }

    /** How an incident is while its minutes go by. */
    private static final class Life {
        private final Map<Id, ComponentState> states = new HashMap<>();
        private Map<Id, ComponentState> beforeResolution = Map.of();
        private boolean open;
        private boolean resolved;

        ComponentState state(Id component) {
            return states.getOrDefault(component, ComponentState.OPERATIONAL);
        }

        void end() {
            open = false;
            states.clear();
        }

        void take(Update<IncidentStatus> update) {
            if (update.status() == IncidentStatus.RESOLVED && !resolved) {
                beforeResolution = new HashMap<>(states);
                resolved = true;
                end();
            } else if (update.status().open() && resolved) {
                states.clear();
                states.putAll(beforeResolution);
                resolved = false;
                open = true;
            }
            states.putAll(update.components().byComponent());
        }
    }
}
