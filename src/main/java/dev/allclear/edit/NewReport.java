package dev.allclear.edit;

import dev.allclear.source.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report that has no file yet.
 *
 * @param fields of its head, each value as YAML
 * @param first its first update, if it has one
 * @param text what is said first: in the first update where there is one
 * @param said its title and what else is read by people otherwise than it is written among the fields, by name
 */
record NewReport(Map<String, String> fields, Optional<First> first, String text, Map<String, String> said) {
    private static final Pattern PLACE = Pattern.compile("([\"']?)\\{([a-z_]+)}\\1");
    private static final Pattern END_OF_FIELDS = Pattern.compile("\\n(?:---|\\.\\.\\.)[ \\t]*\\n");

    /**
     * The first update.
     *
     * @param status its word in files, such as {@code in_progress}
     * @param time as files say it
     */
    record First(String status, String time, Optional<String> nextUpdate) {
        /** Returns the status as a heading says it, such as {@code In progress}. */
        String heading() {
            String words = status.replace('_', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }

    /** Returns the text of its file in Markdown. */
    String markdown() {
        String heading = first.map(update -> "## " + update.heading() + " · " + update.time()
                        + update.nextUpdate()
                                .map(at -> " {next_update: " + at + "}")
                                .orElse("")
                        + "\n")
                .orElse("");
        String gap = heading.isEmpty() || text.isEmpty() ? "" : "\n";
        return "---\n" + head(fields) + "---\n\n" + heading + gap + (text.isEmpty() ? "" : text + "\n");
    }

    /** Returns the text of its file in YAML; it must have a first update. */
    String yaml() {
        First update = first.orElseThrow();
        String said = Scalars.escaped(text) ? Scalars.quoted(text) : Scalars.block(text, 2, 6);
        return head(fields)
                + "updates:\n  - status: " + update.status() + "\n    at: " + update.time() + "\n"
                + update.nextUpdate().map(at -> "    next_update: " + at + "\n").orElse("")
                + (text.isEmpty() ? "" : "    text: " + said + "\n");
    }

    private static String head(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Returns the whole report {@code template} with this one's values in its places: {@code {title}} or {@code {impact}}, say,
     * among its fields as YAML, below them as it is read.
     *
     * @param typed which of the values a person has typed; it is refused to pass one of them over
     * @param name of the template
     */
    String in(String template, Set<String> typed, String name) throws Refusal {
        Map<String, String> head = new LinkedHashMap<>(fields);
        head.put("text", Scalars.quoted(text));
        first.ifPresent(update -> {
            head.put("status", update.status());
            head.put("time", update.time());
            update.nextUpdate().ifPresent(at -> head.put("next_update", at));
        });
        Map<String, String> body = new LinkedHashMap<>(head);
        body.put("text", text);
        first.ifPresent(update -> body.put("status", update.heading()));
        body.putAll(said);
        Set<String> places =
                PLACE.matcher(template).results().map(place -> place.group(2)).collect(Collectors.toSet());
        List<String> lost =
                typed.stream().filter(value -> !places.contains(value)).sorted().toList();
        if (!lost.isEmpty()) {
            throw new Refusal("The template `" + name + "` has no place for what you typed: put `{" + lost.get(0)
                    + "}` where it belongs, or choose another.");
        }
        Matcher end = END_OF_FIELDS.matcher(template);
        int from = end.find(3) ? end.start() + 1 : template.length();
        return filled(template.substring(0, from), head, name) + Templates.filled(template.substring(from), body);
    }

    /** A place among the fields may be in quotes, which the value brings itself where it needs them; among words it can't. */
    private static String filled(String text, Map<String, String> values, String name) throws Refusal {
        Matcher place = PLACE.matcher(text);
        var filled = new StringBuilder();
        while (place.find()) {
            String value = values.getOrDefault(place.group(2), place.group());
            if ((value.startsWith("\"") || value.contains("\\")) && !alone(text, place.start(), place.end())) {
                throw new Refusal("The template `" + name + "` has other words beside `{" + place.group(2) + "}`, and `"
                        + value + "` can't stand among them. Leave the place alone in its field.");
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    /** Whether a field or an item has nothing but what stands there. */
    private static boolean alone(String text, int from, int to) {
        int end = text.indexOf('\n', to);
        return text.substring(text.lastIndexOf('\n', from) + 1, from).matches("[^\"':]*: *| *- *")
                && text.substring(to, end < 0 ? text.length() : end).matches(" *| +#.*");
    }
}
