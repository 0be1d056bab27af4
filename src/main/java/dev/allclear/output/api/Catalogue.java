package dev.allclear.output.api;

import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows what every component is called, and what it was like at any instant. */
final class Catalogue {
    private final Derived derived;
    private final ZoneId zone;
    private final Map<Id, Place> places = new LinkedHashMap<>();
    private final Map<Id, Instant> firstTold = new HashMap<>();
    private Optional<Instant> updatedAt = Optional.empty();

    /** Where readers see a component. */
    private record Place(Component component, Optional<ComponentRow.Label> group, int position) {
        /** The component's name with that of its group: {@code Shop - Payments}. */
        String name() {
            String name = component.name().original();
            return group.isPresent() ? group.get().name() + " - " + name : name;
        }
    }

    /**
     * @param reports everything the API tells of
     */
    Catalogue(Derived derived, Stream<Report> reports) {
        this.derived = derived;
        this.zone = derived.site().settings().zone();
        List<Components.Entry> entries = derived.site().components().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Group group) {
                place(group.components(), Optional.of(ComponentRow.Label.of(group)));
            } else if (entries.get(i) instanceof Component component) {
                places.put(component.id(), new Place(component, Optional.empty(), i + 1));
            }
        }
        reports.forEach(this::tell);
    }

    private void tell(Report report) {
        for (Course course : report.courses()) {
            firstTold.merge(course.component(), report.beganAt(), Catalogue::earlier);
        }
        Instant updated = report.updatedAt();
        updatedAt = updatedAt.filter(updated::isBefore).or(() -> Optional.of(updated));
    }

    private void place(List<Component> components, Optional<ComponentRow.Label> group) {
        for (int i = 0; i < components.size(); i++) {
            places.put(components.get(i).id(), new Place(components.get(i), group, i + 1));
        }
    }

    /** When something was said or edited last. */
    Instant updatedAt() {
        return updatedAt.orElseGet(() -> beginning(derived));
    }

    /** Returns the name of every component, with that of its group. */
    Map<Id, String> names() {
        Map<Id, String> names = new HashMap<>();
        places.forEach((id, place) -> names.put(id, place.name()));
        return names;
    }

    /** Returns the components that are tracked today, as they are now. */
    List<ComponentRow> now() {
        LocalDate today = LocalDate.ofInstant(derived.now(), zone);
        return places.values().stream()
                .filter(place -> !place.component().retired(today))
                .map(place -> row(place, derived.now()))
                .toList();
    }

    /** Returns the components of {@code courses}, in that order, as they were at {@code instant}. */
    List<ComponentRow> at(Instant instant, List<Course> courses) {
        List<ComponentRow> rows = new ArrayList<>();
        for (Course course : courses) {
            Optional.ofNullable(places.get(course.component())).ifPresent(place -> rows.add(row(place, instant)));
        }
        return rows;
    }

    private ComponentRow row(Place place, Instant at) {
        var timeline = derived.timeline(place.component().id());
        Instant created = earlier(createdAt(place.component()), at);
        Instant updated = timeline.changedAt(at).filter(created::isBefore).orElse(created);
        return new ComponentRow(place.component(), place.group(), place.position(), timeline.at(at), created, updated);
    }

    private Instant createdAt(Component component) {
        return component
                .since()
                .or(() -> derived.site().settings().since())
                .map(day -> day.atStartOfDay(zone).toInstant())
                .or(() -> Optional.ofNullable(firstTold.get(component.id())))
                .orElseGet(() -> beginning(derived));
    }

    /** A site that tells of nothing still has a time, and the same one for a whole year. */
    static Instant beginning(Derived derived) {
        int year = derived.now().atOffset(ZoneOffset.UTC).getYear();
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
