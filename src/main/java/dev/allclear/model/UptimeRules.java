package dev.allclear.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How uptime is reckoned.
 *
 * @param days the length of the window in whole days
 * @param target availability target in percent
 * @param weights how much a second in a state counts as downtime, in thousandths; never falling as states get worse
 */
public record UptimeRules(int days, Optional<BigDecimal> target, Map<ComponentState, Integer> weights) {
    public UptimeRules {
        var ordered = new EnumMap<ComponentState, Integer>(ComponentState.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
    }

    /** Returns Statuspage's rules: 90 days, a major outage counts whole, a partial one for 0.3. */
    public static UptimeRules standard() {
        return new UptimeRules(
                90, Optional.empty(), Map.of(ComponentState.PARTIAL_OUTAGE, 300, ComponentState.MAJOR_OUTAGE, 1000));
    }
}
