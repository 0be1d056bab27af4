package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import dev.allclear.source.Node;
import dev.allclear.source.SourceText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times: {@code 2021-08-27T11:16:31Z}, {@code 2021-08-27 11:16}, with or without seconds, with a zone or, without
 * one, in the site's. Fractions of a second are cut off.
 *
 * @param zone the site's
 */
public record Times(ZoneId zone) {
    /** The hint where nothing may be meant by what is typed. */
    public static final String LIKE = "Write it like `2021-08-27 11:16 UTC`.";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    static final Pattern FORM = Pattern.compile("(?:(?<day>" + DAY.pattern() + ")(?:[Tt]|[ \\t]+))?"
            + "(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
            + "(?:[ \\t]*(?<zone>(?![AaPp]\\.?[Mm]\\b)[A-Za-z+-].*))?");
    static final int FIRST_YEAR = 1970;

    /**
     * Reads a time that was typed in no file.
     *
     * @param name what the person who typed it calls it, such as {@code --at}
     * @param day returns the day that a time without one means, in its zone
     * @param log hears what is wrong
     */
    public Optional<Instant> instant(
            String name, String typed, BiFunction<LocalTime, ZoneId, LocalDate> day, Diagnostics log) {
        var problems = new Problems(name, new SourceText(name, typed), log);
        return moment(new Value(name, new Node.Scalar(typed, true, problems.whole()), problems))
                .flatMap(moment -> moment.on(moment.day().orElseGet(() -> day.apply(moment.clock(), moment.zone())))
                        .instant());
    }

    /** Reads a time with its date. */
    Optional<Instant> instant(Value value) {
        return moment(value)
                .flatMap(moment -> moment.day().isPresent()
                        ? moment.instant()
                        : value.refuse(
                                Rule.BAD_TIME,
                                "`" + moment.typed() + "` has no date.",
                                "Write the date before it, such as `2021-08-27 " + moment.typed() + "`."));
    }

    /** Reads a time that may lack its date. */
    Optional<Moment> moment(Value value) {
        Optional<String> typed = value.text();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(typed.get());
        return form.matches() ? moment(typed.get(), form, value) : TimeMend.refuse(typed.get(), value);
    }

    private Optional<Moment> moment(String typed, Matcher form, Value value) {
        Optional<LocalDate> day = Optional.empty();
        String date = form.group("day");
        if (date != null) {
            day = day(date, value);
            if (day.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<LocalTime> clock = clock(form, value);
        String place = form.group("zone");
        Optional<ZoneId> typedZone = place == null ? Optional.of(zone) : Zones.read(place, value);
        if (clock.isEmpty() || typedZone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Moment(value, typed, day, clock.get(), typedZone.get()));
    }

    private static Optional<LocalTime> clock(Matcher form, Value value) {
        String second = form.group("second");
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(form.group("hour")),
                    Integer.parseInt(form.group("minute")),
                    second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            String clock = form.group("hour") + ":" + form.group("minute") + (second == null ? "" : ":" + second);
            return value.refuse(
                    Rule.IMPOSSIBLE_TIME,
                    "No clock shows `" + clock + "`.",
                    clock.startsWith("24:00")
                            ? "Write `00:00` of the day after."
                            : "Hours go to `23`, minutes and seconds to `59`.");
        }
    }

    /** Reads a day, such as {@code 2021-08-27}. */
    static Optional<LocalDate> day(Value value) {
        return value.text()
                .flatMap(typed -> DAY.matcher(typed).matches()
                        ? day(typed, value)
                        : value.refuse(
                                Rule.BAD_TIME, "`" + typed + "` can't be read as a day.", TimeMend.dayHint(typed)));
    }

    private static Optional<LocalDate> day(String typed, Value value) {
        int year = Integer.parseInt(typed.substring(0, 4));
        int month = Integer.parseInt(typed.substring(5, 7));
        try {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(typed.substring(8)));
            return year >= FIRST_YEAR
                    ? Optional.of(day)
                    : value.refuse(
                            Rule.BAD_TIME, "`" + typed + "` is before 1970.", "Check the year; times begin with 1970.");
        } catch (DateTimeException e) {
            return value.refuse(Rule.IMPOSSIBLE_TIME, "There is no day `" + typed + "`.", possible(typed, year, month));
        }
    }

    private static String possible(String typed, int year, int month) {
        if (month >= 1 && month <= 12) {
            return "That month has " + YearMonth.of(year, month).lengthOfMonth() + " days.";
        }
        String swapped = typed.substring(0, 5) + typed.substring(8) + typed.substring(4, 7);
        return TimeMend.isDay(swapped)
                ? "Did you mean `" + swapped + "`?"
                : "Write year, month and day in this order, such as `2021-08-27`.";
    }
}
