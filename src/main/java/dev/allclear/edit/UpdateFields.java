package dev.allclear.edit;

import dev.allclear.content.Outline;
import dev.allclear.content.TimeForm;
import dev.allclear.source.Scalars;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of an update in YAML.
 *
 * @param marks the quotes that the file has around statuses and times; empty where it has none
 * @param fields what can be written in one line, in order
 */
record UpdateFields(Addition addition, TimeForm form, String marks, boolean blocks, Map<String, String> fields) {

    /** Returns the fields of {@code addition}, which is to stand at {@code index}. */
    static UpdateFields of(Addition addition, Style style, int index) {
        Outline outline = style.outline();
        SourceText source = style.source();
        Map<String, String> fields = new LinkedHashMap<>();
        String time = style.time(addition.at(), index);
        boolean timeFirst = outline.newest()
                .filter(entry -> entry.status()
                        .filter(status -> status.from() < entry.time().from())
                        .isEmpty())
                .isPresent();
        if (timeFirst) {
            fields.put("at", time);
        }
        addition.status().ifPresent(status -> fields.put("status", style.status(addition.status())));
        fields.put("at", time);
        String marks = outline.newest()
                .map(entry ->
                        source.slice(new Span(entry.time().from(), entry.time().from() + 1)))
                .filter(mark -> mark.equals("\"") || mark.equals("'"))
                .orElse("");
        boolean blocks = outline.newest()
                .filter(entry -> entry.text().from() < entry.text().to())
                .filter(entry -> source.text().charAt(entry.text().from()) == '|')
                .isPresent();
        return new UpdateFields(addition, outline.times(), marks, blocks, fields);
    }

    /** Returns them as one mapping in braces. */
    String inBraces(boolean quoted) {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, quoted ? Scalars.quoted(value) : marks + value + marks));
        Optional.of(Facts.braces(Facts.states(addition), quoted))
                .filter(states -> !states.isEmpty())
                .ifPresent(states -> all.put("components", states));
        Facts.times(addition, form)
                .forEach((name, at) -> all.put(name, quoted ? Scalars.quoted(at) : marks + at + marks));
        if (!addition.text().isEmpty()) {
            all.put("text", Scalars.line(addition.text(), quoted));
        }
        return all.entrySet().stream()
                .map(field -> Scalars.line(field.getKey(), quoted) + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns them as lines, of which all but the first are indented to {@code column}. */
    String inLines(int column, int step) {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, marks + value + marks));
        Optional.of(Facts.braces(Facts.states(addition), false))
                .filter(states -> !states.isEmpty())
                .ifPresent(states -> all.put("components", states));
        Facts.times(addition, form).forEach((name, at) -> all.put(name, marks + at + marks));
        if (!addition.text().isEmpty()) {
            all.put("text", text(column, step));
        }
        return all.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n" + " ".repeat(column)));
    }

    private String text(int column, int step) {
        String text = addition.text();
        if (Scalars.escaped(text)) {
            return Scalars.quoted(text);
        }
        return !blocks && Scalars.simple(text) ? text : Scalars.block(text, step, column + step);
    }
}
