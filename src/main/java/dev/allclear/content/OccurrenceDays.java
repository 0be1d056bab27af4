package dev.allclear.content;

import dev.allclear.model.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Goes through the days on which a rule has an occurrence, also those that are excepted. */
final class OccurrenceDays {
    /** How many are looked at: with one each day they are those of 270 years. */
    static final int MOST = 100_000;

    private final RecurrenceRule rule;
    private final DateTime start;
    private final Optional<LocalDate> until;
    private Optional<RecurrenceRuleIterator> begun = Optional.empty();
    private int count;

    /** Begins before the first, which is not before {@code start} in the site's zone. */
    OccurrenceDays(Recurrence recurrence, LocalDateTime start) {
        this.rule = rule(recurrence);
        this.start = new DateTime(
                start.getYear(),
                start.getMonthValue() - 1,
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond());
        this.until = Optional.ofNullable(rule.getUntil()).map(OccurrenceDays::latest);
        // The library asks that UNTIL and start are of one kind; people write whichever they think of.
        rule.setUntil(null);
    }

    /** Returns the next day; nothing once the rule has ended, or so many have been that nobody plans for it. */
    Optional<LocalDate> next() {
        try {
            RecurrenceRuleIterator occurrences = begun.orElseGet(() -> rule.iterator(start));
            begun = Optional.of(occurrences);
            return count++ < MOST && occurrences.hasNext()
                    ? Optional.of(day(occurrences.nextDateTime()))
                            .filter(day -> until.filter(day::isAfter).isEmpty())
                    : Optional.empty();
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

    /** An instant of UTC may fall on the day after in the site's zone. */
    private static LocalDate latest(DateTime until) {
        return day(until).plusDays(until.isFloating() ? 0 : 1);
    }

    private static LocalDate day(DateTime time) {
        return LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
    }
}
