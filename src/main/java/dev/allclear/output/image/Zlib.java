package dev.allclear.output.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Adler32;

/**
 * Compresses as RFC 1950 and 1951 have it, in one block. The JDK has a compressor, but which one depends on the machine, and with
 * it the bytes.
 */
final class Zlib {
    private static final int END = 256;

    /** Bytes, the end, and lengths. */
    private static final int SYMBOLS = 286;

    private static final int DISTANCES = 30;

    /** In which order the lengths of the code are told that tells the lengths of the other two. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final ByteArrayOutputStream to = new ByteArrayOutputStream(1 << 15);
    private long bits;
    private int pending;

    private Zlib() {}

    /**
     * Returns a picture packed.
     *
     * @param row how many bytes a row has
     */
    static byte[] packed(byte[] from, int row) {
        var packing = new Zlib();
        packing.write(0x9c78, 16);
        packing.block(new Repetitions(from, row).found());
        packing.write(0, -packing.pending & 7);
        var sum = new Adler32();
        sum.update(from);
        packing.write(Integer.reverseBytes((int) sum.getValue()) & 0xffffffffL, 32);
        return packing.to.toByteArray();
    }

    private void block(int[] parts) {
        var symbols = new int[SYMBOLS];
        var distances = new int[DISTANCES];
        symbols[END]++;
        for (int part : parts) {
            if (Repetitions.single(part)) {
                symbols[part]++;
            } else {
                symbols[Step.ofLength(Repetitions.length(part)).symbol()]++;
                distances[Step.ofDistance(Repetitions.distance(part)).symbol()]++;
            }
        }
        Huffman symbol = Huffman.of(symbols, 15);
        Huffman distance = Huffman.of(distances, 15);
        write(1, 1);
        write(2, 2);
        codes(symbol, distance);
        for (int part : parts) {
            if (Repetitions.single(part)) {
                write(symbol, part);
            } else {
                write(symbol, Step.ofLength(Repetitions.length(part)));
                write(distance, Step.ofDistance(Repetitions.distance(part)));
            }
        }
        write(symbol, END);
    }

    private void codes(Huffman symbol, Huffman distance) {
        int[] lengths = IntStream.concat(
                        IntStream.range(0, SYMBOLS).map(symbol::length),
                        IntStream.range(0, DISTANCES).map(distance::length))
                .toArray();
        var counts = new int[ORDER.length];
        Arrays.stream(lengths).forEach(length -> counts[length]++);
        Huffman length = Huffman.of(counts, 7);
        write(SYMBOLS - 257, 5);
        write(DISTANCES - 1, 5);
        write(ORDER.length - 4, 4);
        for (int each : ORDER) {
            write(length.length(each), 3);
        }
        for (int each : lengths) {
            write(length, each);
        }
    }

    /**
     * How a length or a distance is written.
     *
     * @param symbol that it shares with some others
     * @param rest which of them it is
     * @param bits of the rest
     */
    private record Step(int symbol, int rest, int bits) {
        /** Four symbols share each number of bits, the longest length has one of its own. */
        static Step ofLength(int length) {
            if (length == Repetitions.LONGEST) {
                return new Step(SYMBOLS - 1, 0, 0);
            }
            int value = length - Repetitions.SHORTEST;
            int bits = Math.max(0, 29 - Integer.numberOfLeadingZeros(value));
            return new Step(END + 1 + 4 * bits + (value >> bits), value & ((1 << bits) - 1), bits);
        }

        /** Two symbols share each number of bits. */
        static Step ofDistance(int distance) {
            int value = distance - 1;
            int bits = Math.max(0, 30 - Integer.numberOfLeadingZeros(value));
            return new Step(2 * bits + (value >> bits), value & ((1 << bits) - 1), bits);
        }
    }

    private void write(Huffman code, Step step) {
        write(code, step.symbol());
        write(step.rest(), step.bits());
    }

    private void write(Huffman code, int symbol) {
        write(code.code(symbol), code.length(symbol));
    }

    private void write(long value, int length) {
        bits |= value << pending;
        pending += length;
        while (pending >= 8) {
            to.write((int) bits);
            bits >>>= 8;
            pending -= 8;
        }
    }
}
