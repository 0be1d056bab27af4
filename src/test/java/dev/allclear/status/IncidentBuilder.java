package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an incident for a {@link SiteBuilder}. */
public final class IncidentBuilder {
    private final String id;
    private Optional<Impact> impact = Optional.empty();
    private States head = States.none();
    private Optional<String> started = Optional.empty();
    private Optional<String> resolved = Optional.empty();
    private final List<Said> updates = new ArrayList<>();

    private IncidentBuilder(String id) {
        this.id = id;
    }

    /** Begins an incident whose components have their states written, and which has no impact of its own. */
    public static IncidentBuilder incident(String id, String... states) {
        var incident = new IncidentBuilder(id);
        incident.head = SiteBuilder.states(ComponentState.OPERATIONAL, states);
        return incident;
    }

    /** Begins an incident with an impact; listed components take their state from it. */
    public static IncidentBuilder incident(String id, Impact impact, String... components) {
        var incident = new IncidentBuilder(id);
        incident.impact = Optional.of(impact);
        incident.head = SiteBuilder.states(impact.state(), components);
        return incident;
    }

    public IncidentBuilder started(String time) {
        started = Optional.of(time);
        return this;
    }

    public IncidentBuilder resolvedAlreadyAt(String time) {
        resolved = Optional.of(time);
        return this;
    }

    public IncidentBuilder investigating(String time, String... states) {
        return update(IncidentStatus.INVESTIGATING, time, states);
    }

    public IncidentBuilder identified(String time, String... states) {
        return update(IncidentStatus.IDENTIFIED, time, states);
    }

    public IncidentBuilder monitoring(String time, String... states) {
        return update(IncidentStatus.MONITORING, time, states);
    }

    public IncidentBuilder resolved(String time, String... states) {
        return update(IncidentStatus.RESOLVED, time, states);
    }

    public IncidentBuilder postmortem(String time, String... states) {
        return update(IncidentStatus.POSTMORTEM, time, states);
    }

    public IncidentBuilder update(IncidentStatus status, String time, String... states) {
        updates.add(new Said(status, time, SiteBuilder.states(ComponentState.OPERATIONAL, states)));
        return this;
    }

    Incident build(SiteBuilder site) {
        return new Incident(
                new Id(id),
                Localized.of(id),
                impact,
                head,
                Optional.empty(),
                updates.stream().map(said -> said.update(site)).toList(),
                started.map(site::time),
                resolved.map(site::time),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private record Said(IncidentStatus status, String time, States states) {
        Update<IncidentStatus> update(SiteBuilder site) {
            return new Update<>(
                    site.time(time), status, Localized.of(Prose.of("")), states, Optional.empty(), Optional.empty());
        }
    }
}
