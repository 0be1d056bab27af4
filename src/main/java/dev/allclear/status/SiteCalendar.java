package dev.allclear.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a site, in its zone, as far as they have come at {@code now}. */
record SiteCalendar(ZoneId zone, Instant now) {

    /** The day that {@code now} is on. */
    LocalDate today() {
        return day(now);
    }

    /** Returns the day that {@code instant} is on. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns when {@code day} begins. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Returns when {@code day} ends: {@code now} at the latest. */
    Instant end(LocalDate day) {
        return AsOf.counted(start(day.plusDays(1)), now);
    }

    /** Returns how many seconds of {@code days} have gone by; a day may have 23 or 25 hours. */
    long seconds(DaySpan days) {
        return Math.max(
                0, end(days.last()).getEpochSecond() - start(days.first()).getEpochSecond());
    }
}
