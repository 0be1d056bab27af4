package dev.allclear.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;

/** A zone is told so that whoever reads RFC 5545 by the letter reckons as Java does. */
class OffsetsTest {
    private static final Instant FROM = Instant.parse("2026-01-25T01:30:00Z");
    private static final int YEARS = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern OBSERVANCE = Pattern.compile("(?s)BEGIN:(STANDARD|DAYLIGHT)(.*?)END:\\1");

    /** From when on which offset holds. */
    private record Onset(Instant from, ZoneOffset offset) {}

    @Test
    void everyZoneHasTheOffsetsThatJavaHas() throws Exception {
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("SystemV/"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
        assertThat(zones).hasSizeGreaterThan(400);

        var wrong = new TreeSet<String>();
        for (ZoneId zone : zones) {
            List<Onset> told = onsets(Offsets.of(zone, FROM));
            for (int days = 0; days < 365 * YEARS; days += 5) {
                Instant instant = FROM.plus(days, ChronoUnit.DAYS);
                Optional<ZoneOffset> offset = told.stream()
                        .filter(onset -> !onset.from().isAfter(instant))
                        .max(Comparator.comparing(Onset::from))
                        .map(Onset::offset);
                if (!offset.equals(Optional.of(zone.getRules().getOffset(instant)))) {
                    wrong.add(zone + " " + instant);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aZoneIsToldInAFewLines() {
        assertThat(List.of("Europe/Zurich", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"))
                .allSatisfy(zone -> {
                    String told = told(Offsets.of(ZoneId.of(zone), FROM));
                    assertThat(OBSERVANCE.matcher(told).results()).hasSizeLessThanOrEqualTo(2);
                });
    }

    private static String told(Offsets zone) {
        var calendar = new CalendarWriter();
        zone.write(calendar);
        return new String(calendar.bytes(), UTF_8);
    }

    private static List<Onset> onsets(Offsets zone) throws Exception {
        var onsets = new ArrayList<Onset>();
        var observances = OBSERVANCE.matcher(told(zone));
        while (observances.find()) {
            String lines = observances.group(2);
            ZoneOffset before = ZoneOffset.of(value("TZOFFSETFROM", lines).orElseThrow());
            ZoneOffset after = ZoneOffset.of(value("TZOFFSETTO", lines).orElseThrow());
            LocalDateTime start = LocalDateTime.parse(value("DTSTART", lines).orElseThrow(), TIME);
            Optional<String> rule = value("RRULE", lines);
            if (rule.isEmpty()) {
                onsets.add(new Onset(start.toInstant(before), after));
                continue;
            }
            var times = new RecurrenceRule(rule.get()).iterator(DateTime.parse(TIME.format(start)));
            DateTime time = times.nextDateTime();
            assertThat(time).as(lines).isEqualTo(DateTime.parse(TIME.format(start)));
            while (time.getYear() < 2026 + YEARS + 1) {
                onsets.add(new Onset(LocalDateTime.parse(time.toString(), TIME).toInstant(before), after));
                time = times.nextDateTime();
            }
        }
        return onsets;
    }

    private static Optional<String> value(String name, String lines) {
        var line = Pattern.compile("(?m)^" + name + ":(.*?)\\s*$").matcher(lines);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
