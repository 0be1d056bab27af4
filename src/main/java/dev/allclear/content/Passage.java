package dev.allclear.content;

import dev.allclear.source.Span;
import java.util.Optional;

/**
 * A text in Markdown and where it was typed.
 *
 * @param markdown without blank lines before it and blanks after it
 * @param span where it was typed; in YAML with quotes, indentation and whatever else marks it as text
 */
record Passage(String markdown, Span span, Problems problems) {
    private static final int MOST_ALIKE = 200;

    /** Returns the text that {@code span} is, as it was typed. */
    static Passage of(Span span, Problems problems) {
        String typed = problems.source().slice(span).stripTrailing();
        String markdown = trimmed(typed);
        int to = span.from() + typed.length();
        return new Passage(markdown, new Span(to - markdown.length(), to), problems);
    }

    /** Reads a text of a YAML document; it may be blank. */
    static Optional<Passage> read(Value value) {
        return value.scalar().map(scalar -> new Passage(trimmed(scalar.text()), value.span(), value.problems()));
    }

    /** Whether there is nothing to read in it. */
    boolean blank() {
        return markdown.isEmpty();
    }

    /** Returns where a part of {@code markdown} was typed; the place of the whole where escapes or its like hide it. */
    Span place(int from, int to) {
        if (span.to() - span.from() == markdown.length()) {
            return new Span(span.from() + from, span.from() + to);
        }
        String typed = problems.source().text();
        String part = markdown.substring(from, to).lines().findFirst().orElse("");
        int found = span.from() - 1;
        int alike = 0;
        for (int seen = markdown.indexOf(part); seen >= 0 && seen <= from; seen = markdown.indexOf(part, seen + 1)) {
            found = typed.indexOf(part, found + 1);
            if (found < 0 || ++alike > MOST_ALIKE) {
                return span;
            }
        }
        boolean inside = found >= span.from() && found + part.length() <= span.to();
        return inside && !part.isEmpty() ? new Span(found, found + part.length()) : span;
    }

    private static String trimmed(String typed) {
        String text = typed.stripTrailing();
        int from = 0;
        for (int at = 0; at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0; at++) {
            from = text.charAt(at) == '\n' ? at + 1 : from;
        }
        return text.substring(from);
    }
}
