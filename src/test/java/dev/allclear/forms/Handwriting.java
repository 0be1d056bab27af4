package dev.allclear.forms;

import dev.allclear.model.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Files as they come from many hands: what is written in one form is written in another of its ways. */
record Handwriting(Random random) {
    private static final String TIME = "(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}(?::\\d{2})?) UTC";

    private static final List<UnaryOperator<String>> TIMES = List.of(
            text -> text,
            text -> text.replaceAll(TIME, "$1T$2Z"),
            text -> text.replaceAll(TIME, "$1 $2+00:00"),
            text -> text.replaceAll(TIME, "$1T$2+0200"),
            text -> text.replaceAll(TIME, "$1 $2 Europe/Zurich"),
            text -> text.replaceAll(TIME, "$1 $2"));

    private static final List<UnaryOperator<String>> HEADINGS = List.of(
            text -> text,
            text -> text.replaceAll("(?m)^(## \\w[\\w ]*) · ", "$1 - "),
            text -> text.replaceAll("(?m)^(## \\w[\\w ]*) · ", "$1 @ "),
            text -> text.replaceAll("(?m)^(## \\w[\\w ]*) · ", "$1, "),
            text -> text.replaceAll("(?m)^(## \\w[\\w ]*) · ", "$1  "),
            text -> text.replaceAll("(?m)^(## .*)$\n\n", "$1\n"),
            text -> text.replaceAll("(?m)^(## .*)$", "$1 ##"),
            text -> text.replaceAll("\n\n(## \\w)", "\n$1"),
            text -> text.lines()
                    .map(line -> line.startsWith("## ") && line.indexOf('·') > 0
                            ? "## " + line.substring(3, line.indexOf('·')).toUpperCase(Locale.ROOT)
                                    + line.substring(line.indexOf('·'))
                            : line)
                    .collect(Collectors.joining("\n", "", "\n")));

    private static final List<UnaryOperator<String>> LISTS = List.of(
            text -> text,
            text -> text.replaceAll("(?m)^  ", ""),
            text -> text.replaceAll("(?m)^  ", "      "),
            text -> text.replaceAll("(?m)^  - at", "  -   at").replaceAll("(?m)^    (?!  )", "      "),
            text -> text.replaceAll("(?m)^  - at", "  -\n    at"),
            text -> text.replaceAll("(?m)^(  - at: )(.*)$", "$1\"$2\""),
            text -> text.replaceAll("(?m)^(    status: .*)$", "$1   # as it was"),
            text -> text.replaceAll("(?m)^  - at", "\n  # another\n  - at"),
            text -> text + "x-team: platform\nx-more:\n  - a\n");

    private static final List<UnaryOperator<String>> ENDS = List.of(
            text -> text,
            String::stripTrailing,
            text -> text + "\n\n",
            text -> text.stripTrailing() + "   ",
            text -> text.stripTrailing() + "  \n \n");

    private static final List<UnaryOperator<String>> LINES = List.of(
            text -> text,
            text -> text.replace("\n", "\r\n"),
            text -> text.replace("\n", "\r"),
            text -> "\uFEFF" + text,
            text -> "\uFEFF" + text.replace("\n", "\r\n"));

    /** Returns {@code event} as a YAML file whose updates are a list in brackets. */
    String inBrackets(Event event, Habit habit) {
        List<Entry> entries = Entry.of(event.updates(), habit);
        String between = random.nextBoolean() ? ",\n  " : ", ";
        boolean quoted = random.nextBoolean();
        String list = entries.stream()
                .map(entry -> inBraces(entry, quoted))
                .collect(Collectors.joining(
                        between, between.equals(", ") ? "[" : "[\n  ", between.equals(", ") ? "]" : "\n]"));
        String head = Head.of(event)
                + event.summary()
                        .map(summary ->
                                "summary: " + Scalars.quoted(summary.original().markdown()) + "\n")
                        .orElse("");
        return pick(LINES).apply(pick(ENDS).apply(head + "updates: " + list + "\n"));
    }

    private static String inBraces(Entry entry, boolean quoted) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.status().ifPresent(status -> fields.put("status", status));
        fields.put("at", entry.time());
        fields.putAll(entry.times());
        fields.replaceAll((name, value) -> quoted ? Scalars.quoted(value) : value);
        if (!entry.states().isEmpty()) {
            fields.put("components", Scalars.mapping(entry.states()));
        }
        fields.put("text", Scalars.quoted(entry.text()));
        return fields.entrySet().stream()
                .map(field -> (quoted ? Scalars.quoted(field.getKey()) : field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns {@code text}, a file in {@code form}, in one of these hands. */
    String of(String text, Form form) {
        String listed =
                pick(form == Form.YAML ? LISTS : HEADINGS).apply(pick(TIMES).apply(text));
        return pick(LINES).apply(pick(ENDS).apply(listed));
    }

    private UnaryOperator<String> pick(List<UnaryOperator<String>> ways) {
        return ways.get(random.nextInt(ways.size()));
    }
}
