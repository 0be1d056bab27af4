package dev.allclear.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A notice that is neither incident nor maintenance.
 *
 * @param from when it begins to be shown
 * @param until when it ceases to be on the home page; absent: it stays
 */
public record Announcement(
        Id id,
        Localized<String> title,
        Level level,
        Instant from,
        Optional<Instant> until,
        Localized<Prose> text,
        List<Id> aliases) {
    public Announcement {
        aliases = List.copyOf(aliases);
    }

    /** How loud it is. */
    public enum Level {
        INFO,
        WARNING
    }
}
