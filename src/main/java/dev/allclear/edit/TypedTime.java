package dev.allclear.edit;

import dev.allclear.content.Asked;
import dev.allclear.content.Times;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads times as a person types them at a command: all that content files may hold, and besides a time of day alone,
 * {@code tomorrow 15:00}, {@code now}, and a stretch of time from now such as {@code 30m}, {@code 1h30m} or {@code 2 days}.
 *
 * @param zone of what is typed without one: the site's
 */
public record TypedTime(Instant now, ZoneId zone) {
    private static final Pattern STRETCH = Pattern.compile("(?:(?<days>\\d{1,3})\\s*d(?:ays?)?\\s*)?"
            + "(?:(?<hours>\\d{1,3})\\s*h(?:ours?|rs?)?\\s*)?(?:(?<minutes>\\d{1,4})\\s*m(?:in(?:ute)?s?)?)?");
    private static final Pattern DAY = Pattern.compile("(?i)(today|tomorrow|yesterday)\\s*,?\\s*(.+)");
    private static final Pattern DAY_ALONE = Pattern.compile("(?i)today|tomorrow|yesterday");
    /** A day of the week, with a time of day or without, and with no date. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)(?:on |next |this |last )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "(?:[\\s,.]+(?:at )?\\d{1,2}(?:[:.h]\\d{2}(?![.\\d])|\\s*[ap]\\.?m).*)?");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /**
     * Returns the time that {@code typed} means for something to come: of a time of day the next one, of a stretch its end.
     *
     * @param option where it was typed, such as {@code --start}
     */
    public Instant coming(String option, String typed) throws Refusal {
        return comingAfter(now, option, typed);
    }

    /**
     * Returns the same from {@code start} on, as for something that ends; {@code tomorrow} is still the day after today.
     *
     * @param option where it was typed, such as {@code --end}
     */
    public Instant comingAfter(Instant start, String option, String typed) throws Refusal {
        Optional<Duration> stretch = stretch(typed.replaceFirst("^\\s*in\\s+", ""));
        return stretch.isPresent()
                ? start.plus(stretch.get()).truncatedTo(ChronoUnit.MINUTES)
                : read(
                        option,
                        typed,
                        (clock, at) -> days(start, at)
                                .filter(day ->
                                        day.atTime(clock).atZone(at).toInstant().isAfter(start))
                                .findFirst()
                                .orElseThrow());
    }

    /**
     * Returns the time that {@code typed} means for something that has happened: of a time of day the last one, of a stretch its
     * beginning. What is a quarter of an hour ahead counts as now, since clocks differ.
     *
     * @param option where it was typed, such as {@code --at}
     */
    public Instant past(String option, String typed) throws Refusal {
        Optional<Duration> stretch = stretch(typed.replaceFirst("\\s+ago\\s*$", ""));
        return stretch.isPresent()
                ? now.minus(stretch.get()).truncatedTo(ChronoUnit.MINUTES)
                : read(
                        option,
                        typed,
                        (clock, at) -> days(now, at)
                                .filter(day -> !day.atTime(clock)
                                        .atZone(at)
                                        .toInstant()
                                        .isAfter(now.plus(Asked.GRACE)))
                                .reduce((earlier, later) -> later)
                                .orElseThrow());
    }

    /**
     * Returns the stretch of time that {@code typed} is.
     *
     * @param option where it was typed, such as {@code --for}
     */
    public Duration lasting(String option, String typed) throws Refusal {
        Optional<Duration> stretch = stretch(typed);
        return stretch.orElseThrow(() -> new Refusal(
                "`" + option + "` should be a stretch of time such as `2h`, `45m` or `1h30m`, not `" + typed + "`."));
    }

    /** Returns now, to the minute. */
    public Instant minute() {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns {@code instant} as a file says it: in the site's zone, and in UTC where that has this time twice. */
    public String written(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        boolean plain = zone.getRules().getValidOffsets(there.toLocalDateTime()).size() == 1;
        ZonedDateTime shown = plain ? there : instant.atZone(ZoneOffset.UTC);
        return (shown.getSecond() == 0 ? MINUTE : SECOND).format(shown) + " "
                + (plain && !utc(zone) ? zone.getId() : "UTC");
    }

    /** Returns {@code written}, a time as a file says it, without its date where that is today's. */
    String withoutToday(String written) {
        String today = day(now) + " ";
        return written.startsWith(today) ? written.substring(today.length()) : written;
    }

    /** Returns the day that {@code instant} is on in the site's zone. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static boolean utc(ZoneId zone) {
        return List.of("UTC", "Z", "GMT", "Etc/UTC").contains(zone.getId());
    }

    private Stream<LocalDate> days(Instant around, ZoneId at) {
        LocalDate today = LocalDate.ofInstant(around, at);
        return Stream.of(today.minusDays(1), today, today.plusDays(1), today.plusDays(2));
    }

    private Instant read(String option, String typed, DayOfClock day) throws Refusal {
        if (typed.strip().equalsIgnoreCase("now")) {
            return minute();
        }
        if (DAY_ALONE.matcher(typed.strip()).matches()) {
            throw new Refusal("`" + option + "`: `" + typed.strip()
                    + "` is a day without a time. Add the time of day, such as `" + typed.strip() + " 09:00`.");
        }
        if (WEEKDAY.matcher(typed.strip()).matches()) {
            throw new Refusal("`" + option + "`: `" + typed.strip()
                    + "` has no date. Write it in place of the day, such as `" + day(now) + " 22:00`.");
        }
        var log = new Diagnostics();
        Optional<Instant> instant = new Times(zone).instant(option, dated(typed.strip()), day::of, log);
        if (instant.isPresent()) {
            return instant.get();
        }
        Diagnostic problem = log.all().get(0);
        throw new Refusal("`" + option + "`: " + problem.message()
                + problem.hint()
                        .map(hint -> " "
                                + (hint.equals(Times.LIKE)
                                        ? "Write it like `15:00`, `30m` or `" + day(now) + " 15:00`."
                                        : hint))
                        .orElse(""));
    }

    private String dated(String typed) {
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return typed.replaceFirst("^(\\d:\\d\\d)", "0$1");
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate meant = switch (day.group(1).toLowerCase(Locale.ROOT)) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            default -> today.minusDays(1);
        };
        return meant + " " + day.group(2).replaceFirst("^(\\d:\\d\\d)", "0$1");
    }

    private static Optional<Duration> stretch(String typed) {
        Matcher match = STRETCH.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (typed.isBlank() || !match.matches()) {
            return Optional.empty();
        }
        Duration stretch = Duration.ofDays(number(match, "days"))
                .plusHours(number(match, "hours"))
                .plusMinutes(number(match, "minutes"));
        return Optional.of(stretch).filter(each -> !each.isZero());
    }

    private static long number(Matcher match, String group) {
        return Optional.<String>ofNullable(match.group(group))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Tells which day a time of day is meant on. */
    private interface DayOfClock {
        LocalDate of(LocalTime clock, ZoneId zone);
    }
}
