package dev.allclear.content;

import dev.allclear.model.Announcement;
import dev.allclear.model.Event;
import dev.allclear.model.FreePage;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all that has an address, and makes a site of what has no error and is no draft. */
final class SiteReading {
    private final List<Document> originals;
    private final TranslationFiles translations;
    private final Known known;
    private final Remembered remembered;

    SiteReading(List<Document> documents, TranslationFiles translations, Known known, Remembered remembered) {
        this.originals = documents.stream()
                .filter(document -> !document.file().translation())
                .toList();
        this.translations = translations;
        this.known = known;
        this.remembered = remembered;
    }

    /**
     * What is told.
     *
     * @param events those of drafts and of files with errors too, by file
     */
    record Told(Site site, Map<ContentFile, Event> events) {}

    /** Returns what the files tell. */
    Told told() {
        List<Read<Incident>> incidents = read(Kind.INCIDENT, remembered::incident);
        List<Read<Maintenance>> maintenances = read(Kind.MAINTENANCE, MaintenanceFile::read);
        List<Read<Announcement>> announcements = read(Kind.ANNOUNCEMENT, AnnouncementFile::read);
        List<Read<FreePage>> pages = read(Kind.PAGE, PageFile::read);
        check(maintenances);
        var site = new Site(
                known.settings(),
                known.components().components(),
                shown(incidents, Comparator.comparing(SiteReading::start).thenComparing(Incident::id)),
                shown(maintenances, Comparator.comparing(Maintenance::start).thenComparing(Maintenance::id)),
                shown(announcements, Comparator.comparing(Announcement::from).thenComparing(Announcement::id)),
                shown(pages, Comparator.comparing(FreePage::id)));
        Map<ContentFile, Event> events = new HashMap<>();
        incidents.forEach(each -> events.put(each.document().file(), each.value()));
        maintenances.forEach(each -> events.put(each.document().file(), each.value()));
        return new Told(site, events);
    }

    private void check(List<Read<Maintenance>> maintenances) {
        Map<Id, Maintenance> series = maintenances.stream()
                .map(Read::value)
                .filter(maintenance -> maintenance.recurrence().isPresent())
                .collect(Collectors.toMap(Maintenance::id, Function.identity(), (one, other) -> one));
        var names = new OccurrenceNames(
                series, known.settings().zone(), known.asked().now());
        originals.stream()
                .filter(each ->
                        each.file().kind() == Kind.INCIDENT || each.file().kind() == Kind.ANNOUNCEMENT)
                .forEach(names::check);
        maintenances.forEach(told -> names.check(told.document(), told.value()));
    }

    /** What a document tells. */
    private record Read<T>(Document document, T value) {}

    private interface Reading<T> {
        Optional<T> read(Document document, Translations translations, Known known);
    }

    private <T> List<Read<T>> read(Kind kind, Reading<T> reading) {
        return originals.parallelStream()
                .filter(document -> document.file().kind() == kind)
                .flatMap(
                        document -> reading
                                .read(document, translations.of(document), known)
                                .map(value -> new Read<>(document, value))
                                .stream())
                .toList();
    }

    private <T> List<T> shown(List<Read<T>> told, Comparator<T> order) {
        return told.stream()
                .filter(each -> shown(each.document()))
                .map(Read::value)
                .sorted(order)
                .toList();
    }

    private boolean shown(Document document) {
        return (known.asked().drafts() || !document.draft())
                && !document.problems().failed();
    }

    private static Instant start(Incident incident) {
        return incident.started().orElse(incident.updates().get(0).at());
    }
}
