package dev.allclear.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is at each second. */
final class Calendar {
    /** Clocks change at multiples of this only, in every zone of today. */
    private static final long QUARTER_HOUR = 900;

    private final ZoneId zone;
    private long quarter = Long.MIN_VALUE;
    private LocalDate day = LocalDate.EPOCH;

    Calendar(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the day that the clock on the wall shows. */
    LocalDate day(long second) {
        if (Math.floorDiv(second, QUARTER_HOUR) != quarter) {
            quarter = Math.floorDiv(second, QUARTER_HOUR);
            day = LocalDate.ofInstant(Instant.ofEpochSecond(second), zone);
        }
        return day;
    }
}
