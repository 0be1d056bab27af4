package dev.allclear.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A part of the calendar that a figure is reckoned for. */
public record Period(Kind kind, DaySpan days) {

    /** What kind of part it is. */
    public enum Kind {
        /** The last days up to today, counted whole. */
        WINDOW,
        DAY,
        MONTH,
        QUARTER,
        YEAR;

        /** The word in machine formats, such as {@code month}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the period of one day. */
    static Period day(LocalDate day) {
        return new Period(Kind.DAY, new DaySpan(day, day));
    }

    /** Returns the period of a month. */
    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, new DaySpan(month.atDay(1), month.atEndOfMonth()));
    }

    /** Returns the period of the quarter that {@code day} is in. */
    public static Period quarter(LocalDate day) {
        YearMonth first = YearMonth.from(day.with(IsoFields.DAY_OF_QUARTER, 1));
        return new Period(
                Kind.QUARTER, new DaySpan(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }

    /** Returns the period of a year. */
    public static Period year(int year) {
        return new Period(Kind.YEAR, new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** Returns the period of {@code kind} that {@code day} is in; a window has no such thing and is refused. */
    static Period around(LocalDate day, Kind kind) {
        return switch (kind) {
            case DAY -> day(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day);
            case YEAR -> year(day.getYear());
            case WINDOW -> throw new IllegalArgumentException("a window is not around a day");
        };
    }

    /** Its name in machine formats: {@code 2025-03-30}, {@code 2025-03}, {@code 2025-Q1}, {@code 2025}, {@code 2025-01-01/2025-03-30}. */
    public String name() {
        LocalDate first = days.first();
        return switch (kind) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(first.getYear());
            case WINDOW -> first + "/" + days.last();
        };
    }
}
