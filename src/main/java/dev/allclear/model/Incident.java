package dev.allclear.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An unplanned trouble.
 *
 * @param impact as written; absent where it follows from component states
 * @param components the states from its start on
 * @param updates at least one
 * @param started when the trouble began, if before its first update
 * @param resolved when the last open stretch ended, if before its resolving update
 * @param source where an import came from
 */
public record Incident(
        Id id,
        Localized<String> title,
        Optional<Impact> impact,
        States components,
        Optional<Localized<Prose>> summary,
        List<Update<IncidentStatus>> updates,
        Optional<Instant> started,
        Optional<Instant> resolved,
        List<Link> links,
        List<Id> aliases,
        Optional<String> source)
        implements Event {
    public Incident {
        updates = List.copyOf(updates);
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }

    @Override
    public Instant published() {
        return updates.get(0).at();
    }
}
