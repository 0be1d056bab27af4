package dev.allclear.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of a content folder.
 *
 * @param path where it stands in the folder, with forward slashes, such as {@code incidents/2021-08-27-global-issue.md}
 * @param file the file on this machine, links resolved
 * @param size in bytes
 * @param modified when it was written last, as it says itself
 */
public record SourceFile(String path, Path file, long size, Instant modified) {}
