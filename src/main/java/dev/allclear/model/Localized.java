package dev.allclear.model;

import java.util.Map;
import java.util.Optional;

/**
 * Something said to people: in the site's default language, and translated where a team did so.
 *
 * @param original as said in the site's default language
 * @param translations what is said in further languages; never iterated, so its order does not matter
 */
public record Localized<T>(T original, Map<Language, T> translations) {
    public Localized {
        translations = Map.copyOf(translations);
    }

    /** Returns {@code original} without translations. */
    public static <T> Localized<T> of(T original) {
        return new Localized<>(original, Map.of());
    }

    /** Returns the translation into {@code language}, else the original. */
    public T in(Language language) {
        return translation(language).orElse(original);
    }

    /** Returns the translation into {@code language}, if there is one. */
    public Optional<T> translation(Language language) {
        return Optional.ofNullable(translations.get(language));
    }

    /** Returns {@code original}, the site's default language, where what is said {@code in(language)} is in that instead. */
    public Optional<Language> fallback(Language language, Language original) {
        return language.equals(original) || translation(language).isPresent()
                ? Optional.empty()
                : Optional.of(original);
    }
}
