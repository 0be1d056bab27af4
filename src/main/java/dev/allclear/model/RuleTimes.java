package dev.allclear.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Goes through the wall-clock times that a recurrence rule gives (RFC 5545), also those on days that are excepted. An
 * {@code UNTIL} is included, whether it is a date, a wall-clock time or an instant. No more than 100,000 times are given: with one
 * each day they are those of 270 years.
 */
public final class RuleTimes {
    private static final int MOST = 100_000;

    private final RecurrenceRule rule;
    private final DateTime start;
    private final Predicate<LocalDateTime> ended;
    private Optional<RecurrenceRuleIterator> begun = Optional.empty();
    private int given;

    /**
     * Begins before the first time.
     *
     * @param start no time is before it; all are in its zone
     */
    public RuleTimes(Recurrence recurrence, ZonedDateTime start) {
        this.rule = rule(recurrence);
        this.start = floating(start.toLocalDateTime());
        Optional<DateTime> until = Optional.ofNullable(rule.getUntil());
        this.ended = until.map(last -> ended(last, start.getZone())).orElse(time -> false);
        if (until.isPresent()) {
            // The library asks that UNTIL and start are of one kind; people write whichever they think of.
            rule.setUntil(null);
        }
    }

    /** Returns the next time; nothing once the rule has ended. */
    public Optional<LocalDateTime> next() {
        if (given++ >= MOST) {
            return Optional.empty();
        }
        try {
            RecurrenceRuleIterator times = begun.orElseGet(() -> rule.iterator(start));
            begun = Optional.of(times);
            return times.hasNext() ? Optional.of(local(times.nextDateTime())).filter(ended.negate()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // The library gives up on a rule that for thousands of steps matches no day: to us it has ended there.
            return Optional.empty();
        }
    }

    private static RecurrenceRule rule(Recurrence recurrence) {
        try {
            return new RecurrenceRule(recurrence.rule());
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a valid rule: " + recurrence.rule(), e);
        }
    }

    private static Predicate<LocalDateTime> ended(DateTime until, ZoneId zone) {
        if (until.isAllDay()) {
            LocalDate last = local(until).toLocalDate();
            return time -> time.toLocalDate().isAfter(last);
        }
        if (until.isFloating()) {
            return local(until)::isBefore;
        }
        Instant last = Instant.ofEpochMilli(until.getTimestamp());
        return time -> time.atZone(zone).toInstant().isAfter(last);
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
