package dev.allclear.build;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import java.util.List;

/** What is wrong, as a build finds it: with single files of the team, and with making a site at all. */
final class Findings {
    private final boolean strict;
    private final boolean keepGoing;
    private final Diagnostics files = new Diagnostics();
    private final Diagnostics making;

    Findings(BuildRequest request) {
        this.strict = request.strict();
        this.keepGoing = request.keepGoing();
        this.making = keepGoing ? new Diagnostics() : files;
    }

    /** What is wrong with single files, which can be left out. */
    Diagnostics files() {
        return files;
    }

    /** What is wrong with the theme, with rendering or with the output folder; the same place where nothing is left out. */
    Diagnostics making() {
        return making;
    }

    /** Whether there must be no site. */
    boolean blocking() {
        return making.blocking(strict && !keepGoing);
    }

    /** Returns what came of a build that these did not block. */
    BuildResult.Outcome outcome() {
        boolean sound = !files.blocking(strict) && !making.blocking(strict);
        return sound ? BuildResult.Outcome.WHOLE : BuildResult.Outcome.PARTIAL;
    }

    /** Returns everything that is wrong. */
    List<Diagnostic> all() {
        var all = new Diagnostics();
        files.all().forEach(all::add);
        making.all().forEach(all::add);
        return all.all();
    }
}
