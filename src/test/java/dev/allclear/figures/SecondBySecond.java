package dev.allclear.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Walks through a story second by second, and counts: slow, and as plain as the rules. What is dated after the story's
 * {@code now} is not known, but for the quarter of an hour by which clocks may differ.
 */
final class SecondBySecond {
    private static final long GRACE = 15 * 60;

    private final Story story;
    private final List<String> ids;
    private final List<Walker> walkers = new ArrayList<>();
    private final List<Long> events = new ArrayList<>();
    private final List<SortedMap<LocalDate, Seconds>> days = new ArrayList<>();
    private final List<State> now = new ArrayList<>();

    private SecondBySecond(Story story) {
        this.story = story;
        this.ids = story.components().stream().map(Story.Component::id).toList();
        story.incidents().forEach(this::add);
        story.maintenances().forEach(this::add);
        walk();
    }

    /** Returns what it has counted. */
    static SecondBySecond of(Story story) {
        return new SecondBySecond(story);
    }

    /** The state in which a component is at the end of the walk. */
    State state(int component) {
        return now.get(component);
    }

    /** The seconds of a component on each day of which it was tracked for a second or more. */
    SortedMap<LocalDate, Seconds> days(int component) {
        return days.get(component);
    }

    /** The first day on which a component is tracked. */
    Optional<LocalDate> since(int component) {
        return story.components()
                .get(component)
                .since()
                .or(story::since)
                .or(() -> events.stream()
                        .min(Long::compare)
                        .map(first -> LocalDate.ofInstant(Instant.ofEpochSecond(first), story.zone())));
    }

    /** Whether a component is tracked on a day. */
    boolean tracked(int component, LocalDate day) {
        return since(component).filter(since -> !day.isBefore(since)).isPresent()
                && story.components()
                        .get(component)
                        .until()
                        .filter(day::isAfter)
                        .isEmpty();
    }

    private void add(Story.Incident incident) {
        List<Story.Update> known = known(incident.updates());
        if (!known.isEmpty()) {
            walkers.add(new IncidentWalker(incident, known, ids));
            events.add(incident.started().orElse(known.get(0).at()));
        }
    }

    private void add(Story.Maintenance maintenance) {
        LocalDateTime first = LocalDateTime.ofInstant(Instant.ofEpochSecond(maintenance.start()), story.zone());
        for (int i = 0; i < maintenance.times(); i++) {
            LocalDateTime local = first.plusDays(i);
            long start = i == 0
                    ? maintenance.start()
                    : ZonedDateTime.ofLocal(local, story.zone(), null).toEpochSecond();
            if (!maintenance.except().contains(local.toLocalDate())
                    && !maintenance.elsewhere().contains(local.toLocalDate())) {
                long end = start + maintenance.end() - maintenance.start();
                walkers.add(new MaintenanceWalker(maintenance.head(), start, end, known(maintenance.updates()), ids));
                events.add(start);
            }
        }
    }

    private List<Story.Update> known(List<Story.Update> updates) {
        return updates.stream()
                .filter(update -> update.at() <= story.now() + GRACE)
                .map(update -> new Story.Update(Math.min(update.at(), story.now()), update.status(), update.states()))
                .toList();
    }

    private void walk() {
        List<SortedMap<LocalDate, Count>> counts = new ArrayList<>();
        ids.forEach(id -> counts.add(new TreeMap<>()));
        var calendar = new Calendar(story.zone());
        LocalDate today = LocalDate.MIN;
        List<Optional<Count>> begun = List.of();
        for (long second = beginning(); second < story.now(); second++) {
            step(second);
            if (!calendar.day(second).equals(today)) {
                today = calendar.day(second);
                begun = begin(today, counts);
            }
            for (int i = 0; i < ids.size(); i++) {
                if (begun.get(i).isPresent()) {
                    begun.get(i).get().one(worst(i));
                }
            }
        }
        step(story.now());
        for (int i = 0; i < ids.size(); i++) {
            now.add(worst(i));
            days.add(seconds(counts.get(i)));
        }
    }

    /** Returns where to count on a day for those that are tracked on it. Where clocks go back at midnight, it begins twice. */
    private List<Optional<Count>> begin(LocalDate day, List<SortedMap<LocalDate, Count>> counts) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Optional.of(counts.get(i))
                        .filter(count -> tracked(i, day))
                        .map(count -> count.computeIfAbsent(day, any -> new Count())))
                .toList();
    }

    private void step(long second) {
        walkers.forEach(walker -> walker.step(second));
    }

    private State worst(int component) {
        State worst = State.OPERATIONAL;
        for (Walker walker : walkers) {
            State state = walker.state(component);
            worst = state.compareTo(worst) > 0 ? state : worst;
        }
        return worst;
    }

    /** Before anything begins, in whatever zone. */
    private long beginning() {
        LongStream tracked = IntStream.range(0, ids.size())
                .mapToObj(this::since)
                .flatMap(Optional::stream)
                .mapToLong(day -> day.minusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        LongStream starts = events.stream().mapToLong(Long::longValue);
        LongStream updates = story.maintenances().stream()
                .flatMap(maintenance -> maintenance.updates().stream())
                .mapToLong(Story.Update::at);
        return LongStream.concat(
                        LongStream.concat(tracked, starts), LongStream.concat(updates, LongStream.of(story.now())))
                .min()
                .getAsLong();
    }

    private static SortedMap<LocalDate, Seconds> seconds(SortedMap<LocalDate, Count> counts) {
        var days = new TreeMap<LocalDate, Seconds>();
        counts.forEach((day, count) -> days.put(day, count.seconds()));
        return Collections.unmodifiableSortedMap(days);
    }

    /** The seconds of one day. */
    private static final class Count {
        private final Map<State, int[]> seconds = new EnumMap<>(State.class);

        Count() {
            EnumSet.allOf(State.class).forEach(state -> seconds.put(state, new int[1]));
        }

        void one(State state) {
            Objects.requireNonNull(seconds.get(state))[0]++;
        }

        Seconds seconds() {
            var in = new EnumMap<State, Fraction>(State.class);
            seconds.forEach((state, count) -> in.put(state, Fraction.of(count[0])));
            return new Seconds(in.values().stream().reduce(Fraction.ZERO, Fraction::plus), in);
        }
    }
}
