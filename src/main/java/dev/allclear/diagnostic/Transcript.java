package dev.allclear.diagnostic;

import dev.allclear.diagnostic.Location.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as a text that is read as the same findings by a later run of the same program. */
public final class Transcript {
    private static final char END = ':';

    private final String text;
    private int at;

    private Transcript(String text) {
        this.text = text;
    }

    /** Returns {@code findings} as a text: each value after its length. Absent where some of them are only counted. */
    public static Optional<String> of(Findings findings) {
        if (!findings.omitted().isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        put(text, Integer.toString(findings.files()));
        findings.shown().forEach(each -> put(text, each));
        return Optional.of(text.toString());
    }

    /** Returns the findings that {@code text} was made of. */
    public static Findings read(String text) {
        var transcript = new Transcript(text);
        int files = transcript.number();
        List<Diagnostic> shown = new ArrayList<>();
        while (transcript.at < text.length()) {
            shown.add(transcript.diagnostic());
        }
        return new Findings(shown, List.of(), files);
    }

    private static void put(StringBuilder text, Diagnostic each) {
        put(text, each.rule().name());
        put(text, each.message());
        put(text, each.hint());
        put(text, each.location().file());
        Optional<Place> place = each.location().place();
        put(text, place.map(Place::excerpt));
        place.ifPresent(where -> {
            put(text, Integer.toString(where.line()));
            put(text, Integer.toString(where.column()));
            put(text, Integer.toString(where.length()));
            put(text, Integer.toString(where.indent()));
        });
    }

    private static void put(StringBuilder text, Optional<String> value) {
        put(text, value.isPresent() ? "1" : "0");
        value.ifPresent(there -> put(text, there));
    }

    private static void put(StringBuilder text, String value) {
        text.append(value.length()).append(END).append(value);
    }

    private Diagnostic diagnostic() {
        Rule rule = Rule.valueOf(next());
        String message = next();
        Optional<String> hint = optional();
        String file = next();
        Optional<Place> place = optional().map(excerpt -> new Place(number(), number(), number(), excerpt, number()));
        return new Diagnostic(rule, new Location(file, place), message, hint);
    }

    private Optional<String> optional() {
        return next().equals("1") ? Optional.of(next()) : Optional.empty();
    }

    private int number() {
        return Integer.parseInt(next());
    }

    private String next() {
        int from = text.indexOf(END, at) + 1;
        int to = from + Integer.parseInt(text, at, from - 1, 10);
        at = to;
        return text.substring(from, to);
    }
}
