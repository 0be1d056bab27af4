package dev.allclear.status;

import dev.allclear.model.ComponentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * On which days a component or group was tracked, and what it went through on each.
 *
 * @param tracked by time, neither overlapping nor touching, none after today
 * @param troubled seconds by state of the tracked days that had any that was not {@code operational}
 */
record Daybook(List<DaySpan> tracked, NavigableMap<LocalDate, Map<ComponentState, Fraction>> troubled) {
    Daybook {
        tracked = List.copyOf(tracked);
        troubled = Collections.unmodifiableNavigableMap(new TreeMap<>(troubled));
    }

    /** Returns the daybook of a component that was tracked on {@code tracked}. */
    static Daybook of(Timeline timeline, Optional<DaySpan> tracked, SiteCalendar calendar) {
        if (tracked.isEmpty()) {
            return new Daybook(List.of(), new TreeMap<>());
        }
        var troubled = new TreeMap<LocalDate, Map<ComponentState, Fraction>>();
        for (Stretch stretch : timeline.stretches()) {
            enter(stretch, tracked.get(), calendar, troubled);
        }
        return new Daybook(List.of(tracked.get()), troubled);
    }

    private static void enter(
            Stretch stretch,
            DaySpan tracked,
            SiteCalendar calendar,
            NavigableMap<LocalDate, Map<ComponentState, Fraction>> troubled) {
        Instant from = stretch.interval().from();
        Instant to = AsOf.counted(stretch.interval().to().orElse(calendar.now()), calendar.now());
        Optional<DaySpan> days =
                DaySpan.between(calendar.day(from), calendar.day(to)).flatMap(tracked::shared);
        if (days.isEmpty()) {
            return;
        }
        for (LocalDate day = days.get().first(); days.get().contains(day); day = day.plusDays(1)) {
            long seconds = Math.min(to.getEpochSecond(), calendar.end(day).getEpochSecond())
                    - Math.max(from.getEpochSecond(), calendar.start(day).getEpochSecond());
            if (seconds > 0) {
                troubled.computeIfAbsent(day, any -> new EnumMap<>(ComponentState.class))
                        .merge(stretch.state(), Fraction.of(seconds), Fraction::plus);
            }
        }
    }

    /** Returns the daybook of a group: on each day the mean of those of its {@code children} that were tracked then. */
    static Daybook mean(List<Daybook> children) {
        var days = new TreeSet<LocalDate>();
        children.forEach(child -> days.addAll(child.troubled.keySet()));
        var troubled = new TreeMap<LocalDate, Map<ComponentState, Fraction>>();
        for (LocalDate day : days) {
            long count = children.stream().filter(child -> child.tracks(day)).count();
            Map<ComponentState, Fraction> sum = new EnumMap<>(ComponentState.class);
            children.forEach(child -> add(child.troubled.getOrDefault(day, Map.of()), sum));
            sum.replaceAll((state, seconds) -> seconds.dividedBy(Fraction.of(count)));
            troubled.put(day, sum);
        }
        return new Daybook(
                union(children.stream()
                        .flatMap(child -> child.tracked.stream())
                        .sorted(Comparator.comparing(DaySpan::first))
                        .toList()),
                troubled);
    }

    private static List<DaySpan> union(List<DaySpan> byStart) {
        var union = new ArrayList<DaySpan>();
        for (DaySpan next : byStart) {
            int last = union.size() - 1;
            if (last >= 0 && !next.first().isAfter(union.get(last).last().plusDays(1))) {
                DaySpan before = union.remove(last);
                union.add(
                        new DaySpan(before.first(), before.last().isAfter(next.last()) ? before.last() : next.last()));
            } else {
                union.add(next);
            }
        }
        return union;
    }

    /** Whether it was tracked on {@code day}. */
    boolean tracks(LocalDate day) {
        return tracked.stream().anyMatch(span -> span.contains(day));
    }

    /** Returns the days of {@code span} on which it was tracked, in one piece or more. */
    List<DaySpan> tracked(DaySpan span) {
        return tracked.stream().flatMap(each -> each.shared(span).stream()).toList();
    }

    /** Returns the seconds by state on the days of {@code span}. */
    Map<ComponentState, Fraction> troubled(DaySpan span) {
        Map<ComponentState, Fraction> sum = new EnumMap<>(ComponentState.class);
        troubled.subMap(span.first(), true, span.last(), true).values().forEach(day -> add(day, sum));
        return sum;
    }

    private static void add(Map<ComponentState, Fraction> seconds, Map<ComponentState, Fraction> sum) {
        seconds.forEach((state, more) -> sum.merge(state, more, Fraction::plus));
    }
}
