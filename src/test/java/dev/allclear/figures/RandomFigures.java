package dev.allclear.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Makes stories at random: short ones, around the days on which clocks change, and on which months and years turn. */
final class RandomFigures {
    private static final List<ZonedDateTime> PLACES = List.of(
            dayIn("Europe/Zurich", "2025-03-30"),
            dayIn("Europe/Zurich", "2025-10-26"),
            dayIn("America/New_York", "2025-03-09"),
            dayIn("America/New_York", "2025-11-02"),
            dayIn("Australia/Lord_Howe", "2025-04-06"),
            dayIn("Australia/Lord_Howe", "2025-10-05"),
            dayIn("Africa/Cairo", "2025-04-25"),
            dayIn("Africa/Cairo", "2025-10-31"),
            dayIn("Asia/Kathmandu", "2025-01-01"),
            dayIn("Asia/Kathmandu", "2025-06-30"),
            dayIn("UTC", "2024-02-29"),
            dayIn("UTC", "2025-01-01"));
    private static final List<BigDecimal> TARGETS = List.of("99.9", "99.95", "99", "95.5", "100").stream()
            .map(BigDecimal::new)
            .toList();
    private static final List<Map<State, Integer>> WEIGHTS = List.of(
            Map.of(State.PARTIAL_OUTAGE, 300, State.MAJOR_OUTAGE, 1000),
            Map.of(State.PARTIAL_OUTAGE, 300, State.MAJOR_OUTAGE, 1000),
            Map.of(State.DEGRADED_PERFORMANCE, 7, State.PARTIAL_OUTAGE, 500, State.MAJOR_OUTAGE, 1000),
            Map.of(
                    State.UNDER_MAINTENANCE, 1,
                    State.DEGRADED_PERFORMANCE, 33,
                    State.PARTIAL_OUTAGE, 333,
                    State.MAJOR_OUTAGE, 999));
    private static final List<String> OPEN = List.of("investigating", "identified", "monitoring");

    private final Random random;
    private final ZoneId zone;
    private final LocalDate day;
    private final long base;
    private final int span;
    private final List<String> ids;

