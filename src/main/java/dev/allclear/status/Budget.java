package dev.allclear.status;

import java.math.BigDecimal;

/**
 * How much downtime a target leaves.
 *
 * @param target availability in percent
 * @param allowed minutes of downtime that the target leaves of the time tracked so far
 * @param used minutes of downtime by weight
 */
public record Budget(BigDecimal target, Fraction allowed, Fraction used) {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction SECONDS_OF_A_MINUTE = Fraction.of(60);

    /** Returns what {@code target} leaves of {@code tracked} seconds after {@code weighted} seconds of downtime. */
    static Budget of(BigDecimal target, Fraction tracked, Fraction weighted) {
        Fraction share = HUNDRED.minus(Fraction.of(target)).dividedBy(HUNDRED);
        return new Budget(
                target, tracked.times(share).dividedBy(SECONDS_OF_A_MINUTE), weighted.dividedBy(SECONDS_OF_A_MINUTE));
    }

    /** Returns the minutes that are left; negative once more was used than allowed. */
    public Fraction left() {
        return allowed.minus(used);
    }

    /** Whether more was used than allowed. */
    public boolean overspent() {
        return used.compareTo(allowed) > 0;
    }

    /** Returns how much of it is used, in whole percent, floored; 100 once it is overspent. */
    public int share() {
        if (used.zero()) {
            return 0;
        }
        return overspent()
                ? 100
                : used.times(HUNDRED).dividedBy(allowed).floor().intValueExact();
    }
}
