package dev.allclear.status;

import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that follows from a site at an instant, derived once a build.
 *
 * @param now the instant, to the second
 * @param site the site as it was known at {@code now}: updates, incidents and maintenances made known later are left out
 * @param timelines what each component went through, by component
 * @param states every component's and group's state at {@code now}; a group shows its worst child that is not retired
 * @param state the whole site
 * @param incidents newest start first, then by id backwards
 * @param maintenances every occurrence, latest planned start first, then by id backwards
 * @param announcements those to be shown at {@code now}, newest {@code from} first
 * @param figures of every component that has some and every group of such, a group's right before those of its components
 * @param counts of incidents by month and impact
 * @param nextTransition the next instant at which a discrete fact changes by the clock alone
 */
public record Derived(
        Instant now,
        Site site,
        Map<Id, Timeline> timelines,
        Map<Id, ComponentState> states,
        SiteState state,
        List<IncidentCourse> incidents,
        List<MaintenanceCourse> maintenances,
        List<Announcement> announcements,
        List<Figures> figures,
        IncidentCounts counts,
        Instant nextTransition) {
    public Derived {
        timelines = Map.copyOf(timelines);
        states = Map.copyOf(states);
        incidents = List.copyOf(incidents);
        maintenances = List.copyOf(maintenances);
        announcements = List.copyOf(announcements);
        figures = List.copyOf(figures);
    }

    /**
     * Returns what follows from {@code site} at {@code now}, which is cut to the second.
     *
     * <p>An update up to 15 minutes later than {@code now} counts as written now; later ones are left out.
     */
    public static Derived of(Site site, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        Site known = AsOf.site(site, second);
        List<IncidentCourse> incidents = incidents(known, second);
        List<MaintenanceCourse> maintenances = maintenances(known, second);
        Map<Id, Timeline> timelines = timelines(known.components(), incidents, maintenances);
        LocalDate today = LocalDate.ofInstant(second, site.settings().zone());
        Map<Id, ComponentState> states = states(known.components(), timelines, second, today);
        return new Derived(
                second,
                known,
                timelines,
                states,
                state(known.components(), states, incidents, today),
                incidents,
                maintenances,
                shown(known.announcements(), second),
                Tracking.figures(known, timelines, firstEventAt(incidents, maintenances), second),
                IncidentCounts.of(incidents, known.settings().zone()),
                Transitions.next(site, maintenances, second));
    }

    /** Returns the state of a component or group of this site at {@code now}; refuses any other id. */
    public ComponentState state(Id id) {
        return Optional.ofNullable(states.get(id)).orElseThrow();
    }

    /** Returns what a component of this site went through; refuses any other id. */
    public Timeline timeline(Id component) {
        return Optional.ofNullable(timelines.get(component)).orElseThrow();
    }

    /** Returns the figures of a component or group of this site, if it has some. */
    public Optional<Figures> figures(Id id) {
        return figures.stream()
                .filter(each -> each.subject().entry().id().equals(id))
                .findFirst();
    }

    /** The incidents that are not resolved, worst first, of equals the newest. */
    public List<IncidentCourse> open() {
        return incidents.stream()
                .filter(course -> !course.resolved())
                .sorted(Comparator.comparing(IncidentCourse::impact, Comparator.<Impact>reverseOrder()))
                .toList();
    }

    /** Returns the present and then how things will be from each instant on at which a window opens or ends, by time. */
    public List<Prospect> prospects() {
        return Prospects.of(this);
    }

    /** Returns when the first incident began or the first maintenance was planned to. */
    public Optional<Instant> firstEventAt() {
        return firstEventAt(incidents, maintenances);
    }

    private static Optional<Instant> firstEventAt(
            List<IncidentCourse> incidents, List<MaintenanceCourse> maintenances) {
        return Stream.concat(
                        incidents.stream().map(IncidentCourse::startedAt),
                        maintenances.stream().map(course -> course.maintenance().start()))
                .min(Comparator.naturalOrder());
    }

    private static List<IncidentCourse> incidents(Site known, Instant now) {
        return known.incidents().parallelStream()
                .map(incident -> IncidentWalk.course(incident, now))
                .sorted(Comparator.comparing(IncidentCourse::startedAt)
                        .thenComparing(course -> course.incident().id())
                        .reversed())
                .toList();
    }

    private static List<MaintenanceCourse> maintenances(Site known, Instant now) {
        return Occurrences.expand(known.maintenances(), known.settings().zone(), now).stream()
                .map(maintenance -> MaintenanceWalk.course(maintenance, now))
                .sorted(Comparator.comparing((MaintenanceCourse course) ->
                                course.maintenance().start())
                        .thenComparing(course -> course.maintenance().id())
                        .reversed())
                .toList();
    }

    private static Map<Id, Timeline> timelines(
            Components components, List<IncidentCourse> incidents, List<MaintenanceCourse> maintenances) {
        Map<Id, List<Stretch>> contributions = new HashMap<>();
        Stream.concat(
                        incidents.stream().map(IncidentCourse::components),
                        maintenances.stream().map(MaintenanceCourse::components))
                .flatMap(List::stream)
                .forEach(course -> contributions
                        .computeIfAbsent(course.component(), id -> new ArrayList<>())
                        .addAll(course.stretches()));
        Map<Id, Timeline> timelines = new LinkedHashMap<>();
        for (Component component : components.all()) {
            timelines.put(component.id(), Timeline.of(contributions.getOrDefault(component.id(), List.of())));
        }
        return timelines;
    }

    private static Map<Id, ComponentState> states(
            Components components, Map<Id, Timeline> timelines, Instant now, LocalDate today) {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        timelines.forEach((component, timeline) -> states.put(component, timeline.at(now)));
        for (Components.Entry entry : components.entries()) {
            List<Component> tracked = entry.match(
                    List::of,
                    group -> group.components().stream()
                            .filter(component -> !component.retired(today))
                            .toList());
            states.put(entry.id(), worst(tracked, states));
        }
        return states;
    }

    private static ComponentState worst(List<Component> components, Map<Id, ComponentState> states) {
        return components.stream()
                .map(component -> states.getOrDefault(component.id(), ComponentState.OPERATIONAL))
                .reduce(ComponentState.OPERATIONAL, ComponentState::worse);
    }

    static SiteState state(
            Components components, Map<Id, ComponentState> states, List<IncidentCourse> incidents, LocalDate today) {
        List<ComponentState> counted = components.all().stream()
                .filter(component -> !component.retired(today))
                .map(component -> states.getOrDefault(component.id(), ComponentState.OPERATIONAL))
                .toList();
        List<Impact> written = incidents.stream()
                .filter(course -> !course.resolved())
                .flatMap(course -> course.incident().impact().stream())
                .toList();
        return SiteState.of(counted, written);
    }

    private static List<Announcement> shown(List<Announcement> known, Instant now) {
        return known.stream()
                .filter(announcement -> announcement
                        .until()
                        .filter(until -> !until.isAfter(now))
                        .isEmpty())
                .sorted(Comparator.comparing(Announcement::from)
                        .thenComparing(Announcement::id)
                        .reversed())
                .toList();
    }
}
