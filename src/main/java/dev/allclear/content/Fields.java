package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.source.Node;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping that a person typed, asked field by field.
 *
 * <p>What was never asked for is unknown: {@link #end()} tells so. Keys that start with {@code x-} are passed over.
 */
final class Fields {
    private final String owner;
    private final Node.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();

    /**
     * @param owner what the mapping describes, as a person would call it: {@code an incident}
     */
    Fields(String owner, Node.Mapping mapping, Problems problems) {
        this.owner = owner;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Reads the mapping that {@code part} of a file is; empty, and told, where it can't be read. */
    static Optional<Fields> read(String owner, Span part, Problems problems) {
        return problems.yaml(part).flatMap(node -> {
            if (node instanceof Node.Mapping mapping) {
                return Optional.of(new Fields(owner, mapping, problems));
            }
            problems.add(
                    Rule.WRONG_TYPE,
                    node.span(),
                    "Here should be fields, not " + (node instanceof Node.Sequence ? "a list" : "text") + ".",
                    "Write each as `name: value` in a line of its own.");
            return Optional.empty();
        });
    }

    /** Whether nothing is typed. */
    boolean blank() {
        return mapping.entries().isEmpty();
    }

    /** Where the mapping stands. */
    Span span() {
        return mapping.span();
    }

    /** Returns the mapping as typed. */
    Node.Mapping mapping() {
        return mapping;
    }

    /** Where its problems go. */
    Problems problems() {
        return problems;
    }

    /** Returns the value of {@code name}, if one is typed. */
    Optional<Value> optional(String name) {
        asked.add(name);
        Optional<Node.Entry> entry = mapping.entry(name);
        boolean absent = entry.isEmpty() || (entry.get().value() instanceof Node.Scalar scalar && scalar.absent());
        return absent ? Optional.empty() : Optional.of(value(entry.get()));
    }

    /** Returns the key {@code name}, if it is typed without a value. */
    Optional<Value> unfilled(String name) {
        return mapping.entry(name)
                .filter(entry -> entry.value() instanceof Node.Scalar scalar && scalar.absent())
                .map(entry -> new Value(name, entry.key(), problems));
    }

    /** Whether a key is typed that is not known, and by which {@code name} is meant: it is told of that one instead. */
    boolean misspelt(String name) {
        return mapping.entry(name).isEmpty()
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .filter(key -> !asked.contains(key) && !passedOver(key))
                        .anyMatch(key -> Hint.meant(key, List.of(name)).isPresent());
    }

    /** Returns the value of {@code name}; tells if it is missing. */
    Optional<Value> required(String name, String example) {
        Optional<Value> value = optional(name);
        if (value.isEmpty() && !misspelt(name)) {
            problems.add(
                    Rule.MISSING_FIELD,
                    mapping.entry(name).map(entry -> entry.key().span()).orElse(span()),
                    "`" + name + "` is missing.",
                    comment(name)
                            .map(comment ->
                                    "Without quotes `#` begins a comment: write `" + name + ": \"" + comment + "\"`.")
                            .orElse("Add `" + name + ": " + example + "`."));
        }
        return value;
    }

    /** Returns the comment that stands where the value of {@code name} should be. */
    private Optional<String> comment(String name) {
        return mapping.entry(name)
                .map(entry -> entry.key().span().to())
                .map(from -> problems.source()
                        .slice(new Span(from, problems.source().line(from).to())))
                .map(rest -> rest.replaceFirst("^\\s*:\\s*", ""))
                .filter(rest -> rest.startsWith("#") && !rest.contains("\""))
                .map(String::strip);
    }

    /** Tells that {@code name} does not belong here, if it is typed, and what to do about it. */
    void refuse(String name, String message, String hint) {
        Optional<Node.Entry> entry = mapping.entry(name);
        if (entry.isPresent()) {
            refused.add(name);
            problems.add(Rule.UNKNOWN_KEY, entry.get().key().span(), message, hint);
        }
    }

    /** Returns what nobody asked for by name, for mappings whose keys are the team's own words. */
    List<Keyed> rest() {
        List<Keyed> rest = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (unasked(entry)) {
                rest.add(new Keyed(new Value(entry.key().text(), entry.key(), problems), value(entry)));
            }
        }
        return rest;
    }

    /** A key and its value. */
    record Keyed(Value key, Value value) {}

    /** Tells of every key that nobody asked for. */
    void end() {
        for (Node.Entry entry : mapping.entries()) {
            if (unasked(entry)) {
                String key = entry.key().text();
                problems.add(
                        Rule.UNKNOWN_KEY,
                        entry.key().span(),
                        "`" + key + "` is no field of " + owner + ".",
                        () -> instead(key));
            }
        }
    }

    private String instead(String key) {
        return Hint.meant(key, asked)
                .filter(name -> mapping.entry(name).isPresent())
                .map(name -> "`" + name + "` is given already; remove this.")
                .orElseGet(() -> Hint.nearest(key, asked, "The fields are " + Hint.allOf(asked) + "."));
    }

    private boolean unasked(Node.Entry entry) {
        String key = entry.key().text();
        return !asked.contains(key) && !refused.contains(key) && !passedOver(key);
    }

    private static boolean passedOver(String key) {
        return key.startsWith("x-");
    }

    private Value value(Node.Entry entry) {
        return new Value(entry.key().text(), entry.value(), problems);
    }
}
