package dev.allclear.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * YAML that is nothing but names and words, each pair in a line of its own or several in braces, as the fields of most reports and
 * the states in their updates are: what it says can be told without SnakeYAML. Where there is any doubt, it is none of these.
 */
final class Flat {
    /** What means nothing but itself among letters and digits. */
    private static final String MARKS = " .;()/'\"!?%&*+=_-–—…’‘“”·";

    /** No longer name is surely one for SnakeYAML. */
    private static final int LONGEST_NAME = 100;

    private final String text;
    private final int end;
    private int at;

    private Flat(String text, Span part) {
        this.text = text;
        this.at = part.from();
        this.end = part.to();
    }

    /** Returns what {@code part} of {@code text} says; empty where it is no such YAML. */
    static Optional<Node> read(String text, Span part) {
        var flat = new Flat(text, part);
        Optional<Node> node = flat.is('{') ? flat.braces() : flat.lines();
        return flat.at == flat.end ? node : Optional.empty();
    }

    private Optional<Node> lines() {
        List<Node.Entry> entries = new ArrayList<>();
        passBlank();
        while (entry(entries, false) && is('\n')) {
            passBlank();
            if (at == end) {
                int from = entries.get(0).key().span().from();
                int to = entries.get(entries.size() - 1).value().span().to();
                return mapping(entries, new Span(from, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Node> braces() {
        List<Node.Entry> entries = new ArrayList<>();
        int from = at;
        do {
            at++;
            pass(' ');
            if (!entry(entries, true)) {
                return Optional.empty();
            }
        } while (is(','));
        return closed('}') ? mapping(entries, new Span(from, at)) : Optional.empty();
    }

    private Optional<Node> list() {
        List<Node> items = new ArrayList<>();
        int from = at;
        do {
            at++;
            pass(' ');
            Optional<Node.Scalar> item = scalar(true);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            pass(' ');
        } while (is(','));
        return closed(']') ? Optional.of(new Node.Sequence(items, new Span(from, at))) : Optional.empty();
    }

    /** Returns a mapping of these; empty where a name stands in it twice. */
    private static Optional<Node> mapping(List<Node.Entry> entries, Span span) {
        Set<String> names = new HashSet<>();
        for (Node.Entry entry : entries) {
            if (!names.add(entry.key().text())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Node.Mapping(entries, span));
    }

    /** Reads a name and its value, with the spaces behind it. */
    private boolean entry(List<Node.Entry> entries, boolean bracketed) {
        Optional<Node.Scalar> name = name();
        Optional<? extends Node> value = name.isEmpty()
                ? Optional.empty()
                : is('[') && !bracketed ? list() : is('{') && !bracketed ? braces() : scalar(bracketed);
        if (value.isEmpty()) {
            return false;
        }
        entries.add(new Node.Entry(name.get(), value.get()));
        pass(' ');
        return true;
    }

    private Optional<Node.Scalar> name() {
        int from = at;
        while (at < end && named(text.charAt(at), at > from)) {
            at++;
        }
        int to = at;
        if (to == from || to - from > LONGEST_NAME || !text.startsWith(": ", to)) {
            return Optional.empty();
        }
        at++;
        pass(' ');
        return Optional.of(plain(from, to));
    }

    private static boolean named(char each, boolean inside) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || (inside && (each == '_' || each == '-'));
    }

    private Optional<Node.Scalar> scalar(boolean bracketed) {
        return is('"') ? quoted('"') : is('\'') ? quoted('\'') : words(bracketed);
    }

    /** Reads what stands in quotes, without a sign that means another: a backslash, or the quote itself twice. */
    private Optional<Node.Scalar> quoted(char quote) {
        int from = at;
        do {
            at++;
        } while (printed() && !is(quote) && !is('\\'));
        return closed(quote)
                ? Optional.of(new Node.Scalar(text.substring(from + 1, at - 1), false, new Span(from, at)))
                : Optional.empty();
    }

    private Optional<Node.Scalar> words(boolean bracketed) {
        int from = at;
        if (at == end || !Character.isLetterOrDigit(text.charAt(at))) {
            return Optional.empty();
        }
        while (at < end && means(text.charAt(at), bracketed)) {
            at++;
        }
        int to = at;
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        return Optional.of(plain(from, to));
    }

    /** Whether this means nothing but itself among words; a colon does where no space follows, as in a time. */
    private boolean means(char each, boolean bracketed) {
        return Character.isLetterOrDigit(each)
                || MARKS.indexOf(each) >= 0
                || (each == ',' && !bracketed)
                || (each == ':' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private Node.Scalar plain(int from, int to) {
        return new Node.Scalar(text.substring(from, to), true, new Span(from, to));
    }

    private boolean closed(char bracket) {
        boolean closed = is(bracket);
        at++;
        return closed;
    }

    private boolean is(char sign) {
        return at < end && text.charAt(at) == sign;
    }

    private boolean printed() {
        if (at == end) {
            return false;
        }
        char each = text.charAt(at);
        return (each >= ' ' && each <= '~') || Character.isLetterOrDigit(each) || MARKS.indexOf(each) >= 0;
    }

    /** Passes over empty lines and comments. */
    private void passBlank() {
        for (pass('\n'); is('#'); pass('\n')) {
            while (printed()) {
                at++;
            }
        }
    }

    private void pass(char sign) {
        while (is(sign)) {
            at++;
        }
    }
}
