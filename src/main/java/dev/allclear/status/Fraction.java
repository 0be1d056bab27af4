package dev.allclear.status;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a mean over three components stays a third.
 *
 * @param denominator positive, with no factor in common with {@code numerator}
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** Shortens the fraction; refuses a denominator that is not positive. */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("not a denominator: " + denominator);
        }
        BigInteger shared = denominator.equals(BigInteger.ONE) ? denominator : numerator.gcd(denominator);
        if (!shared.equals(BigInteger.ONE)) {
            numerator = numerator.divide(shared);
            denominator = denominator.divide(shared);
        }
    }

    /** Returns a whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Returns {@code numerator ÷ denominator}. */
    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns the number that {@code decimal} is. */
    static Fraction of(BigDecimal decimal) {
        int scale = Math.max(0, decimal.scale());
        return new Fraction(decimal.movePointRight(scale).toBigIntegerExact(), BigInteger.TEN.pow(scale));
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** Returns the product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the quotient; refuses a divisor that is not positive. */
    Fraction dividedBy(Fraction positive) {
        return new Fraction(numerator.multiply(positive.denominator), denominator.multiply(positive.numerator));
    }

    /** Whether it is 0. */
    public boolean zero() {
        return numerator.signum() == 0;
    }

    /** Returns it without its sign. */
    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** Returns the greatest whole number that is not above it. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns it rounded to at most {@code decimals} decimals, half away from zero, without zeros at its end. */
    public BigDecimal rounded(int decimals) {
        if (denominator.equals(BigInteger.ONE)) {
            return new BigDecimal(numerator);
        }
        BigDecimal rounded =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
        BigDecimal bare = rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
