package dev.allclear.status;

import dev.allclear.model.ComponentState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long something was tracked and, of that, in which state. For a component they are whole seconds, for a group means.
 *
 * @param tracked seconds
 * @param troubled seconds by state, other than {@code operational}; states that it never was in are left out
 */
public record Tally(Fraction tracked, Map<ComponentState, Fraction> troubled) {
    public Tally {
        var ordered = new EnumMap<ComponentState, Fraction>(ComponentState.class);
        ordered.putAll(troubled);
        troubled = Collections.unmodifiableMap(ordered);
    }

    /** Returns the seconds in {@code state}; {@code operational} is the time that is left over. */
    public Fraction seconds(ComponentState state) {
        if (state != ComponentState.OPERATIONAL) {
            return troubled.getOrDefault(state, Fraction.ZERO);
        }
        Fraction rest = troubled.values().stream().reduce(tracked, Fraction::minus);
        return rest.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : rest;
    }

    /** Returns the seconds of downtime that it amounts to by {@code weights}, which are in thousandths. */
    Fraction weighted(Map<ComponentState, Integer> weights) {
        Fraction thousandths = Fraction.ZERO;
        for (Map.Entry<ComponentState, Integer> weight : weights.entrySet()) {
            Fraction seconds = seconds(weight.getKey());
            if (weight.getValue() > 0 && !seconds.zero()) {
                thousandths = thousandths.plus(seconds.times(Fraction.of(weight.getValue())));
            }
        }
        return thousandths.zero() ? thousandths : thousandths.dividedBy(Fraction.of(1000));
    }
}
