package dev.allclear.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A planned window of work.
 *
 * @param impact {@code maintenance}, or a real impact when it will hurt
 * @param components the states while it is in progress
 * @param start when the window is planned to open
 * @param end when the window is planned to close, after {@code start}
 * @param announced when it was made known: as written, else its first update, else {@code start}
 * @param recurrence how it repeats
 * @param updates none or more
 * @param source where an import came from
 */
public record Maintenance(
        Id id,
        Localized<String> title,
        Impact impact,
        States components,
        Optional<Localized<Prose>> summary,
        Instant start,
        Instant end,
        Instant announced,
        Optional<Recurrence> recurrence,
        List<Update<MaintenanceStatus>> updates,
        List<Link> links,
        List<Id> aliases,
        Optional<String> source)
        implements Event {
    public Maintenance {
        updates = List.copyOf(updates);
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }

    @Override
    public Instant published() {
        return announced;
    }
}
