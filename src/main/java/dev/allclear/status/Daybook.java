package dev.allclear.status;

import dev.allclear.model.ComponentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which days a component or group was tracked, and what it went through on each. All books are held together, and each may
 * have thousands of troubled days, so it holds the numbers themselves.
 */
final class Daybook {
    private static final List<ComponentState> STATES = List.of(ComponentState.values());

    /** By time, neither overlapping nor touching, none after today. */
    private final List<DaySpan> tracked;

    /** Those tracked days that had any state but {@code operational}, by time, each as the day of the epoch. */
    private final long[] days;

    /** As how many components each of {@code days} counts. */
    private final int[] components;

    /** As many for each of {@code days} as there are states. */
    private final long[] seconds;

    private Daybook(List<DaySpan> tracked, SortedMap<LocalDate, Sum> troubled) {
        this.tracked = List.copyOf(tracked);
        this.days = new long[troubled.size()];
        this.components = new int[days.length];
        this.seconds = new long[days.length * STATES.size()];
        int at = 0;
        for (Map.Entry<LocalDate, Sum> day : troubled.entrySet()) {
            days[at] = day.getKey().toEpochDay();
            components[at] = day.getValue().components;
            System.arraycopy(day.getValue().seconds, 0, seconds, at * STATES.size(), STATES.size());
            at++;
        }
    }

    /** The seconds by state of as many components together as were tracked on a day. */
    private static final class Sum {
        private final int components;
        private final long[] seconds = new long[STATES.size()];

        Sum(int components) {
            this.components = components;
        }

        void add(ComponentState state, long more) {
            seconds[STATES.indexOf(state)] += more;
        }

        /** Adds what {@code book} has at {@code day}. */
        void add(Daybook book, int day) {
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] += book.seconds[day * seconds.length + i];
            }
        }

        void addTo(Map<ComponentState, Fraction> sum) {
            for (int i = 0; i < seconds.length; i++) {
                if (seconds[i] > 0) {
                    sum.merge(STATES.get(i), Fraction.of(seconds[i], components), Fraction::plus);
                }
            }
        }
    }

    /** Returns the daybook of a component that was tracked on {@code tracked}. */
    static Daybook of(Timeline timeline, Optional<DaySpan> tracked, SiteCalendar calendar) {
        var troubled = new TreeMap<LocalDate, Sum>();
        tracked.ifPresent(days -> timeline.stretches().forEach(stretch -> enter(stretch, days, calendar, troubled)));
        return new Daybook(tracked.stream().toList(), troubled);
    }

    private static void enter(Stretch stretch, DaySpan tracked, SiteCalendar calendar, Map<LocalDate, Sum> troubled) {
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
                troubled.computeIfAbsent(day, any -> new Sum(1)).add(stretch.state(), seconds);
            }
        }
    }

    /** Returns the daybook of a group: on each day the mean of those of its {@code children} that were tracked then. */
    static Daybook mean(List<Daybook> children) {
        var troubled = new TreeMap<LocalDate, Sum>();
        for (Daybook child : children) {
            for (int i = 0; i < child.days.length; i++) {
                troubled.computeIfAbsent(LocalDate.ofEpochDay(child.days[i]), day -> new Sum(tracking(children, day)))
                        .add(child, i);
            }
        }
        return new Daybook(
                union(children.stream()
                        .flatMap(child -> child.tracked.stream())
                        .sorted(Comparator.comparing(DaySpan::first))
                        .toList()),
                troubled);
    }

    private static int tracking(List<Daybook> children, LocalDate day) {
        int count = 0;
        for (Daybook child : children) {
            for (DaySpan span : child.tracked) {
                count += span.contains(day) ? 1 : 0;
            }
        }
        return count;
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

    /** The days on which it was tracked, by time. */
    List<DaySpan> tracked() {
        return tracked;
    }

    /** Returns the days of {@code span} on which it was tracked, in one piece or more. */
    List<DaySpan> tracked(DaySpan span) {
        var shared = new ArrayList<DaySpan>();
        for (DaySpan each : tracked) {
            Optional<DaySpan> part = each.shared(span);
            if (part.isPresent()) {
                shared.add(part.get());
            }
        }
        return shared;
    }

    /** The tracked days that had any state but {@code operational}, by time. */
    List<LocalDate> troubled() {
        return Arrays.stream(days).mapToObj(LocalDate::ofEpochDay).toList();
    }

    /** Returns the seconds by state on the days of {@code span}. */
    Map<ComponentState, Fraction> troubled(DaySpan span) {
        int found = Arrays.binarySearch(days, span.first().toEpochDay());
        long last = span.last().toEpochDay();
        // Whole numbers are added as long as they can be: first those of as many components.
        Map<Integer, Sum> byCount = new TreeMap<>();
        for (int i = found < 0 ? -1 - found : found; i < days.length && days[i] <= last; i++) {
            byCount.computeIfAbsent(components[i], Sum::new).add(this, i);
        }
        Map<ComponentState, Fraction> sum = new EnumMap<>(ComponentState.class);
        byCount.values().forEach(day -> day.addTo(sum));
        return sum;
    }
}
