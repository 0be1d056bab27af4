package dev.allclear.status;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks ahead: what becomes of a site by the windows that are planned. */
final class Prospects {
    /** How many times windows open or end is looked ahead; who builds no site for so long has none that can be trusted. */
    private static final int MOST = 8;

    private final Derived derived;
    private final List<MaintenanceCourse> unfinished;
    private final Map<Id, ComponentState> standing;

    private Prospects(Derived derived) {
        this.derived = derived;
        this.unfinished = derived.maintenances().stream()
                .filter(course -> course.status().open())
                .toList();
        this.standing = standing(derived.incidents());
    }

    /** Returns the present and then each prospect that follows, by time. */
    static List<Prospect> of(Derived derived) {
        var prospects = new Prospects(derived);
        return Stream.concat(
                        Stream.of(prospects.present()),
                        prospects.unfinished.stream()
                                .flatMap(Prospects::turns)
                                .filter(turn -> turn.isAfter(derived.now()))
                                .distinct()
                                .sorted()
                                .limit(MOST)
                                .map(prospects::at))
                .toList();
    }

    /** Work that was said to go on does not end by the clock, but its planned end is when it gets late. */
    private static Stream<Instant> turns(MaintenanceCourse course) {
        Maintenance maintenance = course.maintenance();
        return Stream.of(maintenance.start(), maintenance.end());
    }

    /** What incidents leave components in goes on until somebody writes. */
    private static Map<Id, ComponentState> standing(List<IncidentCourse> incidents) {
        Map<Id, ComponentState> standing = new HashMap<>();
        incidents.stream()
                .map(IncidentCourse::components)
                .flatMap(List::stream)
                .forEach(course -> course.stretches().stream()
                        .filter(stretch -> stretch.interval().to().isEmpty())
                        .forEach(
                                stretch -> standing.merge(course.component(), stretch.state(), ComponentState::worse)));
        return standing;
    }

    private Prospect present() {
        Map<Id, ComponentState> states = new HashMap<>();
        components().forEach(component -> states.put(component.id(), derived.state(component.id())));
        return new Prospect(derived.now(), states, derived.state(), unfinished);
    }

    private Prospect at(Instant instant) {
        List<MaintenanceCourse> courses = unfinished.stream()
                .map(course -> MaintenanceWalk.course(course.maintenance(), instant))
                .toList();
        Map<Id, ComponentState> states = new HashMap<>();
        components().forEach(component -> states.put(component.id(), ComponentState.OPERATIONAL));
        states.putAll(standing);
        for (MaintenanceCourse course : courses) {
            for (Course each : course.components()) {
                each.stretches().stream()
                        .filter(stretch -> stretch.interval().contains(instant))
                        .forEach(stretch -> states.merge(each.component(), stretch.state(), ComponentState::worse));
            }
        }
        LocalDate day = LocalDate.ofInstant(instant, derived.site().settings().zone());
        return new Prospect(
                instant, states, Derived.state(derived.site().components(), states, derived.incidents(), day), courses);
    }

    private List<Component> components() {
        return derived.site().components().all();
    }
}
