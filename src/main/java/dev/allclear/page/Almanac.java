package dev.allclear.page;

import dev.allclear.model.Component;
import dev.allclear.status.DayLook;
import dev.allclear.status.DaySpan;
import dev.allclear.status.Derived;
import dev.allclear.status.Figures;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How each day looked and what there is to read about it; the same in every language.
 *
 * <p>A day looks as it does for the component that had it worst. Groups do not count, since they are means.
 */
final class Almanac {
    private final ZoneId zone;
    private final List<DaySpan> tracked;
    private final NavigableMap<LocalDate, DayLook> looks = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Happening>> begun = new TreeMap<>();
    private final NavigableMap<LocalDate, LocalDate> told = new TreeMap<>();
    private final Map<LocalDate, Integer> parts = new HashMap<>();

    private Almanac(Derived derived, Chronicle chronicle) {
        zone = derived.site().settings().zone();
        List<Figures> components = derived.figures().stream()
                .filter(figures -> figures.subject().entry() instanceof Component)
                .toList();
        tracked = components.stream()
                .flatMap(figures -> figures.tracked().stream())
                .distinct()
                .toList();
        components.parallelStream().map(Figures::looks).toList().forEach(looks -> looks.forEach(this::look));
        chronicle.months().forEach(month -> begin(chronicle.of(month)));
        List<Stretch> newestFirst = Stream.concat(
                        derived.incidents().stream().flatMap(course -> stretches(course, derived.now())),
                        derived.maintenances().stream().flatMap(course -> stretches(course, derived.now())))
                .sorted(Comparator.comparing(Stretch::began).reversed())
                .toList();
        tell(newestFirst);
    }

    static Almanac of(Derived derived, Chronicle chronicle) {
        return new Almanac(derived, chronicle);
    }

    /**
     * A year.
     *
     * @param tracked its days on which any component was tracked
     * @param days those that were not calm all over, or on which something began or went on
     */
    record Year(List<DaySpan> tracked, Map<LocalDate, Day> days) {
        Year {
            tracked = List.copyOf(tracked);
            days = Map.copyOf(days);
        }
    }

    /**
     * A day that there is something to say about.
     *
     * @param look absent where every component was calm, or none was tracked
     * @param began how much began on it
     * @param entry where that is told, else what went on
     */
    record Day(Optional<DayLook> look, Happening.Counts began, Optional<Entry> entry) {}

    /** The entries of {@code day}, on that part of the pages of its month. */
    record Entry(LocalDate day, int part) {}

    /** Returns a year; nothing where no component was tracked in it. */
    Optional<Year> of(int year) {
        DaySpan whole = Period.year(year).days();
        List<DaySpan> shared = tracked.stream()
                .flatMap(span -> span.shared(whole).stream())
                .distinct()
                .toList();
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Year(shared, days(whole)));
    }

    private Map<LocalDate, Day> days(DaySpan whole) {
        var keys = new TreeSet<LocalDate>();
        List.of(looks, begun, told)
                .forEach(map -> keys.addAll(
                        map.subMap(whole.first(), true, whole.last(), true).keySet()));
        Map<LocalDate, Day> days = new HashMap<>();
        keys.forEach(day -> days.put(day, day(day)));
        return days;
    }

    private Day day(LocalDate day) {
        List<Happening> here = begun.getOrDefault(day, List.of());
        Optional<LocalDate> entry = here.isEmpty() ? Optional.ofNullable(told.get(day)) : Optional.of(day);
        return new Day(
                Optional.ofNullable(looks.get(day)),
                Happening.Counts.of(here),
                entry.flatMap(began -> Optional.ofNullable(parts.get(began)).map(part -> new Entry(began, part))));
    }

    private void look(LocalDate day, DayLook look) {
        looks.merge(day, look, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    private void begin(List<Happening> monthNewestFirst) {
        for (int i = 0; i < monthNewestFirst.size(); i++) {
            Happening happening = monthNewestFirst.get(i);
            LocalDate day = day(happening.beganAt());
            begun.computeIfAbsent(day, any -> new ArrayList<>()).add(happening);
            parts.putIfAbsent(day, Leaf.number(i));
        }
    }

    /** The days on which something went on that began on {@code began}. */
    private record Stretch(LocalDate began, DaySpan days) {}

    private Stream<Stretch> stretches(IncidentCourse course, Instant now) {
        return course.open().stream().flatMap(open -> stretch(day(course.startedAt()), open, now).stream());
    }

    private Stream<Stretch> stretches(MaintenanceCourse course, Instant now) {
        return course
                .startedAt()
                .filter(at -> !at.isAfter(now))
                .flatMap(at -> stretch(day(at), new Interval(at, course.endedAt()), now))
                .stream();
    }

    private Optional<Stretch> stretch(LocalDate began, Interval interval, Instant now) {
        Instant last = interval.to().map(to -> to.minusNanos(1)).orElse(now);
        return DaySpan.between(day(interval.from()), day(last)).map(days -> new Stretch(began, days));
    }

    /** What began last tells of a day. Each day is visited once, however much went on. */
    private void tell(List<Stretch> newestFirst) {
        NavigableSet<LocalDate> untold = days(newestFirst);
        for (Stretch stretch : newestFirst) {
            DaySpan days = stretch.days();
            NavigableSet<LocalDate> here = untold.subSet(days.first(), true, days.last(), true);
            here.forEach(day -> told.put(day, stretch.began()));
            here.clear();
        }
    }

    private static NavigableSet<LocalDate> days(List<Stretch> stretches) {
        NavigableSet<LocalDate> ends = stretches.stream()
                .flatMap(stretch ->
                        Stream.of(stretch.days().first(), stretch.days().last()))
                .collect(Collectors.toCollection(TreeSet::new));
        return ends.isEmpty()
                ? ends
                : ends.first().datesUntil(ends.last().plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
