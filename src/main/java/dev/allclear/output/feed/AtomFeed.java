package dev.allclear.output.feed;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.Place;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Incidents and maintenances by their newest update, in one language, as Atom (RFC 4287). */
public final class AtomFeed {
    private final Derived derived;
    private final Settings settings;
    private final Texts texts;
    private final Place place;
    private final Tags tags;
    private final XmlWriter xml = new XmlWriter();

    private AtomFeed(Derived derived, Texts texts) {
        this.derived = derived;
        this.settings = derived.site().settings();
        this.texts = texts;
        this.place = Place.away(settings, texts.language());
        this.tags = Tags.of(derived);
    }

    /** Returns where the feed of {@code language} is inside the site: {@code history.atom}, {@code de/history.atom}. */
    public static String path(Settings settings, Language language) {
        return Addresses.folder(settings, language) + Addresses.FEED;
    }

    /** Returns the feed in the language of {@code texts}. */
    public static byte[] of(Derived derived, Texts texts) {
        return new AtomFeed(derived, texts).bytes();
    }

    private byte[] bytes() {
        List<Entry> entries = Entry.newest(derived);
        String path = path(settings, texts.language());
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                texts.language().tag());
        xml.text("id", tags.of(path));
        xml.text("title", texts.text("title_home", Map.of("site", settings.name())));
        xml.text("subtitle", description());
        xml.text(
                "updated",
                entries.stream()
                        .map(Entry::updated)
                        .findFirst()
                        .orElseGet(this::beginning)
                        .toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", place.fixed(path));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", place.href(""));
        settings.feeds().hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub.toString()));
        xml.open("author")
                .text("name", settings.name())
                .text("uri", settings.url().toString())
                .close();
        entries.forEach(this::entry);
        return xml.close().bytes();
    }

    private String description() {
        return settings.description()
                .map(said -> said.in(texts.language()))
                .orElseGet(() -> texts.text("description_home", Map.of("site", settings.name())));
    }

    private void entry(Entry entry) {
        Localized<String> title = entry.event().title();
        xml.open("entry");
        xml.text("id", tags.of(place.folder() + entry.id()));
        xml.text("title", title.in(texts.language()), language(title));
        xml.text("published", entry.published().toString());
        xml.text("updated", entry.updated().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", place.href(entry.address()));
        xml.text("content", Story.of(entry.event(), settings, texts), "type", "html");
        xml.close();
    }

    /** The language of a title that fell back to the site's default, as an attribute. */
    private String[] language(Localized<String> title) {
        return Story.foreign(title, settings, texts)
                ? new String[] {"xml:lang", settings.defaultLanguage().tag()}
                : new String[0];
    }

    /** An empty feed still has a time, and the same one for a whole year. */
    private Instant beginning() {
        int year = derived.now().atOffset(ZoneOffset.UTC).getYear();
        return Year.of(year).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
