package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days on which a recurring maintenance does not take place, as typed. */
record ExceptField(List<Day> days) {
    /** How many occurrences are looked at: with one each day they are those of 270 years. */
    private static final int MOST = 100_000;

    ExceptField {
        days = List.copyOf(days);
    }

    /** A day and where it stands. */
    record Day(LocalDate date, Value value) {}

    /** Reads those in {@code head}, which must then have a recurrence. */
    static ExceptField read(Fields head) {
        if (head.optional("recurrence").isEmpty() && !head.misspelt("recurrence")) {
            head.refuse(
                    "except",
                    "`except` stands without a `recurrence`.",
                    "Add how it repeats, such as `recurrence: FREQ=MONTHLY;BYDAY=1SU`, or remove this.");
        }
        return new ExceptField(head.optional("except").map(Value::items).orElse(List.of()).stream()
                .flatMap(value -> Times.day(value).map(date -> new Day(date, value)).stream())
                .toList());
    }

    /** Returns {@code rule} with these exceptions. */
    Recurrence of(Recurrence rule) {
        SortedSet<LocalDate> except = new TreeSet<>();
        days.forEach(day -> except.add(day.date()));
        return new Recurrence(rule.rule(), except);
    }

    /** Tells of days on which {@code rule}, from {@code start} on has no occurrence. */
    void check(Recurrence rule, ZonedDateTime start) {
        var times = new RuleTimes(rule, start);
        Optional<LocalDate> before = Optional.empty();
        Optional<LocalDate> next = times.next().map(LocalDateTime::toLocalDate);
        int seen = 1;
        List<Day> byDate = days.stream().sorted(Comparator.comparing(Day::date)).toList();
        for (Day day : byDate) {
            while (next.filter(day.date()::isAfter).isPresent()) {
                before = next;
                next = seen++ < MOST ? times.next().map(LocalDateTime::toLocalDate) : Optional.empty();
            }
            nearest(day.date(), before, next)
                    .filter(nearest -> !nearest.equals(day.date()))
                    .ifPresent(nearest -> day.value()
                            .refuse(
                                    Rule.UNKNOWN_OCCURRENCE,
                                    "There is no occurrence on `" + day.date() + "`.",
                                    "The nearest is on `" + nearest + "`."));
        }
    }

    private static Optional<LocalDate> nearest(LocalDate day, Optional<LocalDate> before, Optional<LocalDate> next) {
        return Stream.of(before, next)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(each -> Math.abs(ChronoUnit.DAYS.between(day, each))));
    }
}
