package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Stretch;
import java.time.Duration;
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
    List<Affected> of(IncidentCourse course, Optional<Instant> now, Place place) {
        var affected = new ArrayList<Affected>();
        for (Course component : course.components()) {
            affected.add(affected(component, course.resolved() ? component.worst() : current(component), now, place));
        }
        return affected;
    }

    /** Returns a maintenance's components: before it begins, as they will be; where it never began, operational. */
    List<Affected> of(MaintenanceCourse course, Optional<Instant> now, Place place) {
        return course.components().stream()
                .map(component -> affected(component, state(course, component, now), now, place))
                .toList();
    }

    private static ComponentState state(MaintenanceCourse course, Course component, Optional<Instant> now) {
        return now.map(at -> begun(course, at) ? current(component) : plan(course, component))
                .orElseGet(() -> worst(component));
    }

    /** Whether work has begun at {@code now}. */
    static boolean begun(MaintenanceCourse course, Instant now) {
        return course.startedAt().filter(at -> !at.isAfter(now)).isPresent();
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

    private Affected affected(Course course, ComponentState state, Optional<Instant> now, Place place) {
        return new Affected(
                place.href(Addresses.component(course.component())),
                edition.name(course.component()),
                edition.label(state),
                spells(course.stretches(), now));
    }

    private List<Affected.Spell> spells(List<Stretch> stretches, Optional<Instant> now) {
        var spells = new ArrayList<Affected.Spell>();
        Optional<Instant> end = Optional.empty();
        for (Stretch stretch : stretches) {
            Interval interval = stretch.interval();
            Label state = edition.label(stretch.state());
            Lasting said = said(state, interval, now);
            if (!spells.isEmpty()) {
                boolean touching = end.isPresent() && end.get().equals(interval.from());
                said = edition.texts().around(touching ? "course_then" : "course_later", "a", said);
            }
            spells.add(new Affected.Spell(state, said));
            end = interval.to();
        }
        if (now.isPresent() && end.isPresent()) {
            Label state = edition.label(ComponentState.OPERATIONAL);
            String text = edition.texts().text("course_then", Map.of("a", state.text()));
            spells.add(new Affected.Spell(state, Lasting.fixed(text)));
        }
        return spells;
    }

    /** A stretch that outlasts its incident is told by its beginning: a page of the past has no elapsed time. */
    private Lasting said(Label state, Interval interval, Optional<Instant> now) {
        Texts texts = edition.texts();
        if (interval.to().isPresent()) {
            Duration length = interval.length(interval.to().orElseThrow());
            return Lasting.fixed(
                    texts.text("course", Map.of("state", state.text(), "duration", texts.duration(length))));
        }
        return now.map(at -> edition.times()
                        .lasting("course_so_far", Map.of("state", state.text()), interval.length(at), at))
                .orElseGet(() -> Lasting.fixed(texts.text(
                        "course_since",
                        Map.of(
                                "state",
                                state.text(),
                                "time",
                                edition.times().moment(interval.from()).text()))));
    }
}
