package dev.allclear.page;

import dev.allclear.markdown.Markdown;
import dev.allclear.model.Announcement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the list of announcements, the page of each, and what the home page says of them. */
final class AnnouncementViews {
    private final Edition edition;

    AnnouncementViews(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages(Present present) {
        List<Announcement> current = present.derived().announcements();
        return Stream.concat(
                Stream.of(edition.page(Addresses.ANNOUNCEMENTS, "announcements", place -> list(present, place))
                        .shown(() -> edition.posters().of(edition.texts().text("announcements")))),
                present.derived().site().announcements().stream()
                        .map(announcement -> edition.page(
                                        Addresses.announcement(announcement.id()),
                                        "announcement",
                                        announcement,
                                        present.unless(!current.contains(announcement)),
                                        this::view)
                                .shown(() -> edition.posters().announcement(announcement))));
    }

    /** Returns announcements in brief, under headings of {@code level}. */
    List<AnnouncementCard> cards(List<Announcement> announcements, Place place, int level) {
        return announcements.stream()
                .map(announcement -> new AnnouncementCard(
                        place.href(Addresses.announcement(announcement.id())),
                        edition.label(announcement.level()),
                        edition.text(announcement.title()),
                        edition.times().timed("announced_since", announcement.from()),
                        edition.passage(announcement.text(), place, level + 1, announcement.id() + "-")))
                .toList();
    }

    /** Returns what leads to all announcements, where there are any. */
    Optional<Anchor> all(Present present, Place place) {
        return present.derived().site().announcements().isEmpty()
                ? Optional.empty()
                : Optional.of(new Anchor(place.href(Addresses.ANNOUNCEMENTS), edition.word("all_announcements")));
    }

    private AnnouncementsView list(Present present, Place place) {
        List<Announcement> current = present.derived().announcements();
        List<Announcement> past = new ArrayList<>(present.derived().site().announcements());
        past.removeAll(current);
        Collections.reverse(past);
        return new AnnouncementsView(
                edition.layouts()
                        .of(
                                place,
                                edition.texts().text("announcements"),
                                edition.layouts().description(),
                                Optional.of(present)),
                edition.words(),
                cards(current, place, 2),
                cards(past, place, 3));
    }

    private AnnouncementView view(Announcement announcement, Optional<Present> present, Place place) {
        Text title = edition.text(announcement.title());
        String said = Markdown.text(announcement.text().in(edition.language()).markdown());
        return new AnnouncementView(
                edition.layouts()
                        .of(
                                place,
                                title.text(),
                                Layouts.excerpt(said),
                                present,
                                edition.things().of(announcement)),
                edition.words(),
                edition.label(announcement.level()),
                title,
                edition.times().timed("announced_since", announcement.from()),
                announcement.until().map(until -> edition.times().timed("announced_until", until)),
                edition.untranslated(Stream.of(announcement.title(), announcement.text())),
                edition.passage(announcement.text(), place, 2, "text-"));
    }
}
