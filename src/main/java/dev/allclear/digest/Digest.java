package dev.allclear.digest;

import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The XXH3 of some bytes, 128 bits: as good as never the same for two that differ, unless somebody means it to be. It tells
 * a file from another of the same author, and proves nothing to anybody else.
 *
 * @param high the first 64 bits, as the digits have them
 * @param low the other 64
 */
public record Digest(long high, long low) implements Comparable<Digest> {
    /** How many hexadecimal digits it has. */
    public static final int DIGITS = 32;

    private static final int HALF = DIGITS / 2;
    private static final int CHUNK = 1 << 16;

    /** Returns the digest of {@code bytes}. */
    public static Digest of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the digest of the first {@code length} of {@code bytes}. */
    public static Digest of(byte[] bytes, int length) {
        var value = Hashing.xxh3_128().hashBytesTo128Bits(bytes, 0, length);
        return new Digest(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    /** Returns the digest of what is in {@code file}, which need not fit into memory. */
    public static Digest of(Path file) throws IOException {
        var digesting = new Digesting();
        try (InputStream in = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digesting.add(chunk, read);
            }
        }
        return digesting.digest();
    }

    /** Returns the digest whose {@link #DIGITS} lower-case digits stand in {@code text}; anything else is refused. */
    public static Digest parse(CharSequence text) {
        if (text.length() != DIGITS) {
            throw new IllegalArgumentException("no digest: " + text);
        }
        return new Digest(
                HexFormat.fromHexDigitsToLong(text, 0, HALF), HexFormat.fromHexDigitsToLong(text, HALF, DIGITS));
    }

    @Override
    public int compareTo(Digest other) {
        int first = Long.compareUnsigned(high, other.high);
        return first == 0 ? Long.compareUnsigned(low, other.low) : first;
    }

    /** Returns its {@link #DIGITS} digits, as {@code xxh128sum} writes them. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
