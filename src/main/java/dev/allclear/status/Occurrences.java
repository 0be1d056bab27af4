package dev.allclear.status;

import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Recurrence;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The occurrences of a recurring maintenance.
 *
 * <p>Each has the planned length of the first and is announced as long before its start as the first is; what is written
 * about it may announce it earlier. An update belongs to the occurrence in whose planned window it falls. Between two
 * windows {@code completed} and {@code verifying} speak of the one before, unless the one after has begun early,
 * {@code scheduled} and {@code cancelled} of the one after, and {@code in_progress} of the nearer one.
 */
final class Occurrences {
    /** How many days after the day of {@code now}, in the site's zone, are looked ahead. */
    static final int DAYS_AHEAD = 90;

    private final Maintenance series;
    private final Duration length;
    private final List<LocalDateTime> locals;
    private final List<Instant> starts;

    private Occurrences(Maintenance series, List<LocalDateTime> locals, ZoneId zone) {
        this.series = series;
        this.length = Duration.between(series.start(), series.end());
        this.locals = locals;
        LocalDateTime first = LocalDateTime.ofInstant(series.start(), zone);
        // As RFC 5545 asks, atZone takes the first of two equal wall-clock times and moves one in a gap by its length.
        this.starts = locals.stream()
                .map(local -> local.equals(first)
                        ? series.start()
                        : local.atZone(zone).toInstant())
                .toList();
    }

    /**
     * Returns {@code maintenances} with each recurring one replaced by its occurrences, from the first to those that start
     * {@value #DAYS_AHEAD} days after today in {@code zone}. Their ids end in the date on which they start; a second one on
     * a day has {@code -2} after that. They have the rule of the series and none of its aliases. A maintenance written
     * under an occurrence's id stands in its place.
     */
    static List<Maintenance> expand(List<Maintenance> maintenances, ZoneId zone, Instant now) {
        LocalDate last = LocalDate.ofInstant(now, zone).plusDays(DAYS_AHEAD);
        Set<Id> written = maintenances.stream().map(Maintenance::id).collect(Collectors.toSet());
        return maintenances.stream()
                .flatMap(maintenance -> maintenance
                        .recurrence()
                        .map(recurrence -> of(maintenance, recurrence, zone, last)
                                .filter(occurrence -> !written.contains(occurrence.id())))
                        .orElseGet(() -> Stream.of(maintenance)))
                .toList();
    }

    private static Stream<Maintenance> of(Maintenance series, Recurrence recurrence, ZoneId zone, LocalDate last) {
        // Includes one after the last day: an update may speak of it already.
        List<LocalDateTime> locals = Expansion.of(recurrence, series.start().atZone(zone), last);
        return new Occurrences(series, locals, zone).until(last);
    }

    private Stream<Maintenance> until(LocalDate last) {
        List<List<Update<MaintenanceStatus>>> updates = updates();
        List<Maintenance> occurrences = new ArrayList<>();
        int ofDay = 0;
        for (int i = 0; i < locals.size(); i++) {
            LocalDate day = locals.get(i).toLocalDate();
            ofDay = i > 0 && day.equals(locals.get(i - 1).toLocalDate()) ? ofDay + 1 : 1;
            if (!day.isAfter(last)) {
                occurrences.add(occurrence(id(series, day, ofDay), starts.get(i), updates.get(i)));
            }
        }
        return occurrences.stream();
    }

    /** Returns the id of the occurrence of {@code series} that on {@code day} is the first, the second, …. */
    static Id id(Maintenance series, LocalDate day, int ofDay) {
        return new Id(series.id() + "-" + day + (ofDay > 1 ? "-" + ofDay : ""));
    }

    private Maintenance occurrence(Id id, Instant start, List<Update<MaintenanceStatus>> updates) {
        Duration notice = Duration.between(series.announced(), series.start());
        Instant announced = notice.isNegative() ? start : start.minus(notice);
        return new Maintenance(
                id,
                series.title(),
                series.impact(),
                series.components(),
                series.summary(),
                start,
                start.plus(length),
                updates.stream().map(Update::at).reduce(announced, (one, other) -> one.isBefore(other) ? one : other),
                series.recurrence(),
                updates,
                series.links(),
                List.of(),
                series.source());
    }

    private List<List<Update<MaintenanceStatus>>> updates() {
        List<List<Update<MaintenanceStatus>>> updates = Stream.generate(
                        () -> (List<Update<MaintenanceStatus>>) new ArrayList<Update<MaintenanceStatus>>())
                .limit(starts.size())
                .toList();
        int atWork = -1;
        for (Update<MaintenanceStatus> update : series.updates()) {
            int index = starts.isEmpty() ? -1 : index(update, atWork);
            if (index >= 0) {
                updates.get(index).add(update);
                atWork = Window.working(update) ? index : atWork;
            }
        }
        return updates;
    }

    private int index(Update<MaintenanceStatus> update, int atWork) {
        int before = begun(update.at());
        if (before < 0 || before + 1 == starts.size()) {
            return Math.max(before, 0);
        }
        Instant end = starts.get(before).plus(length);
        Instant next = starts.get(before + 1);
        if (!update.at().isAfter(end)) {
            return before;
        }
        return switch (update.status()) {
            case SCHEDULED, CANCELLED -> before + 1;
            case VERIFYING, COMPLETED -> Math.max(before, atWork);
            case IN_PROGRESS ->
                Duration.between(end, update.at()).compareTo(Duration.between(update.at(), next)) <= 0
                        ? before
                        : before + 1;
        };
    }

    /** Returns the index of the last occurrence that starts at or before {@code instant}, -1 where none does. */
    private int begun(Instant instant) {
        int found = Collections.binarySearch(starts, instant);
        return found >= 0 ? found : -found - 2;
    }
}
