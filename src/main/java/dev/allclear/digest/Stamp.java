package dev.allclear.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside: while this stays, so do its bytes, as long as it is older than the look.
 *
 * @param size in bytes
 * @param modified when its bytes were written last, as it says itself, in nanoseconds since 1970
 * @param changed when the system saw anything about it change, in nanoseconds since 1970; nobody can set that back, but not
 *     every system tells it, and it is 0 there
 */
public record Stamp(long size, long modified, long changed) {
    /** The stamp of no file. */
    public static final Stamp UNSEEN = new Stamp(-1, 0, 0);

    private static final String ANYWHERE = "isRegularFile,size,lastModifiedTime";
    private static final String ON_UNIX = "unix:" + ANYWHERE + ",ctime";

    /** Returns the stamp of the file that is at {@code path}; absent where there is none, a folder or a link. */
    public static Optional<Stamp> of(Path path) {
        boolean unix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        try {
            Map<String, Object> seen = Files.readAttributes(path, unix ? ON_UNIX : ANYWHERE, LinkOption.NOFOLLOW_LINKS);
            return Boolean.TRUE.equals(seen.get("isRegularFile"))
                    ? Optional.of(new Stamp(
                            (Long) Objects.requireNonNull(seen.get("size")),
                            nanos(seen, "lastModifiedTime"),
                            unix ? nanos(seen, "ctime") : 0))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the file can't change and look as before: the system tells when anything about it changed, and in less than
     * seconds, within which it could change again.
     */
    public boolean lasting() {
        return changed % TimeUnit.SECONDS.toNanos(1) != 0;
    }

    /** Whether all that it tells of was before {@code instant}. */
    public boolean before(Instant instant) {
        return Math.max(modified, changed) < TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }

    /** Whether all that it tells of was before {@code other} was modified: what is as young may change unseen. */
    public boolean before(Stamp other) {
        return Math.max(modified, changed) < other.modified;
    }

    private static long nanos(Map<String, Object> seen, String time) {
        return ((FileTime) Objects.requireNonNull(seen.get(time))).to(TimeUnit.NANOSECONDS);
    }
}
