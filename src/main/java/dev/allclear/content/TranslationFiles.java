package dev.allclear.content;

import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings translations to their originals. */
final class TranslationFiles {
    private final Map<String, String> originals;
    private final Known known;
    private final boolean languagesKnown;
    private final Map<String, Map<Language, Translation>> byStem = new HashMap<>();

    private TranslationFiles(Collection<ContentFile> files, Known known, boolean languagesKnown) {
        this.originals = files.stream()
                .filter(file -> !file.translation())
                .collect(Collectors.toMap(ContentFile::stem, file -> file.file().path(), (first, other) -> first));
        this.known = known;
        this.languagesKnown = languagesKnown;
    }

    /**
     * Reads {@code translated}, which are translations.
     *
     * @param files all files, also those that can't be read
     * @param languagesKnown whether the site's languages are; else one that is not among them is no mistake
     */
    static TranslationFiles read(
            Collection<ContentFile> files, List<Document> translated, Known known, boolean languagesKnown) {
        Collection<ContentFile> wanted = translated.isEmpty() ? List.of() : files;
        var translations = new TranslationFiles(wanted, known, languagesKnown);
        translated.forEach(translations::read);
        return translations;
    }

    /** Returns the translations of {@code original}; none where it is but another form of one, which may be read just now. */
    Translations of(Document original) {
        if (byStem.isEmpty()) {
            return new Translations(Map.of());
        }
        String stem = original.file().stem();
        return new Translations(
                original.file().file().path().equals(originals.get(stem))
                        ? byStem.getOrDefault(stem, Map.of())
                        : Map.of());
    }

    /** The languages that anything is translated into. */
    Set<Language> languages() {
        return byStem.values().stream()
                .flatMap(translations -> translations.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void read(Document document) {
        String tag = document.file().language().orElseThrow().tag();
        Optional<Language> language = known.languages().find(tag);
        if (language.isEmpty()) {
            if (languagesKnown) {
                refuse(
                        document,
                        Rule.UNKNOWN_LANGUAGE,
                        "The site has no language `" + tag + "`.",
                        Hint.nearest(
                                tag,
                                known.languages()
                                        .tags()
                                        .subList(1, known.languages().tags().size()),
                                "Add it to `languages` in `site.yaml`, or remove `." + tag + "` from the name."));
            }
        } else if (language.get().equals(known.settings().defaultLanguage())) {
            refuse(
                    document,
                    Rule.BAD_FILE_NAME,
                    "`" + tag + "` is the site's default language, which the original is in.",
                    "Remove `." + tag + "` from the name.");
        } else if (!originals.containsKey(document.file().stem())) {
            refuse(
                    document,
                    Rule.TRANSLATION_WITHOUT_ORIGINAL,
                    "There is no original beside this translation.",
                    "Its name should be `" + document.file().id() + "`, without `." + tag + "`, in the same folder.");
        } else {
            add(document, language.get());
        }
    }

    private void add(Document document, Language language) {
        Translation translation = Translation.read(document, known);
        Translation first = byStem.computeIfAbsent(document.file().stem(), stem -> new HashMap<>())
                .putIfAbsent(language, translation);
        if (first != null) {
            String other = IdSpace.named(Location.of(first.problems().source().file()));
            refuse(document, Rule.DUPLICATE_ID, "This is translated already: " + other + ".", "Keep one of the two.");
        }
    }

    private static void refuse(Document document, Rule rule, String message, String hint) {
        document.problems().add(rule, message, hint);
    }
}
