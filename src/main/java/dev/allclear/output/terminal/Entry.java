package dev.allclear.output.terminal;

import dev.allclear.model.Announcement;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Maintenance;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report in a list.
 *
 * @param id its name
 * @param written the id of its file: of an occurrence, that of the series
 * @param title in the site's default language
 * @param status in the word of files; of an announcement {@code shown} or {@code past}
 * @param impact in the word of files; of an announcement its level
 * @param started when it began or is to begin
 * @param ended when it was over; absent while it is not
 * @param lasted how long it went on, or has by now; absent where it has not begun
 * @param open whether it still concerns readers
 */
record Entry(
        EntryKind kind,
        Id id,
        Id written,
        String title,
        String status,
        String impact,
        Instant started,
        Optional<Instant> ended,
        Optional<Duration> lasted,
        boolean open,
        List<Id> components) {
    Entry {
        components = List.copyOf(components);
    }

    static Entry of(IncidentCourse course) {
        Incident incident = course.incident();
        return new Entry(
                EntryKind.INCIDENT,
                incident.id(),
                incident.id(),
                incident.title().original(),
                course.status().key(),
                course.impact().key(),
                course.startedAt(),
                course.resolvedAt(),
                Optional.of(course.duration()),
                !course.resolved(),
                components(course.components()));
    }

    static Entry of(MaintenanceCourse course, Optional<Id> series, Instant now) {
        Maintenance work = course.maintenance();
        Instant started = course.startedAt().orElse(work.start());
        boolean begun = course.startedAt().filter(at -> !at.isAfter(now)).isPresent();
        return new Entry(
                EntryKind.MAINTENANCE,
                work.id(),
                series.orElse(work.id()),
                work.title().original(),
                course.status().key(),
                work.impact().key(),
                started,
                course.endedAt(),
                begun ? Optional.of(Duration.between(started, course.endedAt().orElse(now))) : Optional.empty(),
                course.status().open(),
                components(course.components()));
    }

    static Entry of(Announcement announcement, boolean shown, Instant now) {
        Optional<Instant> ended = announcement.until().filter(until -> !shown);
        return new Entry(
                EntryKind.ANNOUNCEMENT,
                announcement.id(),
                announcement.id(),
                announcement.title().original(),
                shown ? "shown" : "past",
                announcement.level().name().toLowerCase(Locale.ROOT),
                announcement.from(),
                ended,
                Optional.of(Duration.between(announcement.from(), ended.orElse(now))),
                shown,
                List.of());
    }

    private static List<Id> components(List<Course> courses) {
        return courses.stream().map(Course::component).toList();
    }
}
