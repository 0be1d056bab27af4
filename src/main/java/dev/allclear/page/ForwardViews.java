package dev.allclear.page;

import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the small pages at addresses that lead elsewhere: old ones, and lists that history has. */
final class ForwardViews {
    private final Edition edition;

    ForwardViews(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages() {
        var site = edition.derived().site();
        Text history = edition.word("history");
        return Stream.of(
                        Stream.of(
                                page(Addresses.INCIDENTS, Addresses.HISTORY, history),
                                page(Addresses.MAINTENANCE, Addresses.HISTORY, history)),
                        site.incidents().stream()
                                .flatMap(incident -> aliases(
                                        incident.aliases(), Addresses::incident, incident.id(), incident.title())),
                        site.maintenances().stream().flatMap(this::maintenance),
                        site.components().all().stream().flatMap(this::component),
                        site.announcements().stream()
                                .flatMap(announcement -> aliases(
                                        announcement.aliases(),
                                        Addresses::announcement,
                                        announcement.id(),
                                        announcement.title())),
                        site.pages().stream()
                                .flatMap(page -> aliases(page.aliases(), Addresses::page, page.id(), page.title())))
                .flatMap(pages -> pages);
    }

    private Stream<Page> component(Component component) {
        return aliases(component.aliases(), Addresses::component, component.id(), component.name());
    }

    /** A recurring maintenance has pages by occurrence; its own address leads to the one under way or to come, else the last. */
    private Stream<Page> maintenance(Maintenance maintenance) {
        if (maintenance.recurrence().isEmpty()) {
            return aliases(maintenance.aliases(), Addresses::maintenance, maintenance.id(), maintenance.title());
        }
        String target = occurrence(maintenance).map(Addresses::maintenance).orElse(Addresses.HISTORY);
        Text title = edition.text(maintenance.title());
        return Stream.concat(Stream.of(maintenance.id()), maintenance.aliases().stream())
                .map(id -> page(Addresses.maintenance(id), target, title));
    }

    private Optional<Id> occurrence(Maintenance series) {
        Instant now = edition.derived().now();
        List<Maintenance> latestFirst = edition.derived().maintenances().stream()
                .map(MaintenanceCourse::maintenance)
                .filter(maintenance -> Planned.occurs(maintenance, series))
                .toList();
        return latestFirst.stream()
                .filter(occurrence -> occurrence.end().isAfter(now))
                .reduce((later, earlier) -> earlier)
                .or(() -> latestFirst.stream().findFirst())
                .map(Maintenance::id);
    }

    private Stream<Page> aliases(List<Id> aliases, Function<Id, String> address, Id id, Localized<String> title) {
        return aliases.stream().map(alias -> page(address.apply(alias), address.apply(id), edition.text(title)));
    }

    private Page page(String from, String to, Text title) {
        return edition.page(
                from,
                "forward",
                place -> new ForwardView(
                        edition.layouts().forward(place, to, title.text()),
                        edition.words(),
                        new Anchor(place.href(to), title)));
    }
}
