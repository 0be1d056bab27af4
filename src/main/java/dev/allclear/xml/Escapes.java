package dev.allclear.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What a format writes in place of characters that mean something in it; all of them are in ASCII. */
final class Escapes {
    private static final int ASCII = 128;

    private final boolean[] replaced = new boolean[ASCII];
    private final byte[][] replacements = new byte[ASCII][];

    /** @param replacements by character; an empty one leaves it out */
    Escapes(Map<Character, String> replacements) {
        replacements.forEach((character, replacement) -> {
            replaced[character] = true;
            this.replacements[character] = replacement.getBytes(UTF_8);
        });
    }

    /** Whether another text stands for this byte of UTF-8: of a character beyond ASCII, every byte is negative. */
    boolean replace(byte unit) {
        return unit >= 0 && replaced[unit];
    }

    /** Returns what stands for a byte that is {@linkplain #replace replaced}. */
    byte[] replacement(byte unit) {
        return replacements[unit];
    }
}
