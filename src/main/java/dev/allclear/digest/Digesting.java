package dev.allclear.digest;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;

/** Bytes that come one after the other, on their way to the digest of all of them. Not for several threads at once. */
public final class Digesting {
    private final HashStream128 bytes = Hashing.xxh3_128().hashStream();

    /** Adds {@code more}. */
    public void add(byte[] more) {
        add(more, 0, more.length);
    }

    /** Adds {@code length} of {@code more}, of which {@code from} is the first. */
    public void add(byte[] more, int from, int length) {
        bytes.putBytes(more, from, length);
    }

    /** Returns the digest of all that was added so far. */
    public Digest digest() {
        var value = bytes.get();
        return new Digest(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }
}
