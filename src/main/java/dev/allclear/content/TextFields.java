package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.model.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads interface texts of a team's own.
 *
 * @param known returns what can stand in each of those that may be replaced, by name
 */
record TextFields(Languages languages, Supplier<Map<String, Asked.Placeholders>> known) {
    private static final String EXAMPLE = "{en: {all_operational: …}}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Returns them by language and name. */
    Map<Language, Map<String, String>> read(Fields fields) {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (Fields.Keyed entry : fields.optional("texts")
                .flatMap(value -> value.fields(EXAMPLE))
                .map(Fields::rest)
                .orElse(List.of())) {
            String key = entry.key().name();
            if (known.get().containsKey(key)) {
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
        Map<String, Asked.Placeholders> known = this.known.get();
        for (Fields.Keyed entry : replaced.rest()) {
            String key = entry.key().name();
            if (known.containsKey(key)) {
                entry.value().wording().ifPresent(text -> {
                    check(entry.value(), text, Objects.requireNonNull(known.get(key)));
                    texts.put(key, text);
                });
            } else {
                entry.key()
                        .refuse(
                                Rule.UNKNOWN_KEY,
                                "There is no interface text `" + key + "`.",
                                Hint.nearest(
                                        key,
                                        known.keySet().stream().sorted().toList(),
                                        "Their names are those of the message files."));
            }
        }
        return texts;
    }

    private static void check(Value value, String text, Asked.Placeholders can) {
        var typed = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> typed.add(found.group(1)));
        List<String> strange =
                typed.stream().filter(name -> !can.known().contains(name)).toList();
        strange.forEach(name -> value.refuse(
                Rule.BAD_VALUE,
                "Nothing stands for `{" + name + "}` in `" + value.name() + "`.",
                instead(name, can.known().stream().sorted().toList())));
        List<String> lost = can.needed().stream()
                .filter(name -> !typed.contains(name))
                .sorted()
                .toList();
        if (strange.isEmpty() && !lost.isEmpty()) {
            value.refuse(
                    Rule.LOST_PLACEHOLDER,
                    "`" + value.name() + "` is without " + Hint.allOf(braced(lost)) + ".",
                    "Write " + Hint.allOf(braced(lost)) + " where the value is to stand.");
        }
    }

    private static String instead(String name, List<String> known) {
        if (known.isEmpty()) {
            return "Write the text without it; this one has no placeholder.";
        }
        return Suggestion.nearest(name, known)
                .map(near -> "Did you mean `{" + near + "}`?")
                .orElse("What can stand there is " + Hint.allOf(braced(known)) + ".");
    }

    private static List<String> braced(List<String> names) {
        return names.stream().map(name -> "{" + name + "}").toList();
    }
}