    private RandomFigures(long seed) {
        this.random = new Random(seed);
        ZonedDateTime place = pick(PLACES);
        this.zone = place.getZone();
        this.day = place.toLocalDate();
        this.base = day.atStartOfDay(zone).toEpochSecond() - 3_600L * random.nextInt(36);
        this.span = 3_600 * (4 + random.nextInt(56));
        this.ids = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> "c" + i)
                .toList();
    }

    private static ZonedDateTime dayIn(String zone, String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of(zone));
    }

    /** Returns the story of a seed. */
    static Story story(long seed) {
        return new RandomFigures(seed).story();
    }

    private Story story() {
        List<Story.Maintenance> maintenances = maintenances();
        return new Story(
                zone,
                maintenances.isEmpty()
                        ? perhaps(() -> day.minusDays(random.nextInt(4)))
                        : Optional.of(day.minusDays(random.nextInt(4))),
                1 + random.nextInt(6),
                weights(),
                perhaps(() -> pick(TARGETS)),
                components(),
                IntStream.range(0, random.nextInt(6)).mapToObj(this::incident).toList(),
                maintenances,
                now());
    }

    private Map<State, Integer> weights() {
        return new EnumMap<>(pick(WEIGHTS));
    }

    /** Mostly when all is said; else in the midst of it, at times as a day begins. */
    private long now() {
        return switch (random.nextInt(8)) {
            case 0 -> time();
            case 1 -> day.plusDays(random.nextInt(2)).atStartOfDay(zone).toEpochSecond();
            default -> base + span + random.nextInt(7_200);
        };
    }

    private List<Story.Component> components() {
        int grouped = random.nextInt(ids.size() + 1);
        int from = random.nextInt(ids.size() - grouped + 1);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> component(ids.get(i), i >= from && i < from + grouped))
                .toList();
    }

    private Story.Component component(String id, boolean grouped) {
        Optional<LocalDate> since = perhaps(() -> day.plusDays(random.nextInt(5) - 3));
        return new Story.Component(
                id,
                grouped ? Optional.of("g") : Optional.empty(),
                since,
                random.nextInt(4) == 0 ? Optional.of(since.orElse(day).plusDays(random.nextInt(3))) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(pick(TARGETS)) : Optional.empty(),
                random.nextInt(8) > 0);
    }

    private Story.Incident incident(int number) {
        List<Long> times = times(1 + random.nextInt(7));
        List<Story.Update> updates = new ArrayList<>();
        boolean open = true;
        for (long at : times) {
            boolean first = updates.isEmpty();
            String status = open || random.nextInt(3) == 0
                    ? random.nextInt(3) == 0 && !first ? "resolved" : pick(OPEN)
                    : pick(List.of("resolved", "postmortem"));
            boolean asBefore = !first && random.nextInt(5) == 0;
            open = asBefore ? open : OPEN.contains(status);
            updates.add(new Story.Update(
                    at,
                    asBefore ? Optional.empty() : Optional.of(status),
                    random.nextInt(3) == 0 ? states() : Map.of()));
        }
        return new Story.Incident(
                "incident-" + number,
                headStates(),
                perhaps(() -> times.get(0) - random.nextInt(10_000)),
                random.nextBoolean() ? resolved(updates) : Optional.empty(),
                updates);
    }

    /** Returns an end between the beginning of the last stretch and the update that ends it; none where it goes on. */
    private Optional<Long> resolved(List<Story.Update> updates) {
        long opened = updates.get(0).at();
        boolean open = true;
        Optional<Long> end = Optional.empty();
        for (Story.Update update : updates) {
            String status = update.status().orElse("");
            if (open && status.equals("resolved")) {
                end = Optional.of(update.at() - random.nextInt((int) (update.at() - opened) + 1));
                open = false;
            } else if (!open && OPEN.contains(status)) {
                opened = update.at();
                end = Optional.empty();
                open = true;
            }
        }
        return end;
    }

    private List<Story.Maintenance> maintenances() {
        List<Story.Maintenance> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                Story.Maintenance recurring = recurring("backup-" + i);
                all.add(recurring);
                recurring.elsewhere().forEach(each -> all.add(maintenance(recurring.id() + "-" + each)));
            } else {
                all.add(maintenance("maintenance-" + i));
            }
        }
        return all;
    }

    /** Returns one that comes day after day; each day may be left out, or be told in a file of its own. */
    private Story.Maintenance recurring(String id) {
        LocalDate first = day.minusDays(1);
        long start = first.atTime(random.nextInt(24), 5 * random.nextInt(12))
                .atZone(zone)
                .toEpochSecond();
        int times = 2 + random.nextInt(3);
        List<LocalDate> except = new ArrayList<>();
        List<LocalDate> elsewhere = new ArrayList<>();
        for (int i = 1; i < times; i++) {
            switch (random.nextInt(5)) {
                case 0 -> except.add(first.plusDays(i));
                case 1 -> elsewhere.add(first.plusDays(i));
                default -> {}
            }
        }
        long end = start + 60L * (1 + random.nextInt(600));
        return new Story.Maintenance(id, headStates(), start, end, List.of(), times, except, elsewhere);
    }

    private Story.Maintenance maintenance(String id) {
        List<Long> window = times(2);
        long start = window.get(0);
        long end = Math.max(window.get(1), start + 60);
        return new Story.Maintenance(id, headStates(), start, end, course(start, end), 1, List.of(), List.of());
    }

    /** Returns updates that go together: one beginning, what happens in between, one end or none. */
    private List<Story.Update> course(long start, long end) {
        List<Story.Update> updates = new ArrayList<>();
        long began = start + pick(List.of(0L, -600L, 600L, 7L, end - start, end - start + 60));
        if (random.nextInt(3) > 0) {
            updates.add(
                    new Story.Update(began, Optional.of("in_progress"), random.nextInt(3) == 0 ? states() : Map.of()));
            if (random.nextInt(3) == 0) {
                long later = began + random.nextInt(4_000);
                updates.add(new Story.Update(later, Optional.of(pick(List.of("in_progress", "verifying"))), Map.of()));
            }
        }
        long last = updates.isEmpty() ? start : updates.get(updates.size() - 1).at();
        switch (random.nextInt(4)) {
            case 0 -> updates.add(new Story.Update(last + random.nextInt(9_000), Optional.of("completed"), Map.of()));
            case 1 ->
                updates.add(new Story.Update(
                        last >= end ? last + random.nextInt(900) : last + random.nextInt((int) (end - last)),
                        Optional.of("cancelled"),
                        Map.of()));
            case 2 -> {
                if (updates.isEmpty()) {
                    updates.add(new Story.Update(
                            start - 3_600, Optional.of(pick(List.of("completed", "cancelled"))), Map.of()));
                }
            }
            default -> {}
        }
        return updates;
    }

    private Map<String, State> headStates() {
        Map<String, State> states = states();
        return states.isEmpty() ? Map.of(ids.get(0), pick(List.of(State.values()))) : states;
    }

    private Map<String, State> states() {
        List<String> some = new ArrayList<>(ids);
        Collections.shuffle(some, random);
        var states = new LinkedHashMap<String, State>();
        some.subList(0, random.nextInt(Math.min(4, some.size() + 1)))
                .forEach(id -> states.put(id, pick(List.of(State.values()))));
        return states;
    }

    private List<Long> times(int count) {
        return LongStream.generate(this::time).limit(count).sorted().boxed().toList();
    }

    /** Round times, so that many things happen at once, and others. */
    private long time() {
        long unit = pick(List.of(1L, 60L, 900L, 3_600L));
        return base + random.nextInt(span) / unit * unit;
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
