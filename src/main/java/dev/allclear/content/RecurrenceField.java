package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Recurrence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** Reads how a maintenance repeats: an {@code RRULE} of RFC 5545 that repeats by days or longer spans. */
final class RecurrenceField {
    private static final List<String> PARTS = List.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYDAY",
            "BYMONTHDAY",
            "BYMONTH",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYSETPOS",
            "WKST");
    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final String EXAMPLE = "Write it like `FREQ=MONTHLY;BYDAY=1SU`, the first Sunday of every month.";

    /** An id must have room for {@code -2026-03-01} and for a number after it. */
    private static final int LONGEST_ID = 85;

    private RecurrenceField() {}

    /** Reads a rule. */
    static Optional<Recurrence> read(Value value) {
        return value.text().flatMap(typed -> {
            String rule =
                    typed.toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "").replaceFirst(";$", "");
            for (String part : rule.split(";", -1)) {
                Optional<String> hint = hint(part);
                if (hint.isPresent()) {
                    return value.refuse(
                            Rule.BAD_RECURRENCE, "`" + part + "` can't be part of a recurrence.", hint.get());
                }
            }
            return valid(rule)
                    ? Optional.of(new Recurrence(rule))
                    : value.refuse(Rule.BAD_RECURRENCE, "`" + typed + "` is no recurrence.", EXAMPLE);
        });
    }

    private static boolean valid(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).getFreq() != null;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> hint(String part) {
        String name = part.replaceFirst("=.*", "");
        if (!PARTS.contains(name)) {
            boolean clock = List.of("BYHOUR", "BYMINUTE", "BYSECOND").contains(name);
            return Optional.of(
                    clock
                            ? "Every occurrence begins at the time of day of `start`."
                            : Hint.nearest(name, PARTS, EXAMPLE));
        }
        String frequency = part.replaceFirst("^[^=]*=?", "");
        return name.equals("FREQ") && !FREQUENCIES.contains(frequency)
                ? Optional.of("Write `FREQ=` and " + Hint.anyOf(FREQUENCIES) + ".")
                : Optional.empty();
    }

    /** Tells if the ids of the occurrences of {@code maintenance} would be too long. */
    static void checkId(Maintenance maintenance, Problems problems) {
        if (maintenance.recurrence().isPresent() && maintenance.id().value().length() > LONGEST_ID) {
            problems.add(
                    Rule.BAD_FILE_NAME,
                    "The name is too long for a maintenance that recurs: every occurrence adds its date.",
                    "Keep it to " + LONGEST_ID + " characters.");
        }
    }
}
