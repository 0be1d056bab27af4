package dev.allclear.forms;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Recurrence;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any incident and any maintenance that a team may have had in 2021, with whatever a file can tell of it. */
record Invented(Random random, Words words) {
    /** The ids of the components. */
    static final List<String> COMPONENTS = List.of("api", "booking", "payments", "null", "yes", "0x1f", "1e3");

    private static final Instant FIRST = Instant.parse("2021-02-01T00:00:00Z");
    private static final int HALF_MINUTES = 2 * 60 * 24 * 300;

    private static final List<Impact> IMPACTS = List.of(Impact.NONE, Impact.MINOR, Impact.MAJOR, Impact.CRITICAL);
    private static final List<IncidentStatus> OPEN =
            Stream.of(IncidentStatus.values()).filter(IncidentStatus::open).toList();
    private static final List<String> STEMS = List.of("outage", "null-", "0x1f-", "2021-08-27-", "yes_", "1-");
    private static final List<URI> ADDRESSES = Stream.of(
                    "https://example.com/a?b=c&d=e,f#g",
                    "http://example.com:8080/x_(y)/",
                    "https://example.com/%7Euser",
                    "mailto:help@example.com",
                    "tel:+41-44-000")
            .map(URI::create)
            .toList();
    private static final List<String> RULES = List.of(
            "FREQ=MONTHLY;BYDAY=1SU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
            "FREQ=DAILY;COUNT=3",
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1");

    Invented(long seed) {
        this(new Random(seed));
    }

    private Invented(Random random) {
        this(random, new Words(random));
    }

    /** Returns a habit. */
    Habit habit() {
        return new Habit(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    /** Returns an incident whose id ends in {@code number}. */
    Incident incident(int number) {
        List<Instant> times = times(1 + random.nextInt(6));
        List<IncidentStatus> statuses = statuses(times.size());
        Optional<Impact> impact = Optional.of(words.pick(IMPACTS)).filter(each -> random.nextInt(4) > 0);
        States states = head(impact);
        return new Incident(
                new Id(words.pick(STEMS) + number),
                words.localized(words::line),
                impact.isEmpty() && states.empty() ? Optional.of(Impact.NONE) : impact,
                states,
                words.perhaps(() -> words.localized(words::something)),
                updates(times, statuses),
                words.perhaps(() -> times.get(0).minusSeconds(30L * random.nextInt(500))),
                resolved(times, statuses),
                links(),
                aliases(number),
                words.perhaps(words::line));
    }

    /** Returns a maintenance whose id ends in {@code number}. */
    Maintenance maintenance(int number) {
        List<Instant> times = times(random.nextInt(5));
        List<MaintenanceStatus> statuses = times.stream()
                .map(at -> words.pick(List.of(MaintenanceStatus.values())))
                .toList();
        Instant start = time();
        Impact impact = words.pick(List.of(Impact.values()));
        return new Maintenance(
                new Id(words.pick(STEMS) + number),
                words.localized(words::line),
                impact,
                head(Optional.of(impact)),
                words.perhaps(() -> words.localized(words::something)),
                start,
                start.plusSeconds(30L * (1 + random.nextInt(10_000))),
                words.perhaps(this::time).orElse(times.isEmpty() ? start : times.get(0)),
                words.perhaps(() -> recurrence(start)),
                updates(times, statuses),
                links(),
                aliases(number),
                words.perhaps(words::line));
    }

    private Recurrence recurrence(Instant start) {
        String rule = words.pick(RULES);
        LocalDate next = LocalDate.ofInstant(start, ZoneId.of("Europe/Zurich")).plusDays(1);
        return rule.startsWith("FREQ=DAILY") && random.nextBoolean()
                ? new Recurrence(rule, new TreeSet<>(List.of(next)))
                : new Recurrence(rule);
    }

    /** Returns times in their order, some of them equal, some on one day. */
    private List<Instant> times(int count) {
        List<Instant> times = new ArrayList<>();
        Instant at = time();
        for (int i = 0; i < count; i++) {
            times.add(at);
            at = at.plusSeconds(words.pick(List.of(0L, 30L, 3_600L, 90_000L)) * random.nextInt(4));
        }
        return times;
    }

    private Instant time() {
        return FIRST.plusSeconds(30L * random.nextInt(HALF_MINUTES));
    }

    /** After the first, anything goes, but a postmortem only while all is resolved. */
    private List<IncidentStatus> statuses(int count) {
        List<IncidentStatus> statuses = new ArrayList<>();
        boolean open = true;
        for (int i = 0; i < count; i++) {
            boolean resolving = i > 0 && random.nextInt(3) == 0;
            boolean after = !open && random.nextInt(3) > 0;
            IncidentStatus status =
                    after ? IncidentStatus.POSTMORTEM : resolving ? IncidentStatus.RESOLVED : words.pick(OPEN);
            open = status.open();
            statuses.add(status);
        }
        return statuses;
    }

    private Optional<Instant> resolved(List<Instant> times, List<IncidentStatus> statuses) {
        Instant opened = times.get(0);
        Optional<Instant> resolved = Optional.empty();
        boolean open = true;
        for (int i = 0; i < times.size(); i++) {
            if (!open && statuses.get(i).open()) {
                opened = times.get(i);
                resolved = Optional.empty();
            } else if (open && !statuses.get(i).open()) {
                resolved = Optional.of(times.get(i));
            }
            open = statuses.get(i).open();
        }
        long longest = Duration.between(opened, resolved.orElse(opened)).toSeconds() / 30;
        return resolved.filter(at -> random.nextBoolean())
                .map(at -> at.minusSeconds(30 * random.nextLong(longest + 1)));
    }

    private <S extends Status> List<Update<S>> updates(List<Instant> times, List<S> statuses) {
        return withoutLoneTranslations(IntStream.range(0, times.size())
                .mapToObj(i -> new Update<>(
                        times.get(i),
                        statuses.get(i),
                        words.localized(words::prose),
                        random.nextBoolean() ? States.none() : states(Optional.empty()),
                        words.perhaps(() -> times.get(i).plusSeconds(30L * (1 + random.nextInt(1_000)))),
                        words.perhaps(() -> times.get(i).plusSeconds(30L * random.nextInt(1_000)))))
                .toList());
    }

    /** Of updates at one instant, a translation tells which it means only by their order: it begins with the first. */
    private <S extends Status> List<Update<S>> withoutLoneTranslations(List<Update<S>> updates) {
        List<Update<S>> kept = new ArrayList<>();
        for (Update<S> update : updates) {
            boolean alone = kept.isEmpty() || !kept.get(kept.size() - 1).at().equals(update.at());
            kept.add(alone ? update : untranslated(update));
        }
        return kept;
    }

    private static <S extends Status> Update<S> untranslated(Update<S> update) {
        return new Update<>(
                update.at(),
                update.status(),
                Localized.of(update.text().original()),
                update.components(),
                update.nextUpdate(),
                update.edited());
    }

    /** Returns the states in an event's head: in half of them, the one that goes with the impact. */
    private States head(Optional<Impact> impact) {
        return states(impact.map(Impact::state).filter(state -> random.nextBoolean()));
    }

    private States states(Optional<ComponentState> common) {
        List<String> ids = new ArrayList<>(COMPONENTS);
        Collections.shuffle(ids, random);
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        ids.subList(0, random.nextInt(4))
                .forEach(id ->
                        states.put(new Id(id), common.orElseGet(() -> words.pick(List.of(ComponentState.values())))));
        return new States(states);
    }

    private List<Link> links() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Link(words.localized(words::line), words.pick(ADDRESSES), Optional.empty()))
                .toList();
    }

    private List<Id> aliases(int number) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Id("old-" + number + "_" + i))
                .toList();
    }
}
