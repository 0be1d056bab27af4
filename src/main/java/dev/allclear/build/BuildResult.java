package dev.allclear.build;

import dev.allclear.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build answers.
 *
 * @param diagnostics everything that is wrong, by file and line
 * @param failed whether one of them held it up, so that the output is as it was
 * @param pages how many pages the site has; those it would have, as far as known, where it failed
 * @param written files that are new or have new bytes, in the order they moved into place
 * @param unchanged how many files stood there already, and were not touched
 * @param removed files that an earlier build made and this one no longer has
 */
public record BuildResult(
        List<Diagnostic> diagnostics,
        boolean failed,
        int pages,
        List<String> written,
        int unchanged,
        List<String> removed) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /** Returns the answer of a build that something held up. */
    static BuildResult failed(List<Diagnostic> diagnostics, int pages) {
        return new BuildResult(diagnostics, true, pages, List.of(), 0, List.of());
    }
}
