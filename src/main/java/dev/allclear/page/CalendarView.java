package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * A year as a calendar in which each day shows how bad it was.
 *
 * @param weekdays the heads of the columns, Monday first
 * @param looks that any day has, the calmest first, and what each means
 * @param months oldest first; only those with days that were tracked or that something is told of
 */
public record CalendarView(List<Weekday> weekdays, List<Label> looks, List<Month> months) {
    public CalendarView {
        weekdays = List.copyOf(weekdays);
        looks = List.copyOf(looks);
        months = List.copyOf(months);
    }

    /**
     * A day of the week.
     *
     * @param name {@code Monday}
     * @param initial {@code M}
     */
    public record Weekday(String name, String initial) {}

    /**
     * A month.
     *
     * @param name {@code August}
     * @param href leads to its page, where something began in it
     * @param counts of what began in it: {@code 1 incident}
     * @param weeks from the one that its first day is in
     */
    public record Month(String name, Optional<String> href, Optional<String> counts, List<Week> weeks) {
        public Month {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * The days of a week that are in the month, with as many of other months {@code before} and {@code after} them.
     *
     * @param before how many of its days are in the month before
     * @param days those in the month
     * @param after how many of its days are in the month after
     */
    public record Week(int before, List<Day> days, int after) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param number {@code 27}
     * @param look how bad it was; absent while it is to come
     * @param text all that there is to see: {@code no downtime}, {@code Fri 27 Aug: 1 incident · an hour of downtime or more}
     * @param href leads to what happened
     */
    public record Day(String number, Optional<Label> look, Optional<String> text, Optional<String> href) {}
}
