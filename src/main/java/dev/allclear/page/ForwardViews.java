package dev.allclear.page;

import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceCourse;
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

    Stream<Page> pages(Present present) {
        Derived derived = present.derived();
        var site = derived.site();
        Text history = edition.word("history");
        return Stream.of(
                        Stream.of(
                                page(Addresses.INCIDENTS, Addresses.HISTORY, history),
                                page(Addresses.MAINTENANCE, Addresses.HISTORY, history)),
                        site.incidents().stream()
                                .flatMap(incident -> aliases(
                                        incident.aliases(), Addresses::incident, incident.id(), incident.title())),
                        site.maintenances().stream().flatMap(maintenance -> maintenance(maintenance, derived)),
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
    private Stream<Page> maintenance(Maintenance maintenance, Derived derived) {
        if (maintenance.recurrence().isEmpty()) {
            return aliases(maintenance.aliases(), Addresses::maintenance, maintenance.id(), maintenance.title());
        }
        String target =
                occurrence(maintenance, derived).map(Addresses::maintenance).orElse(Addresses.HISTORY);
        Text title = edition.text(maintenance.title());
        return Stream.concat(Stream.of(maintenance.id()), maintenance.aliases().stream())
                .map(id -> page(Addresses.maintenance(id), target, title));
    }

    private static Optional<Id> occurrence(Maintenance series, Derived derived) {
        List<Maintenance> latestFirst = derived.maintenances().stream()
                .map(MaintenanceCourse::maintenance)
                .filter(maintenance -> Planned.occurs(maintenance, series))
                .toList();
        return latestFirst.stream()
                .filter(occurrence -> occurrence.end().isAfter(derived.now()))
                .reduce((later, earlier) -> earlier)
                .or(() -> latestFirst.stream().findFirst())
                .map(Maintenance::id);
    }

    private Stream<Page> aliases(List<Id> aliases, Function<Id, String> address, Id id, Localized<String> title) {
        return aliases.stream().map(alias -> page(address.apply(alias), address.apply(id), edition.text(title)));
    }

    private Page page(String from, String to, Text title) {
        return edition.page(from, "forward", new Linked(to, title), Optional.empty(), this::view);
    }

    private ForwardView view(Linked linked, Optional<Present> present, Place place) {
        return new ForwardView(edition.layouts().forward(place, linked), edition.words(), place.anchor(linked));
    }
}
