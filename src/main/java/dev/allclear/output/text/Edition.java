package dev.allclear.output.text;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Component;
import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.page.Place;
import dev.allclear.page.Untranslated;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The site in one language; every address is absolute. */
final class Edition {
    private final Settings settings;
    private final Texts texts;
    private final Texts original;
    private final Times times;
    private final Map<Id, String> names;

    /** @param original in the language of what has no translation */
    Edition(Site site, Texts texts, Texts original) {
        this.settings = site.settings();
        this.texts = texts;
        this.original = original;
        this.times = texts.times(settings.zone());
        this.names = site.components().all().stream()
                .collect(Collectors.toUnmodifiableMap(Component::id, component -> line(component.name())));
    }

    Settings settings() {
        return settings;
    }

    Texts texts() {
        return texts;
    }

    Times times() {
        return times;
    }

    /** What links begin from. */
    Place place() {
        return Place.away(settings, texts.language());
    }

    /** Returns the name of a component of the site, as Markdown. */
    String name(Id component) {
        return Objects.requireNonNull(names.get(component), component::value);
    }

    /** Returns plain text as a line of Markdown. */
    String line(Localized<String> said) {
        return Markdown.escaped(said.in(texts.language()));
    }

    /** Returns the sentence that owns up to a report in the default language, where any part of it has no translation. */
    Optional<String> untranslated(Event event) {
        return Untranslated.of(event, texts, original).map(Markdown::escaped);
    }

    /** Returns a link to {@code address} as the item of a list. */
    static String item(String label, String address) {
        return "- [" + label + "](" + Markdown.destination(address) + ")";
    }
}
