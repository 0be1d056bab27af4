package dev.allclear.status;

import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Site;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a site as it was known at an instant. */
final class AsOf {
    /** How much later than now an update may be and still count as written now: clocks differ and people round. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final Instant now;
    private final Instant latest;

    private AsOf(Instant now) {
        this.now = now;
        this.latest = now.plus(GRACE);
    }

    /** Returns {@code site} without what was made known after {@code now}. */
    static Site site(Site site, Instant now) {
        var asOf = new AsOf(now);
        return new Site(
                site.settings(),
                site.components(),
                site.incidents().stream().flatMap(asOf::incident).toList(),
                site.maintenances().stream().flatMap(asOf::maintenance).toList(),
                site.announcements().stream()
                        .filter(announcement -> !announcement.from().isAfter(now))
                        .toList(),
                site.pages());
    }

    /** Returns when what was written for {@code at} counts: {@code now} at the latest. */
    static Instant counted(Instant at, Instant now) {
        return at.isAfter(now) ? now : at;
    }

    /** An incident that nobody had written about was not known, whenever it had started. */
    private Stream<Incident> incident(Incident incident) {
        List<Update<IncidentStatus>> updates = updates(incident.updates());
        if (updates.isEmpty()) {
            return Stream.empty();
        }
        boolean resolved = resolving(incident.updates()) < updates.size();
        if (updates == incident.updates() && (resolved || incident.resolved().isEmpty())) {
            return Stream.of(incident);
        }
        return Stream.of(new Incident(
                incident.id(),
                incident.title(),
                incident.impact(),
                incident.components(),
                incident.summary(),
                updates,
                incident.started(),
                incident.resolved().filter(at -> resolved),
                incident.links(),
                incident.aliases(),
                incident.source()));
    }

    /** Returns the index of the update that ends the last open stretch, beyond the last where that goes on. */
    private static int resolving(List<Update<IncidentStatus>> updates) {
        int resolving = updates.size();
        for (int i = 0; i < updates.size(); i++) {
            IncidentStatus status = updates.get(i).status();
            if (status.open()) {
                resolving = updates.size();
            } else if (status == IncidentStatus.RESOLVED && resolving == updates.size()) {
                resolving = i;
            }
        }
        return resolving;
    }

    private Stream<Maintenance> maintenance(Maintenance maintenance) {
        List<Update<MaintenanceStatus>> updates = updates(maintenance.updates());
        Maintenance known = updates == maintenance.updates() ? maintenance : known(maintenance, updates);
        return announcedLater(known) ? Stream.empty() : Stream.of(known);
    }

    private static Maintenance known(Maintenance maintenance, List<Update<MaintenanceStatus>> updates) {
        return new Maintenance(
                maintenance.id(),
                maintenance.title(),
                maintenance.impact(),
                maintenance.components(),
                maintenance.summary(),
                maintenance.start(),
                maintenance.end(),
                maintenance.announced(),
                maintenance.recurrence(),
                updates,
                maintenance.links(),
                maintenance.aliases(),
                maintenance.source());
    }

    /** A maintenance that says nothing of when it was made known has its start there: that hides no plan. */
    private boolean announcedLater(Maintenance maintenance) {
        return maintenance.updates().isEmpty()
                && maintenance.announced().isAfter(now)
                && maintenance.announced().isBefore(maintenance.start());
    }

    /** Returns the very list where all of it was known: most of a site is old. */
    private <S extends Status> List<Update<S>> updates(List<Update<S>> updates) {
        if (updates.stream().allMatch(this::known)) {
            return updates;
        }
        return updates.stream()
                .filter(update -> !update.at().isAfter(latest))
                .map(this::update)
                .toList();
    }

    private boolean known(Update<?> update) {
        return !update.at().isAfter(latest)
                && update.edited().filter(latest::isBefore).isEmpty();
    }

    private <S extends Status> Update<S> update(Update<S> update) {
        Optional<Instant> edited = update.edited().filter(at -> !at.isAfter(latest));
        return new Update<>(
                update.at(), update.status(), update.text(), update.components(), update.nextUpdate(), edited);
    }
}
