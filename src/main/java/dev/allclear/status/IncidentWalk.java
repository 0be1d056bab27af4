package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes once through an incident's updates, by time, and finds its course. */
final class IncidentWalk {
    private final Incident incident;
    private final Instant now;
    private final Ledger ledger = new Ledger();
    private final List<Interval> closed = new ArrayList<>();
    private final List<Step<IncidentStatus>> steps = new ArrayList<>();

    /** The states by the updates so far, as if {@code resolved:} were not there. */
    private final Map<Id, ComponentState> said = new LinkedHashMap<>();

    private Map<Id, ComponentState> beforeResolution = Map.of();
    private Optional<Instant> openSince = Optional.empty();
    private Optional<Instant> endedEarly = Optional.empty();

    private IncidentWalk(Incident incident, Instant now) {
        this.incident = incident;
        this.now = now;
    }

    /** Returns the course of {@code incident}, which has only updates that count as written by {@code now}. */
    static IncidentCourse course(Incident incident, Instant now) {
        return new IncidentWalk(incident, now).course();
    }

    private IncidentCourse course() {
        List<Update<IncidentStatus>> updates = incident.updates();
        Instant start = AsOf.counted(incident.started().orElse(updates.get(0).at()), now);
        openSince = Optional.of(start);
        say(start, incident.components());
        States before = States.none();
        for (Update<IncidentStatus> update : updates) {
            take(update, AsOf.counted(update.at(), now));
            States after = after(before);
            steps.add(new Step<>(update, before, after));
            before = after;
        }
        List<Interval> open = new ArrayList<>(closed);
        openSince.ifPresent(since -> open.add(Interval.since(since)));
        List<Course> courses = ledger.courses();
        return new IncidentCourse(
                incident,
                incident.impact().orElseGet(() -> impact(courses)),
                updates.get(updates.size() - 1).status(),
                start,
                open.get(open.size() - 1).to(),
                open,
                open.stream().map(interval -> interval.length(now)).reduce(Duration.ZERO, Duration::plus),
                steps,
                courses);
    }

    /** Returns the states that are said now: very often those that stood, or those the incident began with. */
    private States after(States before) {
        for (States known : List.of(before, incident.components())) {
            if (known.byComponent().equals(said)) {
                return known;
            }
        }
        return new States(said);
    }

    private void take(Update<IncidentStatus> update, Instant at) {
        endEarly(at);
        if (update.status().open() && openSince.isEmpty()) {
            reopen(at);
        } else if (update.status() == IncidentStatus.RESOLVED && openSince.isPresent()) {
            resolve(at);
        }
        say(at, update.components());
    }

    private void say(Instant at, States states) {
        said.putAll(states.byComponent());
        ledger.put(at, states.byComponent());
    }

    /** Ends what the open stretch does to components at {@code resolved:}, once an update is as late as that. */
    private void endEarly(Instant at) {
        if (openSince.isPresent() && endedEarly.isEmpty()) {
            Interval sinceOpen = Interval.since(openSince.orElseThrow());
            endedEarly = incident.resolved().filter(sinceOpen::contains).filter(resolved -> !resolved.isAfter(at));
            endedEarly.ifPresent(ledger::clear);
        }
    }

    private void resolve(Instant at) {
        closed.add(Interval.of(openSince.orElseThrow(), endedEarly.orElse(at)));
        openSince = Optional.empty();
        beforeResolution = new LinkedHashMap<>(said);
        said.replaceAll((component, state) -> ComponentState.OPERATIONAL);
        ledger.clear(at);
    }

    private void reopen(Instant at) {
        openSince = Optional.of(at);
        endedEarly = Optional.empty();
        said.replaceAll((component, state) -> beforeResolution.getOrDefault(component, ComponentState.OPERATIONAL));
        ledger.put(at, said);
    }

    private static Impact impact(List<Course> courses) {
        ComponentState worst =
                courses.stream().map(Course::worst).reduce(ComponentState.OPERATIONAL, ComponentState::worse);
        return worst == ComponentState.UNDER_MAINTENANCE ? Impact.NONE : Impact.of(worst);
    }
}
