package dev.allclear.output.calendar;

import dev.allclear.status.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recurrence rules as calendars want them. */
final class Recurrences {
    /** The order of a rule's parts: older programs want the first one first. */
    private static final List<String> ORDER = List.of(
            "FREQ",
            "UNTIL",
            "COUNT",
            "INTERVAL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST");

    /** What a number need not have before it. */
    private static final Pattern NEEDLESS = Pattern.compile("\\+|(?<!\\d)0+(?=\\d)");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private Recurrences() {}

    /**
     * Returns what gives the times of {@code part} of a valid rule. An {@code UNTIL}, of whichever kind, is the same instant or the
     * end of the same day in UTC.
     */
    static String of(String rule, Series.Part part, ZoneId zone) {
        Map<String, String> parts = parts(rule);
        Optional<Instant> last = part.last()
                .map(time -> time.atZone(zone).toInstant())
                .or(() -> Optional.ofNullable(parts.get("UNTIL")).map(until -> last(until, zone)));
        if (last.isPresent()) {
            parts.remove("COUNT");
            parts.put("UNTIL", CalendarWriter.utc(last.get()));
        }
        parts.computeIfPresent("COUNT", (name, count) -> Integer.toString(Integer.parseInt(count) - part.before()));
        return ORDER.stream()
                .filter(parts::containsKey)
                .map(name -> name + "=" + parts.get(name))
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = part.substring(0, equals);
            String value = part.substring(equals + 1);
            parts.put(name, name.startsWith("BY") ? NEEDLESS.matcher(value).replaceAll("") : value);
        }
        return parts;
    }

    private static Instant last(String until, ZoneId zone) {
        LocalDate day = LocalDate.parse(until.substring(0, 8), DAY);
        if (until.length() == 8) {
            return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
        }
        LocalDateTime time = day.atTime(LocalTime.parse(until.substring(9, 15), TIME));
        return time.atZone(until.endsWith("Z") ? ZoneOffset.UTC : zone).toInstant();
    }
}
