package dev.allclear.output.search;

import java.util.Arrays;

/**
 * Where one term stands: for each document twice its number, and one more where it is in the title. These rise, and each is kept as
 * the distance from the one before, seven bits to a byte: there are hundreds of thousands of them.
 */
final class Postings {
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[4];
    private int length;
    private int last;

    /**
     * Adds a document that is none before the last one; returns whether it is another than that.
     *
     * @param titled whether the term is in its title
     */
    boolean add(int document, boolean titled) {
        if (length > 0 && document == last >> 1) {
            return false;
        }
        add(2 * document + (titled ? 1 : 0));
        return true;
    }

    /**
     * Adds where the term stands in others.
     *
     * @param there some; their documents are numbered from 0
     * @param document the number of the first of them here, none before the last one
     */
    void add(Postings there, int document) {
        int first = 0;
        int next = 0;
        do {
            first |= (there.bytes[next] & (MORE - 1)) << (7 * next);
        } while ((there.bytes[next++] & MORE) != 0);
        add(2 * document + first);
        int more = there.length - next;
        if (length + more > bytes.length) {
            grow(more);
        }
        System.arraycopy(there.bytes, next, bytes, length, more);
        length += more;
        last = 2 * document + there.last;
    }

    private void add(int number) {
        int distance = number - last;
        last = number;
        while (distance >= MORE) {
            put(distance | MORE);
            distance >>>= 7;
        }
        put(distance);
    }

    private void put(int bits) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) bits;
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, length + (length >> 1) + more);
    }

    /** Returns the distances as digits, with spaces between them: {@code 12 2 4}. */
    String text() {
        var text = new StringBuilder(length * 2);
        int distance = 0;
        int shift = 0;
        for (int i = 0; i < length; i++) {
            distance |= (bytes[i] & (MORE - 1)) << shift;
            shift += 7;
            if ((bytes[i] & MORE) == 0) {
                text.append(text.isEmpty() ? "" : " ").append(distance);
                distance = 0;
                shift = 0;
            }
        }
        return text.toString();
    }
}
