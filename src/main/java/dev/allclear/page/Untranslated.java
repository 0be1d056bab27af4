package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Event;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence that owns up to what is shown in the default language, where it has no translation. */
public final class Untranslated {
    private Untranslated() {}

    /**
     * Returns it for a whole report in the language of {@code texts}; nothing where all of it is translated.
     *
     * @param original the texts of the default language
     */
    public static Optional<String> of(Event event, Texts texts, Texts original) {
        return of(event.title(), event.summary(), event.updates(), texts, original);
    }

    /** Returns it for these parts of a report: an update without a text needs no translation. */
    public static Optional<String> of(
            Localized<String> title,
            Optional<Localized<Prose>> summary,
            List<? extends Update<?>> updates,
            Texts texts,
            Texts original) {
        return of(
                Stream.of(
                                Stream.of(title),
                                summary.stream(),
                                updates.stream()
                                        .map(Update::text)
                                        .filter(text -> !text.original().blank()))
                        .flatMap(parts -> parts),
                texts,
                original);
    }

    static Optional<String> of(Stream<? extends Localized<?>> parts, Texts texts, Texts original) {
        if (texts.language().equals(original.language())) {
            return Optional.empty();
        }
        List<Boolean> translated = parts.map(part ->
                        part.fallback(texts.language(), original.language()).isEmpty())
                .distinct()
                .toList();
        if (!translated.contains(false)) {
            return Optional.empty();
        }
        String key = translated.contains(true) ? "partly_untranslated" : "untranslated";
        return Optional.of(texts.text(key, Map.of("language", original.text("language_name"))));
    }
}
