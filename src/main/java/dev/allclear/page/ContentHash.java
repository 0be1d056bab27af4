package dev.allclear.page;

import dev.allclear.digest.Digest;

/** What stands in the name of a file for its content, so that the file can be cached for ever. */
public final class ContentHash {
    private static final int DIGITS = 12;

    private ContentHash() {}

    /** Returns the first 12 hexadecimal digits of the digest of {@code content}. */
    public static String of(byte[] content) {
        return Digest.of(content).toString().substring(0, DIGITS);
    }
}
