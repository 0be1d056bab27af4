package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads interface texts of a team's own.
 *
 * @param names of those that may be replaced
 */
record TextFields(Languages languages, Set<String> names) {
    private static final String EXAMPLE = "{en: {all_operational: …}}";

    /** Returns them by language and name. */
    Map<Language, Map<String, String>> read(Fields fields) {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (Fields.Keyed entry : fields.optional("texts")
                .flatMap(value -> value.fields(EXAMPLE))
                .map(Fields::rest)
                .orElse(List.of())) {
            String key = entry.key().name();
            if (names.contains(key)) {
                entry.key()
                        .refuse(
                                Rule.UNKNOWN_LANGUAGE,
                                "The text `" + key + "` is in no language.",
                                "Write it under one, such as `texts: {"
                                        + languages.tags().get(0) + ": {" + key + ": …}}`.");
                continue;
            }
            languages
                    .read(entry.key())
                    .ifPresent(language -> entry.value()
                            .fields("{all_operational: …}")
                            .ifPresent(replaced -> texts.put(language, texts(replaced))));
        }
        return texts;
    }

    private Map<String, String> texts(Fields replaced) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Fields.Keyed entry : replaced.rest()) {
            String key = entry.key().name();
            if (names.contains(key)) {
                entry.value().text().ifPresent(text -> texts.put(key, text));
            } else {
                entry.key()
                        .refuse(
                                Rule.UNKNOWN_KEY,
                                "There is no interface text `" + key + "`.",
                                Hint.nearest(
                                        key,
                                        names.stream().sorted().toList(),
                                        "Their names are those of the message files."));
            }
        }
        return texts;
    }
}
