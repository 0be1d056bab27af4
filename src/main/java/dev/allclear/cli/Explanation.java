package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the page of diagnostics says of one rule, laid out for a terminal. */
record Explanation(Rule rule, List<String> section) {
    private static final String PAGE = "/docs/diagnostics.md";
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    Explanation {
        section = List.copyOf(section);
    }

    /** Returns what the page says of {@code rule}. */
    static Explanation of(Rule rule) {
        List<String> lines = page();
        int from = lines.indexOf("## " + rule.code()) + 1;
        int to = from;
        while (to < lines.size() && !lines.get(to).startsWith("## ")) {
            to++;
        }
        return new Explanation(rule, lines.subList(from, to));
    }

    private static List<String> page() {
        try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns it, every line ended: how bad it is, the code, the meaning and what to do; then examples, indented. */
    String text() {
        var text = new StringBuilder(rule.severity().key() + "[" + rule.code() + "]: " + rule.meaning() + "\n");
        List<String> paragraph = new ArrayList<>();
        boolean example = false;
        for (String line : section) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (example) {
                text.append(line.isEmpty() ? "" : INDENT + line).append('\n');
            } else if (line.isEmpty()) {
                end(paragraph, text);
            } else {
                paragraph.add(line);
            }
        }
        end(paragraph, text);
        return text.toString();
    }

    /** Ends what is collected of a paragraph; the meaning, with which the first begins, is told already. */
    private void end(List<String> paragraph, StringBuilder text) {
        String said = String.join(" ", paragraph);
        String rest = said.startsWith(rule.meaning())
                ? said.substring(rule.meaning().length()).strip()
                : said;
        if (!rest.isEmpty()) {
            text.append('\n').append(wrapped(rest));
        }
        if (said.matches("\\w+: `.*`")) {
            text.append('\n');
        }
        paragraph.clear();
    }

    private static String wrapped(String said) {
        var wrapped = new StringBuilder();
        int width = 0;
        for (String word : said.split(" ", -1)) {
            if (width > 0 && width + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                width = 0;
            } else if (width > 0) {
                wrapped.append(' ');
                width++;
            }
            wrapped.append(word);
            width += word.length();
        }
        return wrapped.append('\n').toString();
    }

    /** Returns every rule in a line of its own: its code, how bad it is, and its meaning. */
    static String list() {
        int widest = Arrays.stream(Rule.values())
                .mapToInt(rule -> rule.code().length())
                .max()
                .orElse(0);
        var list = new StringBuilder();
        for (Rule rule : Rule.values()) {
            list.append(padded(rule.code(), widest))
                    .append(padded(rule.severity().key(), "reminder".length()))
                    .append(rule.meaning())
                    .append('\n');
        }
        return list.toString();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width + 2 - word.length());
    }
}
