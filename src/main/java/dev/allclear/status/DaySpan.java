package dev.allclear.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param last included, not before {@code first}
 */
public record DaySpan(LocalDate first, LocalDate last) {
    /** Refuses a span that ends before it begins. */
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** Returns the span from {@code first} to {@code last}; nothing where that is before it. */
    public static Optional<DaySpan> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DaySpan(first, last));
    }

    /** How many days it is. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether {@code day} is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Returns the days that are in both. */
    public Optional<DaySpan> shared(DaySpan other) {
        return between(first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }
}
