package dev.allclear.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside: while this stays, so do its bytes, as long as it is older than the look.
 *
 * @param size in bytes
 * @param modified when its bytes were written last, as it says itself, in nanoseconds since 1970
 * @param changed when the system saw anything about it change, in nanoseconds since 1970; nobody can set that back, but not
 *     every system tells it, and it is 0 there
 */
record Stamp(long size, long modified, long changed) {

    /** Returns the stamp of {@code file}, which there is. */
    static Stamp of(Path file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean told = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        long changed = told ? nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)) : 0;
        return new Stamp(seen.size(), nanos(seen.lastModifiedTime()), changed);
    }

    /** Whether its bytes are, as far as can be seen, those of {@code other}; moving a file changes nothing of that. */
    boolean sameBytes(Stamp other) {
        return size == other.size && modified == other.modified;
    }

    /** Whether all that it tells of was before {@code other} was modified: what is as young may change unseen. */
    boolean before(Stamp other) {
        return Math.max(modified, changed) < other.modified;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
