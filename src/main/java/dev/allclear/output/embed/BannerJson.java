package dev.allclear.output.embed;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Foremost;
import dev.allclear.page.Place;
import dev.allclear.status.Derived;
import java.util.Collection;
import java.util.Optional;

/**
 * What {@code /embed.js} asks: how the whole site is, and what a banner says of it in each language, the default one first. A few
 * lines of its own, so that a site may switch off everything else.
 */
public final class BannerJson {
    private final Derived derived;

    private BannerJson(Derived derived) {
        this.derived = derived;
    }

    /** Returns the one file there is, in all of {@code languages}; it follows the present. */
    public static DataFile file(Derived derived, Collection<Texts> languages) {
        return new DataFile("embed.json", Optional.empty(), () -> new BannerJson(derived).bytes(languages));
    }

    private byte[] bytes(Collection<Texts> languages) {
        return JsonWriter.object(
                json -> json.field("impact", derived.state().indicator().key())
                        .objects("languages", languages, (texts, each) -> said(each, texts)));
    }

    private void said(JsonWriter json, Texts texts) {
        Settings settings = derived.site().settings();
        Place place = Place.away(settings, texts.language());
        json.field("lang", texts.language().tag())
                .field("dir", texts.text("direction"))
                .field("headline", texts.text(derived.state().wording().key()))
                .array("links", links -> {
                    // More than the worst would be a list, and no banner.
                    Foremost.of(derived).ifPresent(event -> {
                        Language language = event.title()
                                .fallback(texts.language(), settings.defaultLanguage())
                                .orElse(texts.language());
                        link(links, event.title().in(texts.language()), language, place.href(event.address()));
                    });
                    link(links, texts.title(settings), texts.language(), place.href(Addresses.HOME));
                });
    }

    private static void link(JsonWriter links, String text, Language language, String url) {
        links.element(
                link -> link.field("text", text).field("lang", language.tag()).field("url", url));
    }
}
