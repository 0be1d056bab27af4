package dev.allclear.status;

import dev.allclear.model.UptimeRules;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a component or group did in a period.
 *
 * @param tally over the days of the period on which it was tracked; never without tracked time
 * @param weighted seconds of downtime, each state counted by its weight
 * @param uptime what that leaves
 * @param budget of a month, a quarter or a year, where a target is set
 */
public record Figure(Period period, Tally tally, Fraction weighted, Uptime uptime, Optional<Budget> budget) {

    static Figure of(Period period, Tally tally, UptimeRules rules, Optional<BigDecimal> target) {
        Fraction weighted = tally.weighted(rules.weights());
        return new Figure(
                period,
                tally,
                weighted,
                Uptime.of(weighted, tally.tracked()),
                target.isPresent() && budgeted(period.kind())
                        ? Optional.of(Budget.of(target.get(), tally.tracked(), weighted))
                        : Optional.empty());
    }

    /** Returns how bad it looks if it is a day. */
    public DayLook look() {
        return DayLook.of(tally, weighted);
    }

    private static boolean budgeted(Period.Kind kind) {
        return switch (kind) {
            case MONTH, QUARTER, YEAR -> true;
            case DAY, WINDOW -> false;
        };
    }
}
