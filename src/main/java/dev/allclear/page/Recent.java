package dev.allclear.page;

import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.Figures;
import dev.allclear.status.Interval;
import dev.allclear.status.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last days, which bars show: how each component did, and because of what; the same in every language. Every incident and
 * maintenance is looked at once.
 */
final class Recent {
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final LocalDate first;
    private final Map<Id, Figures> figures = new HashMap<>();
    private final Map<Id, Map<LocalDate, Set<Happening>>> causes = new HashMap<>();

    private Recent(Derived derived) {
        now = derived.now();
        zone = derived.site().settings().zone();
        today = LocalDate.ofInstant(now, zone);
        first = today.minusDays(derived.site().settings().uptime().days() - 1L);
    }

    static Recent of(Derived derived) {
        var recent = new Recent(derived);
        derived.figures().stream()
                .filter(each -> each.subject().entry() instanceof Component)
                .forEach(each -> recent.figures.put(each.subject().entry().id(), each));
        derived.incidents().forEach(course -> recent.add(course.components(), Happening.of(course)));
        derived.maintenances().forEach(course -> recent.add(course.components(), Happening.of(course)));
        return recent;
    }

    /** The days, oldest first; the last is today. */
    List<LocalDate> days() {
        return first.datesUntil(today.plusDays(1)).toList();
    }

    /** Returns which of the days {@code day} is, from 0. */
    int column(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** Returns the figures of a component, if it has some. */
    Optional<Figures> figures(Id component) {
        return Optional.ofNullable(figures.get(component));
    }

    /** Returns what put a component in a state that is not operational on one of the days, incidents first, newest first. */
    Collection<Happening> causes(Id component, LocalDate day) {
        return Collections.unmodifiableCollection(
                causes.getOrDefault(component, Map.of()).getOrDefault(day, Set.of()));
    }

    private void add(List<Course> courses, Happening happening) {
        for (Course course : courses) {
            for (Stretch stretch : course.stretches()) {
                add(course.component(), stretch.interval(), happening);
            }
        }
    }

    private void add(Id component, Interval stretch, Happening happening) {
        Instant to = stretch.to().filter(now::isAfter).orElse(now);
        if (!stretch.from().isBefore(to)) {
            return;
        }
        LocalDate last = LocalDate.ofInstant(to.minusSeconds(1), zone);
        LocalDate day = LocalDate.ofInstant(stretch.from(), zone);
        for (day = day.isBefore(first) ? first : day; !day.isAfter(last); day = day.plusDays(1)) {
            causes.computeIfAbsent(component, any -> new LinkedHashMap<>())
                    .computeIfAbsent(day, any -> new LinkedHashSet<>())
                    .add(happening);
        }
    }
}
