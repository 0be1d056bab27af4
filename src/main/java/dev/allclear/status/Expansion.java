package dev.allclear.status;

import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expands an RFC 5545 rule to wall-clock times. */
final class Expansion {
    private Expansion() {}

    /**
     * Returns the times that {@code recurrence} gives from {@code start} on, save on the days that it excepts, up to the first one
     * after the day {@code last}.
     */
    static List<LocalDateTime> of(Recurrence recurrence, ZonedDateTime start, LocalDate last) {
        var times = new RuleTimes(recurrence, start);
        List<LocalDateTime> taken = new ArrayList<>();
        Optional<LocalDateTime> time = times.next();
        while (time.isPresent()) {
            LocalDate day = time.get().toLocalDate();
            boolean excepted = recurrence.except().contains(day);
            if (!excepted) {
                taken.add(time.get());
            }
            time = day.isAfter(last) && !excepted ? Optional.empty() : times.next();
        }
        return taken;
    }
}
