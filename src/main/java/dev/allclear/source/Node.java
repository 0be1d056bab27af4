package dev.allclear.source;

import java.util.List;
import java.util.Optional;

/** A YAML node as typed, with its place; no scalar is ever guessed to be a number, a date or a boolean. */
public sealed interface Node permits Node.Scalar, Node.Sequence, Node.Mapping {
    /** Where it stands in the text. */
    Span span();

    /**
     * A scalar.
     *
     * @param text its text; empty for {@code key:} without a value
     * @param plain whether it was typed without quotes and not as a block
     */
    record Scalar(String text, boolean plain, Span span) implements Node {
        /** Whether nothing was typed: an empty plain scalar, {@code ~} or {@code null}. */
        public boolean absent() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Span span) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping, its entries as typed; no key stands in it twice. */
    record Mapping(List<Entry> entries, Span span) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the entry of {@code key}, if there is one. */
        public Optional<Entry> entry(String key) {
            for (Entry each : entries) {
                if (each.key().text().equals(key)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
