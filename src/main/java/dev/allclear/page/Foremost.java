package dev.allclear.page;

import dev.allclear.model.Localized;
import dev.allclear.status.Derived;
import java.util.Optional;

/**
 * What goes on that is told where there is room for one thing only.
 *
 * @param address of its page, as {@link Addresses} has it
 */
public record Foremost(Localized<String> title, String address) {

    /** Returns the worst open incident, else the maintenance under way that was to begin first; nothing on a calm day. */
    public static Optional<Foremost> of(Derived derived) {
        return derived.open().stream()
                .map(course -> course.incident())
                .map(incident -> new Foremost(incident.title(), Addresses.incident(incident.id())))
                .findFirst()
                .or(() -> new Planned(derived)
                        .running().stream()
                                .map(course -> course.maintenance())
                                .map(work -> new Foremost(work.title(), Addresses.maintenance(work.id())))
                                .findFirst());
    }
}
