package dev.allclear.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is published of one component over one period.
 *
 * @param period such as {@code 2025-03-30}, {@code 2025-Q1} or {@code 2025-01-01/2025-03-30}
 * @param uptime as it is written
 */
record Figure(
        String period,
        BigDecimal tracked,
        Map<State, BigDecimal> seconds,
        BigDecimal weighted,
        String uptime,
        Optional<Budget> budget) {

    /** What is left of an error budget; minutes. */
    record Budget(BigDecimal target, BigDecimal allowed, BigDecimal used, BigDecimal left) {
        static Budget of(Json json) {
            return new Budget(
                    number(json, "target"),
                    number(json, "allowed_minutes"),
                    number(json, "used_minutes"),
                    number(json, "left_minutes"));
        }
    }

    static Figure of(Json json) {
        var seconds = new LinkedHashMap<State, BigDecimal>();
        State.COUNTED.forEach(state -> seconds.put(state, number(json, state.key() + "_seconds")));
        return new Figure(
                json.text("period").orElseThrow(),
                number(json, "tracked_seconds"),
                seconds,
                number(json, "weighted_seconds"),
                json.text("uptime").orElseThrow(),
                json.object("budget").map(Budget::of));
    }

    /** Returns a number without trailing zeros, so that equal ones are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal number(Json json, String name) {
        return plain(new BigDecimal(json.text(name).orElseThrow()));
    }

    /** The seconds in a state; those of {@link State#OPERATIONAL} are what the others leave of the tracked time. */
    BigDecimal in(State state) {
        return state == State.OPERATIONAL
                ? seconds.values().stream().reduce(tracked, BigDecimal::subtract)
                : seconds.getOrDefault(state, BigDecimal.ZERO);
    }

    /** Returns what a case may ask for, by its name there. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("period", period);
        facts.put("tracked", tracked.toString());
        for (State state : State.values()) {
            facts.put(state.key(), plain(in(state)).toString());
        }
        facts.put("weighted", weighted.toString());
        facts.put("uptime", uptime);
        facts.put("budget", budget.isPresent() ? "given" : "none");
        budget.ifPresent(each -> {
            facts.put("target", each.target().toString());
            facts.put("allowed", each.allowed().toString());
            facts.put("used", each.used().toString());
            facts.put("left", each.left().toString());
        });
        return facts;
    }
}
