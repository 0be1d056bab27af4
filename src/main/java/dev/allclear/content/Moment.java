package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as typed.
 *
 * @param value where it was typed
 * @param typed what was typed
 * @param day its date; absent where only the time of day was typed
 * @param zone as typed, else the site's
 */
record Moment(Value value, String typed, Optional<LocalDate> day, LocalTime clock, ZoneId zone) {
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Returns this time of day on {@code date}. */
    Moment on(LocalDate date) {
        return new Moment(value, typed, Optional.of(date), clock, zone);
    }

    /** Returns the instant; empty, and told, where clocks skip it or show it twice. The day must be known. */
    Optional<Instant> instant() {
        LocalDateTime local = day.orElseThrow().atTime(clock);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> skipped(local);
            case 1 -> inRange(local.toInstant(offsets.get(0)));
            default -> twice(local, offsets);
        };
    }

    /** Within a day of its ends, a year that can be typed may be one in UTC that can't. */
    private Optional<Instant> inRange(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return value.refuse(
                    Rule.BAD_TIME, "`" + typed + "` is before 1970 in UTC.", "Check the year; times begin with 1970.");
        }
        return instant.isBefore(END)
                ? Optional.of(instant)
                : value.refuse(
                        Rule.BAD_TIME, "`" + typed + "` is after 9999 in UTC.", "Check the year; times end with 9999.");
    }

    private Optional<Instant> skipped(LocalDateTime local) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        LocalDateTime after = local.plus(jump.getDuration());
        boolean wholeDay = jump.getDuration().toHours() >= 24;
        return value.refuse(
                Rule.IMPOSSIBLE_TIME,
                "`" + written(local) + "` does not exist in " + zone.getId() + ": "
                        + (wholeDay
                                ? "this day was left out there."
                                : "clocks go from " + CLOCK.format(jump.getDateTimeBefore()) + " to "
                                        + CLOCK.format(jump.getDateTimeAfter()) + " that day."),
                "Write `" + written(after) + (typed.endsWith(zone.getId()) ? " " + zone.getId() : "")
                        + "`, or the UTC time, `"
                        + written(LocalDateTime.ofInstant(jump.getInstant(), ZoneOffset.UTC)
                                .plus(Duration.between(jump.getDateTimeBefore(), local)))
                        + " UTC`.");
    }

    private Optional<Instant> twice(LocalDateTime local, List<ZoneOffset> offsets) {
        return value.refuse(
                Rule.AMBIGUOUS_TIME,
                "`" + written(local) + "` comes twice in " + zone.getId() + ", as clocks go back that day.",
                "Write `" + written(local) + offset(offsets.get(0)) + "` for the first or `" + written(local)
                        + offset(offsets.get(1)) + "` for the second.");
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    }

    private static String written(LocalDateTime local) {
        return (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
    }
}
