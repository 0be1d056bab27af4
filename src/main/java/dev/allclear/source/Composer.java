package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes the nodes of one document from SnakeYAML's events.
 *
 * <p>SnakeYAML's own composer forgets where an alias stood and what was tagged, and names no place for what nests too
 * deep.
 */
final class Composer {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASED = 10_000;
    private static final long MAX_ALIASED_CHARACTERS = 1 << 20;
    private static final int MAX_PROBLEMS = 100;
    private static final String INSTEAD_OF_ALIASES = "Write out what is meant instead of the aliases.";

    private final SourceText source;
    private final Diagnostics log;
    private final Marks marks;
    private final Slips slips;
    private final Parser parser;
    private final Map<String, Optional<Anchored>> anchors = new HashMap<>();
    private final Map<String, Span> unused = new LinkedHashMap<>();
    private int nodes;
    private long characters;
    private int aliased;
    private long aliasedCharacters;
    private int problems;
    private int end;

    /** What aliases may name, how many nodes it is and how much text; an anchor without it is still open. */
    private record Anchored(Node node, int nodes, long characters) {}

    Composer(SourceText source, Span part, Diagnostics log) {
        this.source = source;
        this.log = log;
        this.marks = new Marks(source.text(), part);
        this.slips = new Slips(source, part, marks);
        this.parser = new ParserImpl(new StreamReader(source.slice(part)), new LoaderOptions());
    }

