package dev.allclear.source;

import dev.allclear.digest.Stamp;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of a content folder.
 *
 * @param path where it stands in the folder, with forward slashes, such as {@code incidents/2021-08-27-global-issue.md}
 * @param file the file on this machine, links resolved
 * @param stamp how it looks from outside; {@link Stamp#UNSEEN} where it went meanwhile
 */
public record SourceFile(String path, Path file, Stamp stamp) {

    /** Returns a file of which is not known how it looks: one that is yet to be written, say. */
    public static SourceFile unseen(String path, Path file) {
        return new SourceFile(path, file, Stamp.UNSEEN);
    }

    /** Whether it was written before {@code instant}, and not changed in any way since. */
    public boolean writtenBefore(Instant instant) {
        return !stamp.equals(Stamp.UNSEEN) && stamp.before(instant);
    }
}
