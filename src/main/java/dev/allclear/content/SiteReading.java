package dev.allclear.content;

import dev.allclear.model.Announcement;
import dev.allclear.model.FreePage;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a site of what has no error and is no draft.
 *
 * @param reports of all that has an address
 */
record SiteReading(List<Report> reports, Known known) {

    /** Returns the site. */
    Site site() {
        check();
        return new Site(
                known.settings(),
                known.components().components(),
                shown(Incident.class, Comparator.comparing(SiteReading::start).thenComparing(Incident::id)),
                shown(
                        Maintenance.class,
                        Comparator.comparing(Maintenance::start).thenComparing(Maintenance::id)),
                shown(
                        Announcement.class,
                        Comparator.comparing(Announcement::from).thenComparing(Announcement::id)),
                shown(FreePage.class, Comparator.comparing(FreePage::id)));
    }

    private void check() {
        Map<Id, Maintenance> series = reports.stream()
                .flatMap(report -> report.tells(Maintenance.class).stream())
                .filter(maintenance -> maintenance.recurrence().isPresent())
                .collect(Collectors.toMap(Maintenance::id, Function.identity(), (one, other) -> one));
        var names = new OccurrenceNames(
                series, known.settings().zone(), known.asked().now());
        for (Report report : reports) {
            Kind kind = report.file().kind();
            if (report.told().isPresent() && (kind == Kind.INCIDENT || kind == Kind.ANNOUNCEMENT)) {
                names.check(report);
            } else if (kind == Kind.MAINTENANCE) {
                report.tells(Maintenance.class).ifPresent(maintenance -> names.check(report, maintenance));
            }
        }
    }

    private <T> List<T> shown(Class<T> type, Comparator<T> order) {
        List<T> shown = new ArrayList<>();
        for (Report report : reports) {
            if (shown(report)) {
                report.tells(type).ifPresent(shown::add);
            }
        }
        shown.sort(order);
        return shown;
    }

    private boolean shown(Report report) {
        return (known.asked().drafts() || !report.draft()) && !report.verdict().failed();
    }

    private static Instant start(Incident incident) {
        return incident.started().orElse(incident.updates().get(0).at());
    }
}
