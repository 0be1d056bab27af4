package dev.allclear.build;

import java.nio.file.Path;

/**
 * A folder that a build reads or writes.
 *
 * @param path where it is on this machine
 * @param shown how the person who ran the command named it, with forward slashes and none at its end
 */
public record Folder(Path path, String shown) {
    @Override
    public String toString() {
        return path + " as " + shown;
    }
}
