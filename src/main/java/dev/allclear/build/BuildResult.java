package dev.allclear.build;

import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Transcript;
import java.util.List;

/**
 * What a build answers.
 *
 * @param findings everything that is wrong
 * @param outcome whether there is a site, and all of it
 * @param leftOut how many files errors kept out of a site that was built all the same
 * @param pages how many pages the site has; those it would have, as far as known, where it failed
 * @param written files that are new or have new bytes, in the order they moved into place
 * @param unchanged how many files stood there already, and were not touched
 * @param removed files that an earlier build made and this one no longer has
 * @param replaced how many of those written stand where a file was that no build of ours made
 */
public record BuildResult(
        Findings findings,
        Outcome outcome,
        int leftOut,
        int pages,
        List<String> written,
        int unchanged,
        List<String> removed,
        int replaced) {
    public BuildResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /** What came of a build. */
    public enum Outcome {
        /** The site, with all of its content. */
        WHOLE,
        /** The site, with errors passed over: files that have one are left out. */
        PARTIAL,
        /** Nothing: errors held it up, and the output is as it was. */
        NOTHING
    }

    /** Returns the answer of a build that something held up. */
    static BuildResult failed(Findings findings, int pages) {
        return new BuildResult(findings, Outcome.NOTHING, 0, pages, List.of(), 0, List.of(), 0);
    }

    /**
     * Returns the answer of a build that found nothing to do.
     *
     * @param answer what {@link Gate#answer} said of the one before
     */
    static BuildResult unchanged(String answer, int files) {
        int end = answer.indexOf('\n');
        Findings findings = Transcript.read(answer.substring(end + 1));
        int pages = Integer.parseInt(answer, 0, end, 10);
        return new BuildResult(findings, Outcome.WHOLE, 0, pages, List.of(), files, List.of(), 0);
    }

    /** Whether something held it up, so that the output is as it was. */
    public boolean failed() {
        return outcome == Outcome.NOTHING;
    }
}
