package dev.allclear.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Id;
import dev.allclear.model.Language;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Derived;
import dev.allclear.status.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;

/** A window of work as a calendar has it, or as our pages do. */
record Told(String id, Instant start, Instant end, boolean cancelled) implements Comparable<Told> {

    @Override
    public int compareTo(Told other) {
        int byStart = start.compareTo(other.start);
        return byStart == 0 ? id.compareTo(other.id) : byStart;
    }

    /** Returns the file at {@code path} of the calendars of {@code derived}, in English. */
    static byte[] calendar(Derived derived, String path) {
        Texts english = Texts.of(Language.ENGLISH, Map.of());
        return Calendars.files(derived, english, List.of(english), new Fingerprints())
                .filter(file -> file.path().equals(path))
                .map(file -> file.bytes().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    /** Returns what our pages show, by start; of an occurrence that the rule of {@code series} tells, with that id. */
    static List<Told> byPages(Derived derived, String series, Instant until) {
        Set<Id> apart = Series.of(derived).get(0).apart();
        return derived.maintenances().stream()
                .map(course -> new Told(
                        course.maintenance().recurrence().isPresent()
                                        && !apart.contains(course.maintenance().id())
                                ? series
                                : course.maintenance().id().value(),
                        course.maintenance().start(),
                        course.maintenance().end(),
                        course.status().key().equals("cancelled")))
                .filter(told -> told.start().isBefore(until))
                .sorted()
                .toList();
    }

    /** Returns every window before {@code until} that biweekly finds in {@code calendar}, by start. */
    static List<Told> byBiweekly(byte[] calendar, Instant until) {
        ICalendar read = Biweekly.parse(readable(calendar)).first();
        List<Told> told = new ArrayList<>();
        for (VEvent event : read.getEvents()) {
            Duration length = Optional.ofNullable(event.getDuration())
                    .map(duration -> Duration.ofMillis(duration.getValue().toMillis()))
                    .orElseGet(() -> Duration.between(
                            event.getDateStart().getValue().toInstant(),
                            event.getDateEnd().getValue().toInstant()));
            DateIterator starts = event.getDateIterator(zone(read, event.getDateStart()));
            Date start = starts.hasNext() ? starts.next() : null;
            while (start != null && start.toInstant().isBefore(until)) {
                told.add(new Told(
                        id(event.getUid().getValue()),
                        start.toInstant(),
                        start.toInstant().plus(length),
                        event.getStatus().isCancelled()));
                start = starts.hasNext() ? starts.next() : null;
            }
        }
        return told.stream().sorted().toList();
    }

    private static TimeZone zone(ICalendar calendar, ICalProperty property) {
        return Optional.ofNullable(calendar.getTimezoneInfo().getTimezone(property))
                .map(assignment -> assignment.getTimeZone())
                .orElse(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    /**
     * The library goes by a zone's own rules some hours too early or too late on the days of a change, and takes it that every
     * summer is an hour ahead. So it is told no more than the zone's name; {@link OffsetsTest} looks at the rules.
     */
    private static String readable(byte[] calendar) {
        return new String(calendar, UTF_8).replaceFirst("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\\r\\n", "");
    }

    /** Returns every window before {@code until} that ical4j finds in {@code calendar}, by start. */
    static List<Told> byIcal4j(byte[] calendar, Instant until) throws IOException, ParserException {
        var read = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
        var asked = new Period<>(
                ZonedDateTime.parse("2000-01-01T00:00:00Z"),
                until.minusSeconds(1).atZone(ZoneOffset.UTC));
        List<Told> told = new ArrayList<>();
        for (Component event : read.getComponents(Component.VEVENT)) {
            String id = id(event.getRequiredProperty("UID").getValue());
            boolean cancelled = event.getRequiredProperty("STATUS").getValue().equals("CANCELLED");
            event.<ZonedDateTime>calculateRecurrenceSet(asked)
                    .forEach(period ->
                            told.add(new Told(id, instant(period.getStart()), instant(period.getEnd()), cancelled)));
        }
        return told.stream().sorted().toList();
    }

    private static Instant instant(Temporal time) {
        return Instant.from(time);
    }

    private static String id(String uid) {
        return uid.replaceFirst("^tag:[^:]*:", "").replaceFirst("/.*", "");
    }
}
