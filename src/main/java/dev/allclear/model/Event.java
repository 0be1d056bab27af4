package dev.allclear.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has a permanent page and a timeline of updates. */
public sealed interface Event permits Incident, Maintenance {
    /** Its permanent name, and the last part of its address. */
    Id id();

    /** Its title, plain text. */
    Localized<String> title();

    /** What is said before the first update. */
    Optional<Localized<Prose>> summary();

    /** The components it names in its head, with the state it puts them in. */
    States components();

    /** Its updates by time; those of one instant in the order they were written. */
    List<? extends Update<?>> updates();

    /** When it was first told of. */
    Instant published();

    /** When something was said of it or edited last. */
    default Instant changed() {
        Instant latest = Instant.MIN;
        for (Update<?> update : updates()) {
            Instant changed = update.changed();
            latest = changed.isAfter(latest) ? changed : latest;
        }
        return updates().isEmpty() ? published() : latest;
    }

    /** Links to the ticket, the pull request. */
    List<Link> links();

    /** Old ids whose addresses forward here. */
    List<Id> aliases();
}
