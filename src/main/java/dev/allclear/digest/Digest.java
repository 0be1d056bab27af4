package dev.allclear.digest;

import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The XXH3 of some bytes, 128 bits: as good as never the same for two that differ, unless somebody means it to be. It tells
 * a file from another of the same author, and proves nothing to anybody else.
 *
 * @param high the first 64 bits, as the digits have them
 * @param low the other 64
 */
public record Digest(long high, long low) {
    private static final int DIGITS = 32;
    private static final int HALF = DIGITS / 2;
    private static final int CHUNK = 1 << 16;

    /** Returns the digest of {@code bytes}. */
    public static Digest of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the digest of the first {@code length} of {@code bytes}. */
    public static Digest of(byte[] bytes, int length) {
        return of(bytes, 0, length);
    }

    /** Returns the digest of {@code length} of {@code bytes}, from {@code from} on. */
    public static Digest of(byte[] bytes, int from, int length) {
        var value = Hashing.xxh3_128().hashBytesTo128Bits(bytes, from, length);
        return new Digest(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    /** Returns the digest of what is in {@code file}, which need not fit into memory. */
    public static Digest of(Path file) throws IOException {
        var digesting = new Digesting();
        try (InputStream in = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digesting.add(chunk, 0, read);
            }
        }
        return digesting.digest();
    }

    /** Returns the digest that is written as {@code digits}; absent where those are none. */
    public static Optional<Digest> read(String digits) {
        if (digits.length() != DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Digest(
                    HexFormat.fromHexDigitsToLong(digits, 0, HALF),
                    HexFormat.fromHexDigitsToLong(digits, HALF, DIGITS)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns its 32 digits, as {@code xxh128sum} writes them. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
