package dev.allclear.output.feed;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Settings;
import dev.allclear.page.Place;
import dev.allclear.page.Tags;
import java.util.Map;
import java.util.Optional;

/** The site in one language, as it is told away from the site: every address is absolute. */
record Edition(Settings settings, Texts texts, Tags tags) {

    /** What links begin from. */
    Place place() {
        return Place.away(settings, texts.language());
    }

    /** Returns the permanent id of what has {@code name} in every language; each language has ids of its own. */
    String tag(String name) {
        return tags.of(place().folder() + name);
    }

    /** The title of the site's own feed. */
    String title() {
        return texts.title(settings);
    }

    /** Returns the title of the feed of {@code what}. */
    String title(Localized<String> what) {
        return texts.text("title_page", Map.of("title", what.in(texts.language()), "site", settings.name()));
    }

    /** The site in a sentence. */
    String description() {
        return texts.description(settings);
    }

    /** Returns the language that {@code said} fell back to, where that is not this one. */
    Optional<Language> fallback(Localized<?> said) {
        return said.fallback(texts.language(), settings.defaultLanguage());
    }
}
