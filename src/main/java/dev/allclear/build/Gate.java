package dev.allclear.build;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;

/** What is wrong, with single files of the team and with making a site at all, and whether it keeps the site from being built. */
final class Gate {
    private final boolean strict;
    private final boolean keepGoing;
    private final Diagnostics files = new Diagnostics();
    private final Diagnostics making = new Diagnostics();

    Gate(BuildRequest request) {
        this.strict = request.strict();
        this.keepGoing = request.keepGoing();
    }

    /** What is wrong with single files, which can be left out. */
    Diagnostics files() {
        return files;
    }

    /** What is wrong with the theme, with rendering or with the output folder. */
    Diagnostics making() {
        return making;
    }

    /** Whether there must be no site. */
    boolean blocking() {
        return keepGoing ? making.blocking(false) : making.blocking(strict) || files.blocking(strict);
    }

    /** Returns what came of a build that these did not block. */
    BuildResult.Outcome outcome() {
        boolean sound = !files.blocking(strict) && !making.blocking(strict);
        return sound ? BuildResult.Outcome.WHOLE : BuildResult.Outcome.PARTIAL;
    }

    /** Returns how many files have an error, and so are left out of a site that is built all the same. */
    int leftOut() {
        return files.faulty();
    }

    /** Returns everything that is wrong. */
    Findings findings() {
        var all = new Diagnostics();
        all.addAll(files);
        all.addAll(making);
        return all.findings();
    }
}
