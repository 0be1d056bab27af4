package dev.allclear.figures;

import java.util.EnumMap;
import java.util.Map;

/**
 * How long something was tracked and in which states.
 *
 * @param in seconds of those states that weigh or are counted; the rest of {@code tracked} is operational
 */
record Seconds(Fraction tracked, Map<State, Fraction> in) {
    static final Seconds NONE = new Seconds(Fraction.ZERO, Map.of());

    Seconds plus(Seconds other) {
        var sum = new EnumMap<State, Fraction>(State.class);
        sum.putAll(in);
        other.in.forEach((state, seconds) -> sum.merge(state, seconds, Fraction::plus));
        return new Seconds(tracked.plus(other.tracked), sum);
    }

    Seconds dividedBy(long number) {
        var quotient = new EnumMap<State, Fraction>(State.class);
        in.forEach((state, seconds) -> quotient.put(state, seconds.dividedBy(number)));
        return new Seconds(tracked.dividedBy(number), quotient);
    }

    /** Returns the same states in a day that counts 24 hours. */
    Seconds ofAWholeDay() {
        return new Seconds(Fraction.of(86_400), in);
    }

    /** @param weights in thousandths */
    Fraction weighted(Map<State, Integer> weights) {
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<State, Fraction> each : in.entrySet()) {
            Fraction weight =
                    Fraction.of(weights.getOrDefault(each.getKey(), 0)).dividedBy(1_000);
            sum = sum.plus(each.getValue().times(weight));
        }
        return sum;
    }
}
