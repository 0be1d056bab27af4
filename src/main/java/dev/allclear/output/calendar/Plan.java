package dev.allclear.output.calendar;

import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Series;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a calendar has one event for: a window of work, or the windows that a rule gives.
 *
 * @param name its permanent one: the id of the maintenance, of the later parts of a rule with the day on which they begin
 * @param part of the rule; absent: it is one window
 * @param cancelled whether it was called off
 * @param components those it touches, in the order first mentioned
 */
record Plan(String name, Maintenance maintenance, Optional<Series.Part> part, boolean cancelled, Set<Id> components) {
    private static final Comparator<Plan> ORDER =
            Comparator.comparing((Plan plan) -> plan.maintenance().start()).thenComparing(Plan::name);

    Plan {
        components = Collections.unmodifiableSet(new LinkedHashSet<>(components));
    }

    /** Returns the plan of one window. */
    static Plan of(MaintenanceCourse course) {
        return new Plan(
                course.maintenance().id().value(),
                course.maintenance(),
                Optional.empty(),
                course.status() == MaintenanceStatus.CANCELLED,
                course.components().stream()
                        .map(Course::component)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<Plan> of(Series series) {
        Maintenance maintenance = series.maintenance();
        return series.parts().stream()
                .map(part -> new Plan(
                        maintenance.id()
                                + (part.before() == 0 ? "" : "/" + part.first().toLocalDate()),
                        maintenance,
                        Optional.of(part),
                        false,
                        maintenance.components().components()));
    }

    /** Returns every plan of a site that is over since {@code since} at the earliest, each window once; the first planned first. */
    static List<Plan> of(Derived derived, Instant since) {
        List<Series> series = Series.of(derived);
        Set<Id> apart = series.stream().flatMap(each -> each.apart().stream()).collect(Collectors.toSet());
        return Stream.concat(
                        series.stream().flatMap(Plan::of),
                        derived.maintenances().stream()
                                .filter(course ->
                                        course.maintenance().recurrence().isEmpty()
                                                || apart.contains(
                                                        course.maintenance().id()))
                                .map(Plan::of))
                .filter(plan -> plan.end().map(end -> !end.isBefore(since)).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    private Optional<Instant> end() {
        return part.map(Series.Part::end).orElseGet(() -> Optional.of(maintenance.end()));
    }
}
