package dev.allclear.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands in the name of a file for its content, so that the file can be cached for ever. */
public final class ContentHash {
    private static final int DIGITS = 12;

    private ContentHash() {}

    /** Returns the first 12 hexadecimal digits of the SHA-256 of {@code content}. */
    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
