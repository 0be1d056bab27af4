package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.ComponentState;
import dev.allclear.model.UptimeRules;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how uptime is reckoned. */
final class UptimeFields {
    private static final int MOST_DAYS = 366;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UptimeFields() {}

    /** Returns the rules that {@code fields} give; those left out are Statuspage's. */
    static UptimeRules read(Fields fields) {
        UptimeRules standard = UptimeRules.standard();
        var rules = new UptimeRules(
                fields.optional("days")
                        .flatMap(value -> value.wholeNumber(1, MOST_DAYS))
                        .orElse(standard.days()),
                fields.optional("target").flatMap(UptimeFields::target),
                fields.optional("weights").map(UptimeFields::weights).orElse(standard.weights()));
        fields.end();
        return rules;
    }

    /** Reads an availability target in percent. */
    static Optional<BigDecimal> target(Value value) {
        return value.decimal(BigDecimal.ZERO, HUNDRED, 4);
    }

    private static Map<ComponentState, Integer> weights(Value value) {
        Map<ComponentState, Integer> weights =
                new EnumMap<>(UptimeRules.standard().weights());
        for (Fields.Keyed entry : value.fields("{partial_outage: 0.3, major_outage: 1}")
                .map(Fields::rest)
                .orElse(List.of())) {
            Vocabulary.STATES
                    .read(entry.key())
                    .ifPresent(state -> weight(entry.value(), state)
                            .ifPresent(weight ->
                                    weights.put(state, weight.movePointRight(3).intValueExact())));
        }
        refuseFalling(weights, value);
        return weights;
    }

    private static Optional<BigDecimal> weight(Value value, ComponentState state) {
        Optional<BigDecimal> weight = value.decimal(BigDecimal.ZERO, BigDecimal.ONE, 3);
        return state == ComponentState.OPERATIONAL
                        && weight.filter(each -> each.signum() > 0).isPresent()
                ? value.refuse(
                        Rule.BAD_VALUE, "`operational` can't weigh anything: it is no downtime.", "Leave it out.")
                : weight;
    }

    private static void refuseFalling(Map<ComponentState, Integer> weights, Value value) {
        ComponentState better = ComponentState.OPERATIONAL;
        for (ComponentState state : ComponentState.values()) {
            if (weights.getOrDefault(state, 0) < weights.getOrDefault(better, 0)) {
                value.refuse(
                        Rule.WEIGHTS_FALL,
                        "`" + state.key() + "` weighs less than `" + better.key() + "`, which is the better state.",
                        "Weights must not fall from `operational` over `under_maintenance`, `degraded_performance` and"
                                + " `partial_outage` to `major_outage`.");
            }
            better = state;
        }
    }
}
