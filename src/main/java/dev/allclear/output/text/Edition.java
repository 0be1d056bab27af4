package dev.allclear.output.text;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.page.Place;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The site in one language; every address is absolute. */
final class Edition {
    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final Map<Id, String> names;

    Edition(Site site, Texts texts) {
        this.settings = site.settings();
        this.texts = texts;
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

    /** Returns the interface text of {@code key} as the beginning of a line. */
    String word(String key) {
        String word = texts.text(key);
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    /** Returns a link to {@code address} as the item of a list. */
    static String item(String label, String address) {
        return "- [" + label + "](" + address + ")";
    }
}
