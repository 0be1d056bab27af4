package dev.allclear.output.image;

import java.util.Arrays;

/** Finds what repeats in bytes, within the bounds of RFC 1951: at least three bytes, at most 258, from at most 32 KiB before. */
final class Repetitions {
    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int WINDOW = 1 << 15;
    private static final int TABLE = 1 << 15;

    /** How many places a beginning is looked for at. */
    private static final int TRIES = 24;

    /** From which length on one beginning of a repetition is enough to find the next by: such are grounds. */
    private static final int GROUND = 64;

    private final byte[] bytes;
    private final int row;
    private final int[] newest = new int[TABLE];
    private final int[] before = new int[WINDOW];
    private int[] parts = new int[1 << 14];
    private int count;

    /**
     * Looks through a picture.
     *
     * @param row how many bytes a row has: what is above is often the same
     */
    Repetitions(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
        Arrays.fill(newest, -1);
    }

    /** Returns the bytes in parts, in their order: each a single byte or a repetition. */
    int[] found() {
        int at = 0;
        while (at < bytes.length) {
            at += find(at);
        }
        return Arrays.copyOf(parts, count);
    }

    /** Whether a part is a single byte, whose value is the part. */
    static boolean single(int part) {
        return part < 256;
    }

    /** Returns how long the repetition is that a part stands for. */
    static int length(int part) {
        return part >> 16;
    }

    /** Returns how many bytes before there is the same. */
    static int distance(int part) {
        return part & 0xffff;
    }

    /** Adds the part that begins at {@code at}, and returns how long it is. */
    private int find(int at) {
        int most = Math.min(LONGEST, bytes.length - at);
        int length = at < row ? 0 : alike(at - row, at, most);
        int distance = row;
        int place = most < SHORTEST ? -1 : newest[hash(at)];
        for (int tries = TRIES; tries > 0 && place >= 0 && at - place < WINDOW && length < most; tries--) {
            int alike = alike(place, at, most);
            if (alike > length) {
                length = alike;
                distance = at - place;
            }
            place = before[place & (WINDOW - 1)];
        }
        if (length < SHORTEST) {
            add(bytes[at] & 255);
            remember(at, 1);
            return 1;
        }
        add(length << 16 | distance);
        remember(at, length < GROUND ? length : 1);
        return length;
    }

    private void add(int part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, 2 * count);
        }
        parts[count++] = part;
    }

    private int alike(int place, int at, int most) {
        int differs = Arrays.mismatch(bytes, place, place + most, bytes, at, at + most);
        return differs < 0 ? most : differs;
    }

    private void remember(int from, int count) {
        for (int at = from; at < Math.min(from + count, bytes.length - SHORTEST + 1); at++) {
            int hash = hash(at);
            before[at & (WINDOW - 1)] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = (bytes[at] & 255) | (bytes[at + 1] & 255) << 8 | (bytes[at + 2] & 255) << 16;
        return (three * 0x9E3779B1) >>> 17;
    }
}
