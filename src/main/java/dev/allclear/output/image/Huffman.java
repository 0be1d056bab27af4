package dev.allclear.output.image;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A code that has few bits for symbols that are frequent, as RFC 1951 has it: it follows from how long each symbol's is. */
final class Huffman {
    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    // Codes are written from their first bit on, numbers from their last.
                    codes[symbol] = Integer.reverse(code++) >>> (32 - length);
                }
            }
            code <<= 1;
        }
    }

    /** Returns the code for symbols that occur as often as {@code counts} says, each in at most {@code longest} bits. */
    static Huffman of(int[] counts, int longest) {
        int[] flatter = counts.clone();
        // Fewer than two symbols would make no code that every reader takes.
        for (int symbol = 0; symbol < 2; symbol++) {
            flatter[symbol] = Math.max(1, flatter[symbol]);
        }
        while (true) {
            var lengths = new int[counts.length];
            if (measure(tree(flatter), 0, lengths) <= longest) {
                return new Huffman(lengths);
            }
            for (int symbol = 0; symbol < flatter.length; symbol++) {
                flatter[symbol] = (flatter[symbol] + 1) / 2;
            }
        }
    }

    /** Returns how many bits the code of {@code symbol} has; none if it does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns the code of {@code symbol}, its first bit last. */
    int code(int symbol) {
        return codes[symbol];
    }

    private record Node(long count, int symbol, List<Node> below) {}

    /** Of those that occur equally often the lower symbol comes first: there is only one such tree. */
    private static Node tree(int[] counts) {
        var nodes =
                new PriorityQueue<Node>(Comparator.comparingLong(Node::count).thenComparingInt(Node::symbol));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol, List.of()));
            }
        }
        int made = counts.length;
        while (nodes.size() > 1) {
            Node one = nodes.remove();
            Node other = nodes.remove();
            nodes.add(new Node(one.count() + other.count(), made++, List.of(one, other)));
        }
        return nodes.remove();
    }

    /** Notes how deep each symbol is below {@code node}, and returns the deepest. */
    private static int measure(Node node, int depth, int[] lengths) {
        if (node.below().isEmpty()) {
            lengths[node.symbol()] = depth;
            return depth;
        }
        int deepest = 0;
        for (Node below : node.below()) {
            deepest = Math.max(deepest, measure(below, depth + 1, lengths));
        }
        return deepest;
    }
}
