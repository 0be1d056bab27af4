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

    /** Returns them by language and name. */
    Map<Language, Map<String, String>> read(Fields fields) {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (Fields.Keyed entry : fields.optional("texts")
                .flatMap(Value::fields)
                .map(Fields::rest)
                .orElse(List.of())) {
            languages
                    .read(entry.key())
                    .ifPresent(language ->
                            entry.value().fields().ifPresent(replaced -> texts.put(language, texts(replaced))));
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
