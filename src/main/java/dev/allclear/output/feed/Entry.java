package dev.allclear.output.feed;

import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Maintenance;
import dev.allclear.page.Addresses;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An incident or a maintenance as feeds tell it.
 *
 * @param address of its page, without the language's folder: {@code incidents/2021-08-27-global-issue/}
 * @param published when it was first told of
 * @param updated when something was said or edited last
 */
record Entry(Event event, String address, Instant published, Instant updated) {

    /** Returns what has been told of by {@code now}, what was updated last first, at most as many as the site's feeds hold. */
    static List<Entry> newest(Derived derived) {
        return Stream.concat(
                        derived.incidents().stream().map(course -> of(course.incident())),
                        derived.maintenances().stream().map(course -> of(course.maintenance())))
                .filter(entry -> !entry.event.updates().isEmpty() || !entry.published.isAfter(derived.now()))
                .sorted(Comparator.comparing(Entry::updated)
                        .thenComparing(Entry::id)
                        .reversed())
                .limit(derived.site().settings().feeds().items())
                .toList();
    }

    /** Its permanent name. */
    Id id() {
        return event.id();
    }

    private static Entry of(Incident incident) {
        Instant published = incident.updates().get(0).at();
        return new Entry(incident, Addresses.incident(incident.id()), published, latest(incident, published));
    }

    private static Entry of(Maintenance maintenance) {
        return new Entry(
                maintenance,
                Addresses.maintenance(maintenance.id()),
                maintenance.announced(),
                latest(maintenance, maintenance.announced()));
    }

    private static Instant latest(Event event, Instant published) {
        return event.updates().stream()
                .flatMap(update -> Stream.concat(Stream.of(update.at()), update.edited().stream()))
                .max(Comparator.naturalOrder())
                .orElse(published);
    }
}