    /** Returns the document, if there is one; throws a {@link Refusal} where it can't be read. */
    Optional<Node> document() {
        next();
        if (next().is(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        Node root = node(next(), 0);
        next();
        Event after = next();
        if (!after.is(Event.ID.StreamEnd)) {
            throw refusal(
                    Rule.YAML_SYNTAX,
                    span(after),
                    "A second YAML document starts here.",
                    "Keep one document in a file: remove the `---` and what follows it. Fields with a text below are"
                            + " Markdown, and the name of their file ends in `.md`.");
        }
        unused.forEach((anchor, value) -> log.add(slips.unused(anchor, value)));
        boolean blank = root instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return blank ? Optional.empty() : Optional.of(root);
    }

    private Node node(Event event, int depth) {
        nodes++;
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        NodeEvent start = (NodeEvent) event;
        String anchor = start.getAnchor();
        if (anchor == null) {
            return composed(start, depth);
        }
        int nodesBefore = nodes - 1;
        long charactersBefore = characters;
        anchors.put(anchor, Optional.empty());
        Node node = composed(start, depth);
        if (node instanceof Node.Scalar scalar
                && scalar.plain()
                && !scalar.text().isEmpty()) {
            unused.put(anchor, scalar.span());
        }
        var anchored = new Anchored(node, nodes - nodesBefore, characters - charactersBefore);
        anchors.replace(anchor, Optional.empty(), Optional.of(anchored));
        return node;
    }

    private Node composed(NodeEvent start, int depth) {
        if (start instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        Span opening = span(start);
        if (((CollectionStartEvent) start).getTag() != null) {
            reportTag(opening);
        }
        if (depth >= MAX_DEPTH) {
            throw refusal(
                    Rule.YAML_TOO_DEEP,
                    opening,
                    "Lists and mappings nest more than " + MAX_DEPTH + " deep here.",
                    "Write it flatter: no field needs more than a few levels.");
        }
        return start instanceof SequenceStartEvent ? sequence(opening, depth) : mapping(opening, depth);
    }

    private Node scalar(ScalarEvent event) {
        Span span = trimmed(span(event));
        end = span.to();
        characters += event.getValue().length();
        if (event.getTag() != null) {
            reportTag(span);
        }
        if (event.isDQuoted() && !StreamReader.isPrintable(event.getValue())) {
            report(
                    Rule.YAML_SYNTAX,
                    span,
                    "An escape in this value stands for a character that no text can hold.",
                    "Remove the escape.");
        }
        var scalar = new Node.Scalar(event.getValue(), event.isPlain(), span);
        slips.checkEnd(scalar);
        return scalar;
    }

    private Node sequence(Span opening, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = next();
        for (; !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, closed(opening, event));
    }

    private Node mapping(Span opening, int depth) {
        Map<String, Node.Scalar> keys = new HashMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        Event event = next();
        for (; !event.is(Event.ID.MappingEnd); event = next()) {
            Optional<Node.Scalar> key = key(node(event, depth + 1), keys);
            Node value = node(next(), depth + 1);
            key.ifPresent(each -> entries.add(new Node.Entry(each, value)));
        }
        return new Node.Mapping(entries, closed(opening, event));
    }

    private Optional<Node.Scalar> key(Node node, Map<String, Node.Scalar> keys) {
        if (!(node instanceof Node.Scalar key)) {
            report(
                    Rule.YAML_SYNTAX,
                    node.span(),
                    "A key is a word, not a list or a mapping.",
                    "If this is meant as text, put it in quotes.");
            return Optional.empty();
        }
        slips.checkKey(key);
        Node.Scalar first = keys.putIfAbsent(key.text(), key);
        if (first == null) {
            return Optional.of(key);
        }
        int line = source.at(first.span()).place().orElseThrow().line();
        report(
                Rule.DUPLICATE_KEY,
                key.span(),
                "The key `" + key.text() + "` is already given in line " + line + ".",
                "Keep one of the two.");
        return Optional.empty();
    }

    private Node aliased(AliasEvent alias) {
        String name = alias.getAnchor();
        end = span(alias).to();
        unused.remove(name);
        if (!anchors.containsKey(name)) {
            throw refusal(
                    Rule.YAML_SYNTAX,
                    span(alias),
                    "Nothing above is anchored as `&" + name + "`.",
                    "If the `*` is meant as text, put the value in quotes.");
        }
        Anchored anchored = anchors.get(name)
                .orElseThrow(() -> refusal(
                        Rule.YAML_TOO_MANY_ALIASES,
                        span(alias),
                        "The alias `*" + name + "` stands inside of what it repeats.",
                        "Write out what is meant instead of the alias."));
        nodes += anchored.nodes() - 1;
        aliased += anchored.nodes();
        if (aliased > MAX_ALIASED) {
            throw refusal(
                    Rule.YAML_TOO_MANY_ALIASES,
                    span(alias),
                    "Up to here, aliases repeat more than 10,000 values.",
                    INSTEAD_OF_ALIASES);
        }
        characters += anchored.characters();
        aliasedCharacters += anchored.characters();
        if (aliasedCharacters > MAX_ALIASED_CHARACTERS) {
            throw refusal(
                    Rule.YAML_TOO_MANY_ALIASES,
                    span(alias),
                    "Up to here, aliases repeat more than a million characters.",
                    INSTEAD_OF_ALIASES);
        }
        return anchored.node();
    }

    private Event next() {
        return slips.next(parser);
    }

    private Span span(Event event) {
        int from = marks.offset(event.getStartMark());
        return new Span(from, Math.max(from, marks.offset(event.getEndMark())));
    }

    /** A block's end is no sign that was typed, and its mark is at the start of what follows: it ends with its last value. */
    private Span closed(Span opening, Event close) {
        if (close.getStartMark().getIndex() < close.getEndMark().getIndex()) {
            end = marks.offset(close.getEndMark());
        }
        return new Span(opening.from(), Math.max(opening.from(), end));
    }

    private Span trimmed(Span span) {
        int to = span.to();
        while (to > span.from() && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return new Span(span.from(), to);
    }

    private void reportTag(Span span) {
        int tagEnd = span.from();
        while (tagEnd < span.to() && !Character.isWhitespace(source.text().charAt(tagEnd))) {
            tagEnd++;
        }
        report(
                Rule.YAML_SYNTAX,
                new Span(span.from(), tagEnd),
                "YAML tags mean nothing here.",
                "Remove the tag; if its `!` is meant as text, put the value in quotes.");
    }

    private void report(Rule rule, Span span, String message, String hint) {
        Refusal refusal = refusal(rule, span, message, hint);
        if (++problems == MAX_PROBLEMS) {
            throw refusal;
        }
        log.add(refusal.diagnostic());
    }

    private Refusal refusal(Rule rule, Span span, String message, String hint) {
        return new Refusal(Diagnostic.of(rule, source.at(span), message, hint));
    }
}
