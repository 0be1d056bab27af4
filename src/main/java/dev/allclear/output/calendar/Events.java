package dev.allclear.output.calendar;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.ExceptionDates;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.allclear.model.Language;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Update;
import dev.allclear.page.Addresses;
import dev.allclear.status.Series;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;

/** Makes events from plans. Everything in them follows from what was written; the clock only says where a rule is cut. */
final class Events {
    /** When something was said that has no time. Every event must have one, and it must not be to come. */
    static final Instant NEVER = Instant.EPOCH;

    private final Edition edition;
    private final TimezoneInfo zones;
    private final TimezoneAssignment zone;

    /**
     * @param zones of the calendar that the events are for, where times that are to be told in {@code zone} ask for it
     * @param zone writes a time in UTC as the same time of day in the site's zone
     */
    Events(Edition edition, TimezoneInfo zones, TimezoneAssignment zone) {
        this.edition = edition;
        this.zones = zones;
        this.zone = zone;
    }

    VEvent of(Plan plan) {
        Maintenance maintenance = plan.maintenance();
        String address = edition.place().href(Addresses.maintenance(maintenance.id()));
        var event = new VEvent();
        event.setUid(edition.tags().of(plan.name()));
        Optional<Instant> said = said(maintenance);
        event.setDateTimeStamp(Date.from(said.orElse(NEVER)));
        said.map(Date::from).ifPresent(event::setLastModified);
        event.setSequence(revisions(plan));
        event.setStatus(plan.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(summary(maintenance));
        event.setDescription(Words.of(plan, address, edition));
        event.setExperimentalProperty("URL", address);
        // Nobody who follows a status site is busy while it is worked on.
        event.setTransparency(true);
        if (!plan.components().isEmpty()) {
            event.addCategories(
                    edition.names(plan.components()).stream().map(Words::line).toList());
        }
        plan.part().ifPresentOrElse(part -> when(maintenance, part, event), () -> when(maintenance, event));
        return event;
    }

    /** One window is told in UTC, since a wall-clock time that comes twice could be told in no other way. */
    private static void when(Maintenance maintenance, VEvent event) {
        event.setDateStart(Date.from(maintenance.start()));
        event.setDateEnd(Date.from(maintenance.end()));
    }

    /** A rule follows the clock on the wall; each window has the same exact length, as a duration without days says it. */
    private void when(Maintenance maintenance, Series.Part part, VEvent event) {
        event.setDateStart(date(part.first()));
        zones.setTimezone(event.getDateStart(), zone);
        event.setDuration(length(java.time.Duration.between(maintenance.start(), maintenance.end())));
        event.setRecurrenceRule(Recurrences.of(
                maintenance.recurrence().orElseThrow().rule(),
                part,
                edition.settings().zone()));
        part.left().forEach(time -> {
            var left = new ExceptionDates();
            left.getValues().add(new ICalDate(date(time)));
            event.addExceptionDates(left);
            zones.setTimezone(left, zone);
        });
    }

    private Summary summary(Maintenance maintenance) {
        var summary =
                new Summary(Words.line(maintenance.title().in(edition.texts().language())));
        maintenance
                .title()
                .fallback(edition.texts().language(), edition.settings().defaultLanguage())
                .map(Language::tag)
                .ifPresent(summary::setLanguage);
        return summary;
    }

    /** When something was said of it last or, where nothing was, when it was made known; its start there stands for nothing. */
    private static Optional<Instant> said(Maintenance maintenance) {
        return maintenance.updates().stream()
                .map(Update::changed)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(maintenance.announced()).filter(known -> known.isBefore(maintenance.start())));
    }

    /** How often it was revised: every update, every text edited, and every occurrence that left the rule, and its end. */
    private static int revisions(Plan plan) {
        var updates = plan.maintenance().updates();
        long edited =
                updates.stream().map(Update::edited).flatMap(Optional::stream).count();
        int left = plan.part()
                .map(part -> part.left().size() + (part.last().isPresent() ? 1 : 0))
                .orElse(0);
        return updates.size() + (int) edited + left;
    }

    private static Duration length(java.time.Duration length) {
        var parts = Duration.builder();
        int hours = Math.toIntExact(length.toHours());
        if (hours > 0) {
            parts.hours(hours);
        }
        if (length.toMinutesPart() > 0) {
            parts.minutes(length.toMinutesPart());
        }
        if (length.toSecondsPart() > 0) {
            parts.seconds(length.toSecondsPart());
        }
        return parts.build();
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.toInstant(ZoneOffset.UTC));
    }
}
