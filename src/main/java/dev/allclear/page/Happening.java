package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An incident or a maintenance, as history has it in one row.
 *
 * @param beganAt when it began or, of a maintenance that never did, was to begin
 * @param components those it touched
 * @param begun whether it has begun, or is over
 * @param over whether nothing about it follows the clock any more
 * @param length how long it took; absent while it goes on, and where it was called off
 */
record Happening(
        Kind kind,
        Id id,
        Localized<String> title,
        Impact impact,
        Instant beganAt,
        List<Id> components,
        boolean begun,
        boolean over,
        Optional<Duration> length) {
    Happening {
        components = List.copyOf(components);
    }

    /** What it is. */
    enum Kind {
        INCIDENT,
        MAINTENANCE;

        /** The word in templates. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many there are of each kind. */
    record Counts(int incidents, int maintenances) {
        static final Counts NONE = new Counts(0, 0);

        static Counts of(List<Happening> happenings) {
            int incidents = (int) happenings.stream()
                    .filter(each -> each.kind == Kind.INCIDENT)
                    .count();
            return new Counts(incidents, happenings.size() - incidents);
        }

        Counts plus(Counts others) {
            return new Counts(incidents + others.incidents, maintenances + others.maintenances);
        }
    }

    static Happening of(IncidentCourse course) {
        Incident incident = course.incident();
        return new Happening(
                Kind.INCIDENT,
                incident.id(),
                incident.title(),
                course.impact(),
                course.startedAt(),
                components(course.components()),
                true,
                course.resolved(),
                course.resolved() ? Optional.of(course.duration()) : Optional.empty());
    }

    static Happening of(MaintenanceCourse course) {
        Maintenance maintenance = course.maintenance();
        return new Happening(
                Kind.MAINTENANCE,
                maintenance.id(),
                maintenance.title(),
                maintenance.impact(),
                course.startedAt().orElse(maintenance.start()),
                components(course.components()),
                course.status() != MaintenanceStatus.SCHEDULED,
                !course.status().open(),
                course.status() == MaintenanceStatus.COMPLETED ? Optional.of(length(course)) : Optional.empty());
    }

    /** Returns how long work took; none at all where it never began. */
    static Duration length(MaintenanceCourse course) {
        return course.startedAt()
                .flatMap(start -> course.endedAt().map(end -> Duration.between(start, end)))
                .orElse(Duration.ZERO);
    }

    /** The impact that lists have it under: a maintenance is one, whatever its own is. */
    Impact filed() {
        return kind == Kind.INCIDENT ? impact : Impact.MAINTENANCE;
    }

    /** Its address, as {@link Addresses} has it. */
    String address() {
        return kind == Kind.INCIDENT ? Addresses.incident(id) : Addresses.maintenance(id);
    }

    /** By the name alone: a hash of all that is known of one takes longer than to compare the few that share a name. */
    @Override
    public int hashCode() {
        return id.value().hashCode();
    }

    /** Returns which components {@code courses} are of. */
    static List<Id> components(List<Course> courses) {
        var components = new ArrayList<Id>();
        for (Course course : courses) {
            components.add(course.component());
        }
        return components;
    }
}
