package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The translations of one original; nothing is taken from one that has errors. */
record Translations(Map<Language, Translation> byLanguage) {
    Translations {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Whether there are none. */
    boolean none() {
        return byLanguage.isEmpty();
    }

    /** Returns {@code original}, a title, with its translations. */
    Localized<String> title(String original) {
        return localized(original, Translation::title);
    }

    /** Returns {@code original}, a text before updates or without any, with its translations. */
    Localized<Prose> text(Prose original) {
        return localized(original, translation -> translation.text().map(Translation.Said::prose));
    }

    /** Returns {@code original}, the text of an update, with its translations. */
    Localized<Prose> update(Nth nth, Prose original) {
        return localized(
                original,
                translation ->
                        Optional.ofNullable(translation.updates().get(nth)).map(Translation.Said::prose));
    }

    private <T> Localized<T> localized(T original, Function<Translation, Optional<T>> translated) {
        if (none()) {
            return Localized.of(original);
        }
        Map<Language, T> translations = new HashMap<>();
        byLanguage.forEach((language, translation) -> {
            if (!translation.problems().failed()) {
                translated.apply(translation).ifPresent(said -> translations.put(language, said));
            }
        });
        return new Localized<>(original, translations);
    }

    /** Tells of what a translation says before its first update, where the original says nothing there. */
    void refuseTexts() {
        byLanguage
                .values()
                .forEach(translation -> translation
                        .text()
                        .ifPresent(said -> translation
                                .problems()
                                .add(
                                        Rule.TRANSLATION_WITHOUT_UPDATE,
                                        said.place(),
                                        "The original has no text before its first update.",
                                        "Write above it the heading of the update that it translates, or remove it.")));
    }

    /** Tells of what is said in a translation about an update that is not among {@code originals}. */
    void end(Set<Nth> originals) {
        byLanguage
                .values()
                .forEach(translation -> translation.updates().forEach((nth, said) -> {
                    if (!originals.contains(nth)) {
                        translation
                                .problems()
                                .add(
                                        Rule.TRANSLATION_WITHOUT_UPDATE,
                                        said.place(),
                                        "The original has no update at this time.",
                                        "Write the time of the update that this translates, or remove it.");
                    }
                }));
    }
}
