package dev.allclear.output.api;

import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Update;
import dev.allclear.page.Addresses;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An incident or a maintenance as Statuspage tells it.
 *
 * @param address of its page, inside the site
 * @param status in Statuspage's words
 * @param createdAt when it was made known
 * @param monitoringAt when a fix began to be watched last
 * @param resolvedAt when it was over
 * @param updates by time, at least one
 * @param courses of the components that it mentions, in the order first mentioned
 * @param window that a maintenance was planned for
 */
record Report(
        Event event,
        String address,
        String status,
        Impact impact,
        Instant createdAt,
        Instant startedAt,
        Optional<Instant> monitoringAt,
        Optional<Instant> resolvedAt,
        List<Said> updates,
        List<Course> courses,
        Optional<Window> window) {

    /** A stretch of time that was planned. */
    record Window(Instant from, Instant until) {}

    static Report of(IncidentCourse course) {
        return new Report(
                course.incident(),
                Addresses.incident(course.incident().id()),
                course.status().key(),
                course.impact(),
                course.incident().updates().get(0).at(),
                course.startedAt(),
                monitoringAt(course.incident().updates()),
                course.resolvedAt(),
                course.steps().stream().map(step -> Said.written(step, "")).toList(),
                course.components(),
                Optional.empty());
    }

    Id id() {
        return event.id();
    }

    /** When it began or was made known, whichever came first. */
    Instant beganAt() {
        return startedAt.isBefore(createdAt) ? startedAt : createdAt;
    }

    /** When something was said or edited last. */
    Instant updatedAt() {
        Instant latest = createdAt;
        for (Said said : updates) {
            latest = said.editedAt().isAfter(latest) ? said.editedAt() : latest;
        }
        return latest;
    }

    private static Optional<Instant> monitoringAt(List<Update<IncidentStatus>> updates) {
        Optional<Instant> since = Optional.empty();
        IncidentStatus before = IncidentStatus.INVESTIGATING;
        for (Update<IncidentStatus> update : updates) {
            if (update.status() == IncidentStatus.MONITORING && before != IncidentStatus.MONITORING) {
                since = Optional.of(update.at());
            }
            before = update.status();
        }
        return since;
    }
}
