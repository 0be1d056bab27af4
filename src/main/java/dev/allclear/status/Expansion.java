package dev.allclear.status;

import dev.allclear.model.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** Expands an RFC 5545 rule to wall-clock times. */
final class Expansion {
    private Expansion() {}

    /**
     * Returns the times that {@code recurrence} gives from {@code start} on, save on the days that it excepts, up to the first one
     * after the day {@code last}. An {@code UNTIL} is included, whether it is a date, a wall-clock time or an instant.
     */
    static List<LocalDateTime> of(Recurrence recurrence, LocalDateTime start, ZoneId zone, LocalDate last) {
        RecurrenceRule rule = rule(recurrence);
        Predicate<LocalDateTime> within = within(rule.getUntil(), zone);
        if (rule.getUntil() != null) {
            // The library asks that UNTIL and start are of one kind; people write whichever they think of.
            rule.setUntil(null);
        }
        List<LocalDateTime> times = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = rule.iterator(floating(start));
            boolean more = iterator.hasNext();
            while (more) {
                LocalDateTime time = local(iterator.nextDateTime());
                boolean excepted = recurrence.except().contains(time.toLocalDate());
                if (within.test(time) && !excepted) {
                    times.add(time);
                }
                boolean beyond = time.toLocalDate().isAfter(last) && !excepted;
                more = within.test(time) && !beyond && iterator.hasNext();
            }
        } catch (IllegalArgumentException e) {
            // The library gives up on a rule that for thousands of steps matches no day: to us it has ended there.
            return times;
        }
        return times;
    }

    private static RecurrenceRule rule(Recurrence recurrence) {
        try {
            return new RecurrenceRule(recurrence.rule());
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a valid rule: " + recurrence.rule(), e);
        }
    }

    private static Predicate<LocalDateTime> within(@Nullable DateTime until, ZoneId zone) {
        if (until == null) {
            return time -> true;
        }
        if (until.isAllDay()) {
            LocalDate last = local(until).toLocalDate();
            return time -> !time.toLocalDate().isAfter(last);
        }
        if (until.isFloating()) {
            LocalDateTime last = local(until);
            return time -> !time.isAfter(last);
        }
        Instant last = Instant.ofEpochMilli(until.getTimestamp());
        return time -> !time.atZone(zone).toInstant().isAfter(last);
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
