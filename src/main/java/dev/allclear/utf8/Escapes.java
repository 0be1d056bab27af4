package dev.allclear.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What a format writes in place of characters that mean something in it; all of them are in ASCII. */
public final class Escapes {
    private static final int ASCII = 128;
    private static final int UNITS = 256;

    private final boolean[] replaced = new boolean[UNITS];
    private final byte[][] replacements = new byte[ASCII][];

    /** @param replacements by character, one of ASCII; an empty one leaves it out */
    public Escapes(Map<Character, String> replacements) {
        replacements.forEach((character, replacement) -> {
            this.replacements[character] = replacement.getBytes(UTF_8);
            replaced[character] = true;
        });
    }

    /** Returns where in {@code units}, from {@code from} on, the first byte is that another text stands for, else their length. */
    int next(byte[] units, int from) {
        boolean[] some = replaced;
        int at = from;
        while (at < units.length && !some[units[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** Returns what stands for a byte that is replaced. */
    byte[] replacement(byte unit) {
        return replacements[unit];
    }
}
