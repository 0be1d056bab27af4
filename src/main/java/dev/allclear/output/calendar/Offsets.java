package dev.allclear.output.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A zone's offsets as a calendar has them, from those of the JDK, so that both reckon alike. */
final class Offsets {
    /** How many years ahead a rule is spelled out that calendars have no words for. */
    private static final int YEARS_AHEAD = 40;

    private final ZoneRules rules;
    private final VTimezone component;

    private Offsets(ZoneId zone) {
        this.rules = zone.getRules();
        this.component = new VTimezone(zone.getId());
    }

    /** Returns the offsets of {@code zone} from {@code from} on, and a year or two before. */
    static VTimezone of(ZoneId zone, Instant from) {
        var made = new Offsets(zone);
        made.fill(from);
        return made.component;
    }

    private void fill(Instant from) {
        ZoneOffsetTransition last = rules.previousTransition(from.plusSeconds(1));
        Instant since = last == null ? from : last.getInstant();
        if (last == null) {
            ZoneOffset offset = rules.getOffset(from);
            add(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, rules.isDaylightSavings(from));
        }
        List<ZoneOffsetTransition> written = rules.getTransitions();
        written.stream()
                .filter(transition -> !transition.getInstant().isBefore(since))
                .forEach(this::add);
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
        if (words.isPresent()) {
            add(rule.createTransition(year)).setRecurrenceRule(Recurrences.parsed(words.get()));
        } else {
            IntStream.rangeClosed(year, year + YEARS_AHEAD)
                    .mapToObj(rule::createTransition)
                    .forEach(this::add);
        }
    }

    private Observance add(ZoneOffsetTransition transition) {
        return add(
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                rules.isDaylightSavings(transition.getInstant()));
    }

    private Observance add(LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean summer) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        if (observance instanceof DaylightSavingsTime daylight) {
            component.addDaylightSavingsTime(daylight);
        } else {
            component.addStandardTime((StandardTime) observance);
        }
        return observance;
    }

    /** Returns {@code rule} as a recurrence whose first occurrence is {@code local}; nothing where days leave their month. */
    private static Optional<String> words(ZoneOffsetTransitionRule rule, LocalDateTime local) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return local.getDayOfMonth() == day ? Optional.of(month + ";BYMONTHDAY=" + day) : Optional.empty();
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
            return Optional.of(month + ";BYDAY=-1" + name);
        }
        if (first > 0 && first % 7 == 1) {
            return Optional.of(month + ";BYDAY=" + (first / 7 + 1) + name);
        }
        String days =
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return Optional.of(month + ";BYMONTHDAY=" + days + ";BYDAY=" + name);
    }
}
