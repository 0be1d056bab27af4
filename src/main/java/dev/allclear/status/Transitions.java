package dev.allclear.status;

import dev.allclear.model.Announcement;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds when facts change by the clock alone. */
final class Transitions {
    private Transitions() {}

    /**
     * Returns the first instant after {@code now} at which a window opens or ends, a maintenance or an announcement
     * begins or ceases to be shown, or a day turns in the site's zone.
     *
     * @param site all that is written, also what is not shown yet
     * @param maintenances every occurrence
     */
    static Instant next(Site site, List<MaintenanceCourse> maintenances, Instant now) {
        return Stream.of(
                        maintenances.stream().flatMap(Transitions::ofWindow),
                        site.maintenances().stream().map(Maintenance::announced),
                        site.announcements().stream().flatMap(Transitions::ofAnnouncement),
                        Stream.of(nextDay(site.settings().zone(), now)))
                .flatMap(instants -> instants)
                .filter(instant -> instant.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A window that was called off belongs to history from its planned start on. */
    private static Stream<Instant> ofWindow(MaintenanceCourse course) {
        Maintenance maintenance = course.maintenance();
        return switch (course.status()) {
            case SCHEDULED -> Stream.of(maintenance.announced(), maintenance.start());
            case IN_PROGRESS, VERIFYING -> course.overrun() ? Stream.empty() : Stream.of(maintenance.end());
            case COMPLETED, CANCELLED -> Stream.of(maintenance.start());
        };
    }

    private static Stream<Instant> ofAnnouncement(Announcement announcement) {
        return Stream.concat(Stream.of(announcement.from()), announcement.until().stream());
    }

    private static Instant nextDay(ZoneId zone, Instant now) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
