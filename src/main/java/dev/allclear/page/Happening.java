package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An incident or a maintenance, as history has them in one row. */
sealed interface Happening {
    Id id();

    /** When it began or, of a maintenance that never did, was to begin. */
    Instant beganAt();

    /** Whether nothing about it follows the clock any more. */
    boolean over();

    /** The components it touched. */
    List<Course> components();

    /** Returns what the function for this kind returns. */
    default <T> T match(Function<IncidentCourse, T> incident, Function<MaintenanceCourse, T> maintenance) {
        return this instanceof Trouble trouble
                ? incident.apply(trouble.course)
                : maintenance.apply(((Work) this).course);
    }

    static boolean over(MaintenanceCourse course) {
        return course.status() == MaintenanceStatus.COMPLETED || course.status() == MaintenanceStatus.CANCELLED;
    }

    /** An incident. */
    record Trouble(IncidentCourse course) implements Happening {
        @Override
        public Id id() {
            return course.incident().id();
        }

        @Override
        public Instant beganAt() {
            return course.startedAt();
        }

        @Override
        public boolean over() {
            return course.resolved();
        }

        @Override
        public List<Course> components() {
            return course.components();
        }
    }

    /** A maintenance. */
    record Work(MaintenanceCourse course) implements Happening {
        @Override
        public Id id() {
            return course.maintenance().id();
        }

        @Override
        public Instant beganAt() {
            return course.startedAt().orElse(course.maintenance().start());
        }

        @Override
        public boolean over() {
            return Happening.over(course);
        }

        @Override
        public List<Course> components() {
            return course.components();
        }
    }
}
