package dev.allclear.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number: {@code over} divided by {@code under}, which is more than zero. */
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction ZERO = of(0);

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(number.movePointRight(6).toBigIntegerExact(), BigInteger.TEN.pow(6));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                .reduced();
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under)).reduced();
    }

    Fraction dividedBy(long number) {
        return new Fraction(over, under.multiply(BigInteger.valueOf(number))).reduced();
    }

    /** Returns the percentage that this is of {@code whole}, floored to two decimals and never below zero. */
    BigDecimal percentOf(Fraction whole) {
        BigInteger steps =
                over.multiply(whole.under).multiply(BigInteger.valueOf(10_000)).divide(under.multiply(whole.over));
        return new BigDecimal(steps.max(BigInteger.ZERO), 2);
    }

    BigDecimal rounded(int decimals) {
        return Figure.plain(new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP));
    }

    private Fraction reduced() {
        BigInteger common = over.gcd(under);
        return new Fraction(over.divide(common), under.divide(common));
    }
}
