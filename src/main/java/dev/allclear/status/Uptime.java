package dev.allclear.status;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The share of time that something was up, in percent, floored to two decimals: downtime never reads 100.
 *
 * @param hundredths of a percent, from 0 to 10,000
 */
public record Uptime(int hundredths) {
    private static final int ALL = 10_000;

    /** Refuses what is no percentage. */
    public Uptime {
        if (hundredths < 0 || hundredths > ALL) {
            throw new IllegalArgumentException("not a percentage: " + hundredths);
        }
    }

    /** Returns the uptime where {@code weighted} of {@code tracked} seconds, which are more than none, were downtime. */
    static Uptime of(Fraction weighted, Fraction tracked) {
        if (weighted.zero()) {
            return new Uptime(ALL);
        }
        Fraction up = tracked.minus(weighted).times(Fraction.of(ALL));
        BigInteger floor = up.dividedBy(tracked).floor();
        return new Uptime(floor.max(BigInteger.ZERO).intValueExact());
    }

    /** Returns it as pages say it: without zeros at its end, {@code 99.95}, {@code 99.9}, {@code 100}. */
    public BigDecimal percent() {
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        // Otherwise 80 would be 8E+1.
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Returns it as machine formats say it: {@code 99.95}, {@code 99.9}, {@code 100.0}. */
    public BigDecimal exported() {
        return hundredths == ALL ? percent().setScale(1) : percent();
    }
}
