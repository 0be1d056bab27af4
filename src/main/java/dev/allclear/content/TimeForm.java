package dev.allclear.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * How a person types times.
 *
 * @param between what stands between the date and the time of day, such as a space or {@code T}
 * @param seconds whether seconds are typed where they are 0
 * @param suffix what names the zone, with the space before it; empty where none is typed
 * @param zone the zone
 */
public record TimeForm(String between, boolean seconds, String suffix, ZoneId zone) {
    /** The form that is used where nobody has shown another: {@code 2021-08-27 11:16 UTC}. */
    public static final TimeForm STANDARD = new TimeForm(" ", false, " UTC", Zones.UTC);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Returns the form of {@code moment}. */
    static TimeForm of(Moment moment) {
        String typed = moment.typed();
        Matcher form = Times.FORM.matcher(typed);
        if (!form.matches()) {
            throw new IllegalArgumentException("no time: " + typed);
        }
        int clock = form.start("hour");
        int clockEnd = clock;
        while (clockEnd < typed.length() && "0123456789:.,".indexOf(typed.charAt(clockEnd)) >= 0) {
            clockEnd++;
        }
        return new TimeForm(
                form.group("day") == null ? " " : typed.substring(form.end("day"), clock),
                form.group("second") != null,
                typed.substring(clockEnd),
                moment.zone());
    }

    /** Returns this form with what {@code other} types between date and time of day. */
    TimeForm spaced(TimeForm other) {
        return new TimeForm(other.between, seconds, suffix, zone);
    }

    /** Returns the day of {@code at} in the zone. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Returns {@code at} with its date. */
    public String written(Instant at) {
        return day(at) + between + clock(at);
    }

    /** Returns {@code at} without its date. A wall-clock time that comes twice gets the offset that tells which is meant. */
    public String clock(Instant at) {
        ZonedDateTime time = at.atZone(zone);
        String clock = (seconds || time.getSecond() != 0 ? SECOND : MINUTE).format(time);
        return clock
                + (once(time.toLocalDateTime())
                        ? suffix
                        : time.getOffset().getTotalSeconds() == 0
                                ? "+00:00"
                                : time.getOffset().getId());
    }

    private boolean once(LocalDateTime local) {
        List<?> offsets = zone.getRules().getValidOffsets(local);
        return offsets.size() == 1;
    }
}
