package dev.allclear.output.feed;

import dev.allclear.model.Event;
import dev.allclear.model.Incident;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Update;
import dev.allclear.page.Addresses;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An incident or a maintenance as feeds tell it, or a single update of one.
 *
 * @param name its permanent one: {@code logins}, {@code logins/update-20260302-110000}
 * @param update the index of the one update that is told; absent: all of them
 * @param address of its page, without the language's folder: {@code incidents/logins/}
 * @param published when it was first told of
 * @param updated when something was said or edited last
 */
record Entry(String name, Event event, OptionalInt update, String address, Instant published, Instant updated) {
    /** What was updated last first. */
    static final Comparator<Entry> NEWEST =
            Comparator.comparing(Entry::updated).thenComparing(Entry::name).reversed();

    /** Returns an incident as one entry. */
    static Entry of(Incident incident) {
        return of(incident, Addresses.incident(incident.id()));
    }

    /** Returns a maintenance, of a recurring one an occurrence, as one entry. */
    static Entry of(Maintenance maintenance) {
        return of(maintenance, Addresses.maintenance(maintenance.id()));
    }

    /** Returns every update of an incident as an entry of its own, newest first. */
    static List<Entry> updates(Incident incident) {
        return IntStream.range(0, incident.updates().size())
                .mapToObj(index -> of(incident, incident.updates().size() - 1 - index))
                .toList();
    }

    /** Whether anybody has heard of it by {@code now}. */
    boolean told(Instant now) {
        return !event.updates().isEmpty() || !published.isAfter(now);
    }

    private static Entry of(Event event, String address) {
        return new Entry(event.id().value(), event, OptionalInt.empty(), address, event.published(), event.changed());
    }

    private static Entry of(Incident incident, int index) {
        Update<?> update = incident.updates().get(index);
        String anchor = Addresses.update(incident.updates(), index);
        return new Entry(
                incident.id() + "/" + anchor,
                incident,
                OptionalInt.of(index),
                Addresses.incident(incident.id()) + "#" + anchor,
                update.at(),
                update.changed());
    }
}
