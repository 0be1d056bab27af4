package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Recurrence;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which a recurring maintenance does not take place, as typed. */
record ExceptField(List<Day> days) {
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
        var occurrences = new RuleDays(rule, start);
        List<Day> byDate = days.stream().sorted(Comparator.comparing(Day::date)).toList();
        for (Day day : byDate) {
            occurrences
                    .nearest(day.date())
                    .filter(nearest -> !nearest.equals(day.date()))
                    .ifPresent(nearest -> day.value()
                            .refuse(
                                    Rule.UNKNOWN_OCCURRENCE,
                                    "There is no occurrence on `" + day.date() + "`.",
                                    "The nearest is on `" + nearest + "`."));
        }
    }
}
