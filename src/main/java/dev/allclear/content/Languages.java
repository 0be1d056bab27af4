package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages a site is told in.
 *
 * @param all at least one; the first is the default
 */
record Languages(List<Language> all) {
    Languages {
        all = List.copyOf(all);
    }

    /** Reads one of them. */
    Optional<Language> read(Value value) {
        return value.text().flatMap(typed -> {
            Optional<Language> found = find(typed);
            return found.isPresent()
                    ? found
                    : value.refuse(
                            Rule.UNKNOWN_LANGUAGE,
                            "The site has no language `" + typed + "`.",
                            (all.size() == 1 ? "Its only language is " : "Its languages are ") + Hint.allOf(tags())
                                    + ", as `languages` in `site.yaml` says.");
        });
    }

    /** Returns the one whose tag is {@code typed}, if there is one. */
    Optional<Language> find(String typed) {
        return all.stream()
                .filter(language -> language.tag().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Their tags, in their order. */
    List<String> tags() {
        return all.stream().map(Language::tag).toList();
    }

    /** Reads a short text: plain, or a mapping from languages to texts that has at least the default one. */
    Optional<Localized<String>> text(Value value) {
        if (!(value.node() instanceof Node.Mapping)) {
            return value.text().map(Localized::of);
        }
        return value.fields("{en: …}").flatMap(fields -> {
            Map<Language, String> texts = new HashMap<>();
            fields.rest()
                    .forEach(entry -> read(entry.key())
                            .ifPresent(language -> entry.value().text().ifPresent(text -> texts.put(language, text))));
            String original = texts.remove(all.get(0));
            if (original != null) {
                return Optional.of(new Localized<>(original, texts));
            }
            String tag = all.get(0).tag();
            return value.refuse(
                    Rule.MISSING_FIELD,
                    "`" + value.name() + "` has no text in `" + tag + "`, the site's default language.",
                    "Add `" + tag + ": …`.");
        });
    }
}
