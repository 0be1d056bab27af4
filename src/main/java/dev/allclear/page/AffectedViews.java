package dev.allclear.page;

import dev.allclear.model.ComponentState;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what an incident or a maintenance says of its components. */
final class AffectedViews {
    private final Edition edition;

    AffectedViews(Edition edition) {
        this.edition = edition;
    }

    /** Returns an incident's components: as they are because of it while it is open, afterwards the worst they were. */
    List<Affected> of(IncidentCourse course, Optional<Present> present, Place place) {
        return course.components().stream()
                .map(component ->
                        affected(component, course.resolved() ? component.worst() : current(component), present, place))
                .toList();
    }

    /** Returns a maintenance's components: before it begins, as they will be; where it never began, operational. */
    List<Affected> of(MaintenanceCourse course, Optional<Present> present, Place place) {
        return course.components().stream()
                .map(component -> affected(component, state(course, component, present), present, place))
                .toList();
    }

    private static ComponentState state(MaintenanceCourse course, Course component, Optional<Present> present) {
        return present.map(now -> begun(course, now) ? current(component) : plan(course, component))
                .orElseGet(() -> worst(component));
    }

    /** Whether work has begun. */
    static boolean begun(MaintenanceCourse course, Present present) {
        return course.startedAt().filter(at -> !at.isAfter(present.now())).isPresent();
    }

    private static ComponentState worst(Course course) {
        return course.stretches().isEmpty() ? ComponentState.OPERATIONAL : course.worst();
    }

    /** Returns the state that was said last to come. */
    private static ComponentState plan(MaintenanceCourse course, Course component) {
        Stream<States> updates = course.maintenance().updates().stream().map(Update::components);
        return Stream.concat(Stream.of(course.maintenance().components()), updates)
                .flatMap(states -> states.of(component.component()).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static ComponentState current(Course course) {
        return course.stretches().stream()
                .filter(stretch -> stretch.interval().to().isEmpty())
                .map(Stretch::state)
                .findFirst()
                .orElse(ComponentState.OPERATIONAL);
    }

    private Affected affected(Course course, ComponentState state, Optional<Present> present, Place place) {
        return new Affected(
                place.href(Addresses.component(course.component())),
                edition.name(course.component()),
                edition.label(state),
                course.stretches().stream()
                        .map(stretch -> new Affected.Spell(
                                edition.label(stretch.state()), duration(stretch.interval(), present)))
                        .toList());
    }

    /** A stretch that outlasts its incident is told by its beginning: a page of the past has no elapsed time. */
    private String duration(Interval interval, Optional<Present> present) {
        return interval.to()
                .or(() -> present.map(Present::now))
                .map(to -> edition.texts().duration(interval.length(to)))
                .orElseGet(() -> edition.texts()
                        .text(
                                "since_time",
                                Map.of(
                                        "time",
                                        edition.times().moment(interval.from()).text())));
    }
}
