package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import java.util.Optional;

/**
 * A file as a build left it. Of a large site there are half a million in memory at once, so it holds the numbers themselves.
 *
 * @param high that of the digest of its bytes
 * @param low that of the same
 * @param sourceHigh that of the fingerprint of what it was made from; of {@link #UNSAID} where that was not said
 * @param sourceLow that of the same
 * @param stamp how it looked; {@link Stamp#UNSEEN} where nothing is known of that
 */
record Entry(String path, long high, long low, long sourceHigh, long sourceLow, Stamp stamp) {
    /** Stands for no fingerprint at all. */
    static final Digest UNSAID = new Digest(0, 0);

    Entry(String path, Digest digest, Digest source, Stamp stamp) {
        this(path, digest.high(), digest.low(), source.high(), source.low(), stamp);
    }

    /**
     * Returns a file that the build made, which nobody has seen yet.
     *
     * @param fingerprint of what it was made from, where that was said
     */
    static Entry made(String path, Digest digest, Optional<String> fingerprint) {
        return new Entry(path, digest, fingerprint.map(Entry::source).orElse(UNSAID), Stamp.UNSEEN);
    }

    private static Digest source(String fingerprint) {
        return Digest.of(fingerprint.getBytes(UTF_8));
    }

    /** Whether it was said to be made from what has this {@code fingerprint}. */
    boolean madeFrom(String fingerprint) {
        return source().equals(source(fingerprint));
    }

    /** The digest of its bytes. */
    Digest digest() {
        return new Digest(high, low);
    }

    /** The fingerprint of what it was made from; {@link #UNSAID} where that was not said. */
    Digest source() {
        return new Digest(sourceHigh, sourceLow);
    }

    /** Returns it with another look of the same bytes. */
    Entry seen(Stamp now) {
        return now.equals(stamp) ? this : new Entry(path, digest(), source(), now);
    }

    /** Returns it as nothing more than a file with these bytes. */
    Entry unseen() {
        return new Entry(path, digest(), UNSAID, Stamp.UNSEEN);
    }
}
