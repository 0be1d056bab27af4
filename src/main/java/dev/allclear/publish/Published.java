package dev.allclear.publish;

import java.util.List;

/**
 * What a build changed in its output folder.
 *
 * @param written files that are new or have new bytes, in the order they moved into place
 * @param unchanged how many files stood there already, and were not touched
 * @param removed files that an earlier build made and this one no longer has
 * @param replaced how many of those written stand where a file was that no build of ours made
 */
public record Published(List<String> written, int unchanged, List<String> removed, int replaced) {
    public Published {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }
}
