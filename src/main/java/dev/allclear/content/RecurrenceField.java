package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import dev.allclear.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** What may stand after the equals sign of a part, and an example of it. */
    private static final Map<String, Form> FORMS = Map.of(
            "INTERVAL", new Form("[1-9]\\d{0,3}", "a whole number, such as `INTERVAL=2`"),
            "COUNT", new Form("[1-9]\\d{0,3}", "a whole number, such as `COUNT=12`"),
            "UNTIL",
                    new Form(
                            "\\d{8}(?:T\\d{6}Z?)?",
                            "a time without dashes and colons, such as `UNTIL=20211231T235959Z`"),
            "BYMONTH",
                    new Form("(?:1[0-2]|[1-9])(?:,(?:1[0-2]|[1-9]))*+", "months from 1 to 12, such as `BYMONTH=3,9`"),
            "BYMONTHDAY",
                    new Form(
                            "-?(?:3[01]|[12]\\d|[1-9])(?:,-?(?:3[01]|[12]\\d|[1-9]))*+",
                            "days from 1 to 31, such as `BYMONTHDAY=1,15`"));

    private static final DateTimeFormatter UNTIL_DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter UNTIL_TIME =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern DAY = Pattern.compile("(?:[+-]?\\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)");
    private static final String EXAMPLE = "Write it like `FREQ=MONTHLY;BYDAY=1SU`, the first Sunday of every month.";

    /** An id must have room for {@code -2026-03-01} and for a number after it. */
    private static final int LONGEST_ID = 85;

    private record Form(Pattern pattern, String words) {
        Form(String pattern, String words) {
            this(Pattern.compile(pattern), words);
        }
    }

    private RecurrenceField() {}

    /** Reads a rule. */
    static Optional<Recurrence> read(Value value) {
        return value.text().flatMap(typed -> {
            String rule = typed.replaceFirst("(?i)^RRULE:", "").replaceFirst(";$", "");
            for (String part : rule.split(";", -1)) {
                Optional<String> hint = hint(part.toUpperCase(Locale.ROOT));
                if (hint.isPresent()) {
                    return refuse(part, hint.get(), value);
                }
            }
            String upper = rule.toUpperCase(Locale.ROOT);
            return valid(upper)
                    ? Optional.of(new Recurrence(upper))
                    : value.refuse(Rule.BAD_RECURRENCE, "`" + typed + "` is no recurrence.", whole(upper));
        });
    }

    private static Optional<Recurrence> refuse(String part, String hint, Value value) {
        Span all = value.span();
        int from = value.problems().source().slice(all).indexOf(part);
        Span span = from < 0 ? all : new Span(0, part.length()).shifted(all.from() + from);
        value.problems().add(Rule.BAD_RECURRENCE, span, "`" + part.strip() + "` can't be part of a recurrence.", hint);
        return Optional.empty();
    }

    private static String whole(String rule) {
        if (!rule.contains("FREQ=")) {
            return "Say how often with `FREQ=` and " + Hint.anyOf(FREQUENCIES) + ".";
        }
        return rule.contains("COUNT=") && rule.contains("UNTIL=") ? "Give only one of `COUNT` and `UNTIL`." : EXAMPLE;
    }

    private static boolean valid(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).getFreq() != null;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns what to write instead of {@code part}; empty where nothing is wrong with it alone. */
    private static Optional<String> hint(String part) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            return Optional.of(unequal(part));
        }
        String name = part.substring(0, equals);
        String given = part.substring(equals + 1);
        if (given.contains("=")) {
            return Optional.of("Put `;` and no space between two parts, as in `FREQ=MONTHLY;BYDAY=1SU`.");
        }
        if (part.contains(" ")) {
            return Optional.of("Remove the spaces: `" + part.replace(" ", "") + "`.");
        }
        if (name.equals("EXDATE")) {
            return Optional.of("Write such days in a field of their own, as in `except: [2026-12-06]`.");
        }
        if (!PARTS.contains(name)) {
            return Optional.of(
                    List.of("BYHOUR", "BYMINUTE", "BYSECOND").contains(name)
                            ? "Every occurrence begins at the time of day of `start`."
                            : Hint.nearest(name, PARTS, EXAMPLE));
        }
        return value(name, given);
    }

    private static String unequal(String part) {
        if (part.contains(":")) {
            return "Write `=` for the colon, such as `" + part.replaceFirst("\\s*:\\s*", "=") + "`.";
        }
        return Hint.meant(part, FREQUENCIES)
                .map(meant -> "Write `FREQ=" + meant + "`.")
                .orElse(EXAMPLE);
    }

    private static Optional<String> value(String name, String given) {
        if (name.equals("FREQ")) {
            return FREQUENCIES.contains(given)
                    ? Optional.empty()
                    : Optional.of(Hint.meant(given, FREQUENCIES)
                            .map(meant -> "Did you mean `FREQ=" + meant + "`?")
                            .orElse("Write `FREQ=` and " + Hint.anyOf(FREQUENCIES) + "."));
        }
        if (name.equals("BYDAY") || name.equals("WKST")) {
            return Arrays.stream(given.split(",", -1))
                    .filter(day -> !DAY.matcher(day).matches())
                    .findFirst()
                    .map(day -> weekday(day, name + "=" + given));
        }
        if (name.equals("UNTIL") && given.matches("\\d{8}(?:T\\d{6}Z?)?") && !exists(given)) {
            return Optional.of("Write a day and a time that there are, such as `UNTIL=20211231T235959Z`.");
        }
        return Optional.ofNullable(FORMS.get(name))
                .filter(form -> !form.pattern().matcher(given).matches())
                .map(form -> "Write " + form.words() + ".");
    }

    private static boolean exists(String until) {
        try {
            LocalDate.parse(until.substring(0, 8), UNTIL_DAY);
            return until.length() == 8 || LocalTime.parse(until.substring(9, 15), UNTIL_TIME) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String weekday(String typed, String part) {
        return WEEKDAYS.stream()
                .filter(day -> typed.replaceFirst("^[+-]?\\d+", "").startsWith(day))
                .findFirst()
                .map(day -> "Did you mean `" + part.replace(typed, typed.replaceFirst("[A-Z].*$", day)) + "`?")
                .orElse("Write " + Hint.anyOf(WEEKDAYS) + ", such as `1SU` for the first Sunday.");
    }

    /** Tells of a rule that from {@code start} on has no occurrence. */
    static void checkOccurs(Recurrence recurrence, ZonedDateTime start, Value value) {
        if (new RuleTimes(recurrence, start).next().isEmpty()) {
            value.refuse(
                    Rule.BAD_RECURRENCE,
                    "This rule has no occurrence.",
                    recurrence.rule().contains("UNTIL=")
                            ? "Write an `UNTIL` that is after `start`, and days that there are."
                            : "Write days that there are: no month has a sixth Sunday, and February no 30th.");
        }
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
