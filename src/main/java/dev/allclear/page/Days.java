package dev.allclear.page;

import dev.allclear.i18n.Times;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the last days, newest first: a resolved incident stands on the day it was resolved, and neighbouring quiet days are
 * folded into one.
 *
 * <p>Today is not quiet yet, so it is there only once an incident was resolved. A day on which an incident went on without being
 * resolved was not quiet either, and is left out.
 */
final class Days {
    private final Times times;
    private final HistoryEntries entries;
    private final ZoneId zone;
    private final LocalDate today;
    private final LocalDate first;

    /** The incidents that went on or ended on one of the days. */
    private final List<IncidentCourse> recent;

    Days(Edition edition, Derived derived) {
        this.times = edition.times();
        this.entries = new HistoryEntries(edition);
        this.zone = edition.settings().zone();
        this.today = times.day(derived.now());
        this.first = today.minusDays(edition.settings().homeDays() - 1L);
        Instant start = first.atStartOfDay(zone).toInstant();
        this.recent = derived.incidents().stream()
                .filter(course -> course.resolvedAt().filter(start::isAfter).isEmpty())
                .toList();
    }

    List<HomeView.Day> of(Place place) {
        var days = new ArrayList<HomeView.Day>();
        var quiet = new ArrayList<LocalDate>();
        for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(1)) {
            if (quiet(day)) {
                quiet.add(day);
                continue;
            }
            fold(quiet, days);
            List<HistoryEntry> resolved = resolved(day, place);
            if (!resolved.isEmpty()) {
                days.add(new HomeView.Day(times.weekday(day), resolved));
            }
        }
        fold(quiet, days);
        return days;
    }

    private void fold(List<LocalDate> quiet, List<HomeView.Day> days) {
        if (!quiet.isEmpty()) {
            days.add(new HomeView.Day(times.days(quiet.get(0), quiet.get(quiet.size() - 1)), List.of()));
            quiet.clear();
        }
    }

    private boolean quiet(LocalDate day) {
        return day.isBefore(today) && recent.stream().noneMatch(course -> touches(course, day));
    }

    private boolean touches(IncidentCourse course, LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return on(course.resolvedAt(), day)
                || course.open().stream().anyMatch(stretch -> overlaps(stretch, start, end));
    }

    private static boolean overlaps(Interval stretch, Instant start, Instant end) {
        return stretch.from().isBefore(end) && stretch.to().map(start::isBefore).orElse(true);
    }

    private List<HistoryEntry> resolved(LocalDate day, Place place) {
        return recent.stream()
                .filter(course -> on(course.resolvedAt(), day))
                .sorted(Comparator.comparing(
                                (IncidentCourse course) -> course.resolvedAt().orElseThrow())
                        .reversed())
                .map(course -> entries.resolved(course, place))
                .toList();
    }

    private boolean on(Optional<Instant> at, LocalDate day) {
        return at.map(times::day).filter(day::equals).isPresent();
    }
}
