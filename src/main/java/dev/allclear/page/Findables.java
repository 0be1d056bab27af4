package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Announcement;
import dev.allclear.model.Event;
import dev.allclear.model.FreePage;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lists what a search may find. */
public final class Findables {
    private final Edition edition;
    private final HistoryEntries entries;
    private final Language original;

    private Findables(Edition edition) {
        this.edition = edition;
        this.entries = new HistoryEntries(edition);
        this.original = edition.settings().defaultLanguage();
    }

    /** Something with a page, and when it was made known. */
    private record Told(Instant at, String name, Supplier<Findable> findable) {}

    /**
     * Returns all that a reader of {@code language} may find, each made when it is asked for: the team's own pages by id, then
     * incidents, maintenances and announcements in the order in which they were made known, so that what is new comes last.
     *
     * @param texts of each of the site's languages
     * @param theme where the theme's files are
     */
    public static List<Supplier<Findable>> of(
            Derived derived, Language language, Map<Language, Texts> texts, ThemeFiles theme) {
        var findables = new Findables(new Edition(derived.site(), language, texts, theme, new Fingerprints()));
        return Stream.concat(
                        derived.site().pages().stream().map(page -> () -> findables.page(page)),
                        findables.told(derived).map(Told::findable))
                .toList();
    }

    private Stream<Told> told(Derived derived) {
        return Stream.of(
                        derived.incidents().stream()
                                .map(course ->
                                        told(course.incident(), () -> event(course.incident(), Happening.of(course)))),
                        derived.maintenances().stream()
                                .map(course -> told(
                                        course.maintenance(), () -> event(course.maintenance(), Happening.of(course)))),
                        derived.site().announcements().stream()
                                .map(each -> new Told(each.from(), each.id().value(), () -> announcement(each))))
                .flatMap(each -> each)
                // An occurrence of a recurring maintenance is news once it is announced.
                .filter(each -> !each.at().isAfter(derived.now()))
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::name));
    }

    private static Told told(Event event, Supplier<Findable> findable) {
        return new Told(event.published(), event.id().value(), findable);
    }

    private Findable event(Event event, Happening happening) {
        var parts = new ArrayList<Localized<Prose>>();
        event.summary().ifPresent(parts::add);
        event.updates().forEach(update -> parts.add(update.text()));
        return new Findable(
                happening.address(),
                edition.text(event.title()),
                happening.impact().key(),
                Optional.of(day(happening.beganAt())),
                Optional.of(entries.facts(happening)),
                happening.components().stream()
                        .map(component -> edition.name(component).text())
                        .toList(),
                said(parts));
    }

    private Findable announcement(Announcement announcement) {
        return new Findable(
                Addresses.announcement(announcement.id()),
                edition.text(announcement.title()),
                "note",
                Optional.of(day(announcement.from())),
                Optional.of(edition.texts()
                        .capitalised(
                                "level_" + edition.label(announcement.level()).key())),
                List.of(),
                said(List.of(announcement.text())));
    }

    private Findable page(FreePage page) {
        return new Findable(
                Addresses.page(page.id()),
                edition.text(page.title()),
                "document",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                said(List.of(page.text())));
    }

    private Findable.Day day(Instant began) {
        LocalDate day = edition.times().day(began);
        return new Findable.Day(edition.times().date(day), day.toString());
    }

    /** Returns the parts as one text, in the original language only where none of them is translated. */
    private Text said(List<Localized<Prose>> parts) {
        Language language = edition.language();
        var said = new ArrayList<String>();
        boolean translated = false;
        for (Localized<Prose> part : parts) {
            Prose spoken = part.in(language);
            if (!spoken.blank()) {
                said.add(Markdown.text(spoken.markdown()).replace('\n', ' '));
                translated |= part.fallback(language, original).isEmpty();
            }
        }
        return new Text(
                String.join(" ", said), said.isEmpty() || translated ? Optional.empty() : Optional.of(original.tag()));
    }
}
