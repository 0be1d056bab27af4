package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Stretch;
import java.time.Instant;
import java.util.ArrayList;
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
                spells(course.stretches(), present));
    }

    private List<Affected.Spell> spells(List<Stretch> stretches, Optional<Present> present) {
        var spells = new ArrayList<Affected.Spell>();
        Optional<Instant> end = Optional.empty();
        for (Stretch stretch : stretches) {
            Label state = edition.label(stretch.state());
            String text = text(state, stretch.interval(), present);
            if (!spells.isEmpty()) {
                boolean at = end.filter(stretch.interval().from()::equals).isPresent();
                text = edition.texts().text(at ? "course_then" : "course_later", Map.of("a", text));
            }
            spells.add(new Affected.Spell(state, text));
            end = stretch.interval().to();
        }
        if (present.isPresent() && end.isPresent()) {
            Label state = edition.label(ComponentState.OPERATIONAL);
            spells.add(new Affected.Spell(state, edition.texts().text("course_then", Map.of("a", state.text()))));
        }
        return spells;
    }

    /** A stretch that outlasts its incident is told by its beginning: a page of the past has no elapsed time. */
    private String text(Label state, Interval interval, Optional<Present> present) {
        Texts texts = edition.texts();
        if (interval.to().isEmpty() && present.isEmpty()) {
            String time = edition.times().moment(interval.from()).text();
            return texts.text("course_since", Map.of("state", state.text(), "time", time));
        }
        Instant to = interval.to().orElseGet(() -> present.orElseThrow().now());
        return texts.text(
                interval.to().isPresent() ? "course" : "course_so_far",
                Map.of("state", state.text(), "duration", texts.duration(interval.length(to))));
    }
}
