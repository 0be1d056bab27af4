package dev.allclear.content;

import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which a maintenance recurs, excepted ones too. */
final class RuleDays {
    private final RuleTimes times;
    private Optional<LocalDate> before = Optional.empty();
    private Optional<LocalDate> next;

    RuleDays(Recurrence rule, ZonedDateTime start) {
        this.times = new RuleTimes(rule, start);
        this.next = times.next().map(LocalDateTime::toLocalDate);
    }

    /** Returns the day nearest to {@code day}, which is not before any that was asked for; nothing where there is no day at all. */
    Optional<LocalDate> nearest(LocalDate day) {
        while (next.filter(day::isAfter).isPresent()) {
            before = next;
            next = times.next().map(LocalDateTime::toLocalDate);
        }
        return Stream.of(before, next)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(each -> Math.abs(ChronoUnit.DAYS.between(day, each))));
    }
}
