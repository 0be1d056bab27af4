package dev.allclear.output.calendar;

import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Update;
import dev.allclear.page.Addresses;
import dev.allclear.status.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes plans as events. Everything in them follows from what was written; the clock only says where a rule is cut. */
final class Events {
    /** When something was said that has no time. Every event must have one, and it must not be to come. */
    static final Instant NEVER = Instant.EPOCH;

    private final Edition edition;
    private final CalendarWriter calendar;

    Events(Edition edition, CalendarWriter calendar) {
        this.edition = edition;
        this.calendar = calendar;
    }

    void write(Plan plan) {
        Maintenance maintenance = plan.maintenance();
        String address = edition.place().href(Addresses.maintenance(maintenance.id()));
        Optional<Instant> said = said(maintenance);
        calendar.begin("VEVENT").text("UID", edition.tags().of(plan.name())).instant("DTSTAMP", said.orElse(NEVER));
        said.ifPresent(at -> calendar.instant("LAST-MODIFIED", at));
        calendar.exact("SEQUENCE", Integer.toString(revisions(plan)))
                .exact("STATUS", plan.cancelled() ? "CANCELLED" : "CONFIRMED");
        summary(maintenance);
        calendar.text("DESCRIPTION", Words.of(plan, address, edition))
                .exact("URL", address)
                // Nobody who follows a status site is busy while it is worked on.
                .exact("TRANSP", "TRANSPARENT");
        List<String> names =
                edition.names(plan.components()).stream().map(Words::line).toList();
        if (!names.isEmpty()) {
            calendar.texts("CATEGORIES", names);
        }
        plan.part().ifPresentOrElse(part -> when(maintenance, part), () -> when(maintenance));
        calendar.end("VEVENT");
    }

    /** One window is told in UTC, since a wall-clock time that comes twice could be told in no other way. */
    private void when(Maintenance maintenance) {
        calendar.instant("DTSTART", maintenance.start()).instant("DTEND", maintenance.end());
    }

    /** A rule follows the clock on the wall; each window has the same exact length, as a duration without days says it. */
    private void when(Maintenance maintenance, Series.Part part) {
        ZoneId zone = edition.settings().zone();
        String inZone = ";TZID=" + Offsets.name(zone);
        String rule = maintenance.recurrence().orElseThrow().rule();
        calendar.exact("DTSTART" + inZone, Offsets.local(part.first()))
                .exact(
                        "DURATION",
                        Duration.between(maintenance.start(), maintenance.end()).toString())
                .exact("RRULE", Recurrences.of(rule, part, zone));
        part.left().forEach(time -> calendar.exact("EXDATE" + inZone, Offsets.local(time)));
    }

    private void summary(Maintenance maintenance) {
        Localized<String> title = maintenance.title();
        Optional<Language> other =
                title.fallback(edition.texts().language(), edition.settings().defaultLanguage());
        calendar.text(
                "SUMMARY" + other.map(language -> ";LANGUAGE=" + language.tag()).orElse(""),
                Words.line(title.in(edition.texts().language())));
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
}
