package dev.allclear.edit;

import java.util.Optional;

/**
 * What is to become of a file. Texts are as they stand in it, with their byte order mark and their line endings.
 *
 * @param path inside the content folder, with forward slashes
 * @param before absent where there is no such file yet
 */
public record Change(String path, Optional<String> before, String after) {
    /** Returns the change that makes a new file. */
    public static Change creating(String path, String text) {
        return new Change(path, Optional.empty(), text);
    }
}
