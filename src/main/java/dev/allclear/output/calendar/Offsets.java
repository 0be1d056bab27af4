package dev.allclear.output.calendar;

import dev.allclear.page.Addresses;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A zone's offsets as a calendar has them, from those of the JDK, so that both reckon alike. */
final class Offsets {
    /** How many years ahead a rule is spelled out that calendars have no words for. */
    private static final int YEARS_AHEAD = 40;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final List<Onset> onsets = new ArrayList<>();

    private Offsets(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /**
     * When an offset begins to hold.
     *
     * @param at on the clock on the wall, as it is before
     * @param rule by which it does so again
     */
    private record Onset(
            boolean summer, LocalDateTime at, ZoneOffset before, ZoneOffset after, Optional<String> rule) {}

    /** Returns the offsets of {@code zone} from {@code from} on, and a year or two before. */
    static Offsets of(ZoneId zone, Instant from) {
        var made = new Offsets(zone);
        made.fill(from);
        return made;
    }

    /** Returns the name of {@code zone} as a parameter has it. */
    static String name(ZoneId zone) {
        return zone.getId().contains(":") ? '"' + zone.getId() + '"' : zone.getId();
    }

    /** Returns a time on the clock on the wall: {@code 20210827T111600}. */
    static String local(LocalDateTime time) {
        return Addresses.digits(time.toInstant(ZoneOffset.UTC), "T");
    }

    /** Writes them as a component; those of summer stand together, and so do the others. */
    void write(CalendarWriter calendar) {
        calendar.begin("VTIMEZONE").text("TZID", zone.getId());
        boolean first = onsets.get(0).summer();
        onsets.stream().filter(onset -> onset.summer() == first).forEach(onset -> write(onset, calendar));
        onsets.stream().filter(onset -> onset.summer() != first).forEach(onset -> write(onset, calendar));
        calendar.end("VTIMEZONE");
    }

    private static void write(Onset onset, CalendarWriter calendar) {
        String component = onset.summer() ? "DAYLIGHT" : "STANDARD";
        calendar.begin(component)
                .exact("DTSTART", local(onset.at()))
                .exact("TZOFFSETFROM", digits(onset.before()))
                .exact("TZOFFSETTO", digits(onset.after()));
        onset.rule().ifPresent(rule -> calendar.exact("RRULE", rule));
        calendar.end(component);
    }

    /** Returns an offset as {@code +0530}; no zone of today has seconds. */
    private static String digits(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return (offset.getTotalSeconds() < 0 ? "-" : "+")
                + Integer.toString(10_000 + minutes / 60 * 100 + minutes % 60).substring(1);
    }

    private void fill(Instant from) {
        ZoneOffsetTransition last = rules.previousTransition(from.plusSeconds(1));
        Instant since = last == null ? from : last.getInstant();
        if (last == null) {
            ZoneOffset offset = rules.getOffset(from);
            onsets.add(new Onset(
                    rules.isDaylightSavings(from),
                    LocalDateTime.of(1970, 1, 1, 0, 0),
                    offset,
                    offset,
                    Optional.empty()));
        }
        List<ZoneOffsetTransition> written = rules.getTransitions();
        written.stream()
                .filter(transition -> !transition.getInstant().isBefore(since))
                .forEach(transition -> add(transition, Optional.empty()));
        Instant beyond = written.isEmpty()
                ? Instant.MIN
                : written.get(written.size() - 1).getInstant();
        int year = since.atOffset(ZoneOffset.UTC).getYear() - 1;
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            int first = beyond.isBefore(since)
                    ? year
                    : Math.max(year, beyond.atOffset(ZoneOffset.UTC).getYear());
            add(rule, rule.createTransition(first).getInstant().isAfter(beyond) ? first : first + 1);
        }
    }

    private void add(ZoneOffsetTransitionRule rule, int year) {
        Optional<String> words = words(rule, rule.createTransition(year).getDateTimeBefore());
        int last = words.isPresent() ? year : year + YEARS_AHEAD;
        for (int each = year; each <= last; each++) {
            add(rule.createTransition(each), words);
        }
    }

    private void add(ZoneOffsetTransition transition, Optional<String> rule) {
        onsets.add(new Onset(
                rules.isDaylightSavings(transition.getInstant()),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                rule));
    }

    /** Returns {@code rule} as a recurrence whose first occurrence is {@code local}; nothing where days leave their month. */
    private static Optional<String> words(ZoneOffsetTransitionRule rule, LocalDateTime local) {
        String month = ";BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return local.getDayOfMonth() == day
                    ? Optional.of("FREQ=YEARLY;BYMONTHDAY=" + day + month)
                    : Optional.empty();
        }
        // The clock on the wall may show the day before or after the rule's own.
        int shift = Math.floorMod(local.getDayOfWeek().getValue() - weekday.getValue() + 3, 7) - 3;
        int first = (day > 0 ? day : day - 6) + shift;
        int last = first + 6;
        int longest = rule.getMonth().minLength();
        if (day > 0 ? first < 1 || last > longest : first < -longest || last > -1) {
            return Optional.empty();
        }
        String name = local.getDayOfWeek().name().substring(0, 2);
        if (last == -1 || (last == longest && longest == rule.getMonth().maxLength())) {
            return Optional.of("FREQ=YEARLY;BYDAY=-1" + name + month);
        }
        if (first > 0 && first % 7 == 1) {
            return Optional.of("FREQ=YEARLY;BYDAY=" + (first / 7 + 1) + name + month);
        }
        String days =
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return Optional.of("FREQ=YEARLY;BYDAY=" + name + ";BYMONTHDAY=" + days + month);
    }
}
