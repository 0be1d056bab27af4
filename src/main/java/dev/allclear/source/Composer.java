package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes the nodes of one document from SnakeYAML's events.
 *
 * <p>SnakeYAML's own composer forgets where an alias stood, what is tagged, and, for what nests too deep, the place.
 */
final class Composer {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASED = 10_000;

    private final SourceText source;
    private final Marks marks;
    private final Diagnostics log;
    private final Slips slips;
    private final Parser parser;
    private final Map<String, Optional<Anchored>> anchors = new HashMap<>();
    private int nodes;
    private int aliased;

    /** A node that aliases may name, and how many nodes it is. */
    private record Anchored(Node node, int nodes) {}

    Composer(SourceText source, Span part, Diagnostics log) {
        this.source = source;
        this.marks = new Marks(source.text(), part);
        this.log = log;
        this.slips = new Slips(source, part, marks);
        this.parser = slips.guard(() -> new ParserImpl(new StreamReader(source.slice(part)), new LoaderOptions()));
    }

    /** Returns the document, if there is one. */
    Optional<Node> document() {
        next();
        if (at(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        next();
        Node root = node(0);
        next();
        if (!at(Event.ID.StreamEnd)) {
            throw refusal(
                    Rule.YAML_SYNTAX,
                    span(slips.guard(parser::peekEvent)),
                    "A second YAML document starts here.",
                    "Keep one document in a file: remove this `---` and what follows it.");
        }
        boolean blank = root instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return blank ? Optional.empty() : Optional.of(root);
    }

    private Node node(int depth) {
        Event event = next();
        nodes++;
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        NodeEvent start = (NodeEvent) event;
        if (start.getAnchor() == null) {
            return composed(start, depth);
        }
        int before = nodes;
        Optional<Anchored> open = Optional.empty();
        anchors.put(start.getAnchor(), open);
        Node node = composed(start, depth);
        anchors.replace(start.getAnchor(), open, Optional.of(new Anchored(node, nodes - before + 1)));
        return node;
    }

    private Node composed(NodeEvent start, int depth) {
        if (start instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), start);
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), span(scalar));
        }
        if (depth >= MAX_DEPTH) {
            throw refusal(
                    Rule.YAML_TOO_DEEP,
                    span(start),
                    "Lists and mappings are nested more than " + MAX_DEPTH + " deep here.",
                    "Write it flatter: no field needs more than a few levels.");
        }
        if (start instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), start);
            return sequence(start, depth);
        }
        refuseTag(((MappingStartEvent) start).getTag(), start);
        return mapping(start, depth);
    }

    private Node sequence(NodeEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!at(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(items, spanTo(start, next()));
    }

    private Node mapping(NodeEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Scalar> keys = new HashMap<>();
        while (!at(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Node.Scalar scalar)) {
                log.add(Diagnostic.of(
                        Rule.YAML_SYNTAX,
                        source.at(key.span()),
                        "A key is a word, not a list or a mapping.",
                        "Put a value that starts with a bracket or a brace in quotes."));
            } else if (isNew(scalar, keys)) {
                entries.add(new Node.Entry(scalar, value));
            }
        }
        return new Node.Mapping(entries, spanTo(start, next()));
    }

    private boolean isNew(Node.Scalar key, Map<String, Node.Scalar> keys) {
        Node.Scalar first = keys.putIfAbsent(key.text(), key);
        if (first == null) {
            return true;
        }
        int line = source.at(first.span()).place().orElseThrow().line();
        log.add(Diagnostic.of(
                Rule.DUPLICATE_KEY,
                source.at(key.span()),
                "The key `" + key.text() + "` is already given in line " + line + ".",
                "Keep one of the two."));
        return false;
    }

    private Node aliased(AliasEvent alias) {
        String name = alias.getAnchor();
        if (!anchors.containsKey(name)) {
            throw refusal(
                    Rule.YAML_SYNTAX,
                    span(alias),
                    "Nothing above is anchored as `&" + name + "`.",
                    "Put a value that starts with `*` in quotes.");
        }
        Anchored anchored = anchors.get(name)
                .orElseThrow(() -> refusal(
                        Rule.YAML_TOO_MANY_ALIASES,
                        span(alias),
                        "The alias `*" + name + "` stands inside of what it names.",
                        "Write out what is meant instead of the alias."));
        nodes += anchored.nodes() - 1;
        aliased += anchored.nodes();
        if (aliased > MAX_ALIASED) {
            throw refusal(
                    Rule.YAML_TOO_MANY_ALIASES,
                    span(alias),
                    "Up to here the aliases repeat more than 10,000 values.",
                    "Write out what is meant instead of aliases.");
        }
        return anchored.node();
    }

    private void refuseTag(String tag, Event event) {
        if (tag != null) {
            log.add(Diagnostic.of(
                    Rule.YAML_SYNTAX,
                    source.at(span(event)),
                    "YAML tags such as `" + tag + "` mean nothing here.",
                    "Remove the tag, or put the value in quotes if its `!` is meant as text."));
        }
    }

    private Event next() {
        return slips.guard(parser::getEvent);
    }

    private boolean at(Event.ID id) {
        return slips.guard(() -> parser.checkEvent(id));
    }

    private Span span(Event event) {
        return spanTo(event, event);
    }

    private Span spanTo(Event first, Event last) {
        int from = marks.offset(first.getStartMark());
        return new Span(from, Math.max(from, marks.offset(last.getEndMark())));
    }

    private Refusal refusal(Rule rule, Span span, String message, String hint) {
        return new Refusal(Diagnostic.of(rule, source.at(span), message, hint));
    }
}
