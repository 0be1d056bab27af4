package dev.allclear.publish;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;

/**
 * A file as a build left it. Of a large site there are half a million in memory at once.
 *
 * @param digest of its bytes
 * @param source the fingerprint of what it was made from; {@link #UNSAID} where that was not said
 * @param stamp how it looked; {@link Stamp#UNSEEN} where nothing is known of that
 */
record Entry(String path, Digest digest, Digest source, Stamp stamp) {
    /** Stands for no fingerprint at all. */
    static final Digest UNSAID = new Digest(0, 0);

    /** Returns it with another look of the same bytes. */
    Entry seen(Stamp now) {
        return now.equals(stamp) ? this : new Entry(path, digest, source, now);
    }

    /** Returns it as nothing more than a file with these bytes. */
    Entry unseen() {
        return new Entry(path, digest, UNSAID, Stamp.UNSEEN);
    }
}
