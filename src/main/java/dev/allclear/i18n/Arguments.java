package dev.allclear.i18n;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of what stands in a text for a value, as {@code {name}}.
 *
 * @param known those that it has in any language and any plural form
 * @param needed those that it has in every language that has it
 */
public record Arguments(Set<String> known, Set<String> needed) {
    private static final Pattern FORM = Pattern.compile("_(?:" + String.join("|", PluralRules.ALL) + ")$");
    private static final Pattern TIME = Pattern.compile("(?:date|clock|time)_(?!month$|time_separator$).*|clock");

    /** By key, sorted. */
    static final Map<String, Arguments> ALL = all();

    public Arguments {
        known = Set.copyOf(known);
        needed = Set.copyOf(needed);
    }

    private static Map<String, Arguments> all() {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> needed = new HashMap<>();
        Texts.languages().stream()
                .flatMap(language -> Messages.file(language).entrySet().stream())
                .filter(entry -> !entry.getKey().startsWith(Texts.RULES) && !Texts.FACTS.contains(entry.getKey()))
                .forEach(entry -> {
                    Set<String> names = in(entry.getValue());
                    known.computeIfAbsent(kin(entry.getKey()), any -> new TreeSet<>())
                            .addAll(names);
                    needed.computeIfAbsent(entry.getKey(), any -> new TreeSet<>(names))
                            .retainAll(names);
                });
        Map<String, Arguments> all = new TreeMap<>();
        needed.forEach((key, names) -> all.put(key, new Arguments(known.getOrDefault(kin(key), Set.of()), names)));
        return Collections.unmodifiableMap(all);
    }

    /** What the texts have in common that take the same arguments: patterns of times, the plural forms of one text. */
    private static String kin(String key) {
        return TIME.matcher(key).matches() ? "time" : FORM.matcher(key).replaceFirst("");
    }

    private static Set<String> in(String text) {
        return Message.ARGUMENT
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .collect(Collectors.toUnmodifiableSet());
    }
}
