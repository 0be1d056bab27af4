package dev.allclear.build;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Transcript;
import dev.allclear.source.SourceTree;
import java.util.Optional;

/** What is wrong, with single files of the team and with making a site at all, and whether it keeps the site from being built. */
final class Gate {
    private final Folder content;
    private final boolean strict;
    private final boolean keepGoing;
    private final Diagnostics files = new Diagnostics();
    private final Diagnostics making = new Diagnostics();
    private Optional<SourceTree> tree = Optional.empty();

    Gate(BuildRequest request) {
        this.content = request.content();
        this.strict = request.strict();
        this.keepGoing = request.keepGoing();
    }

    /** Returns the content's files, as they were when they were asked for first; what can't be read is wrong with them. */
    SourceTree tree() {
        SourceTree found = tree.orElseGet(() -> SourceTree.read(content.path(), content.shown(), files));
        tree = Optional.of(found);
        return found;
    }

    /** Lets go of the content's files, which take much memory, once what they tell is known. */
    void release() {
        tree = Optional.empty();
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

    /** Returns what is to be said of {@code pages} pages again, as long as nothing changes; absent where it is not for good. */
    Optional<String> answer(int pages) {
        boolean whole = outcome() == BuildResult.Outcome.WHOLE && making.all().isEmpty();
        return whole ? Transcript.of(files.findings()).map(said -> pages + "\n" + said) : Optional.empty();
    }

    /** Returns everything that is wrong. */
    Findings findings() {
        var all = new Diagnostics();
        all.addAll(files);
        all.addAll(making);
        return all.findings();
    }
}
