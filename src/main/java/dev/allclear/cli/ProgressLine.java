package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import dev.allclear.build.Progress;
import java.time.Duration;
import java.time.Instant;

/**
 * A line on the terminal that says how far a build is, once that takes longer than a second; gone when it is closed. Another
 * that stays says that a build has to wait for another.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_PAUSES = 600;
    private static final String START_OF_CLEARED_LINE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final BuildRequest request;
    private final boolean quiet;
    private final boolean watched;
    private Instant next;
    private boolean shown;
    private int pauses;

    ProgressLine(Surroundings surroundings, BuildRequest request, boolean quiet) {
        this.surroundings = surroundings;
        this.request = request;
        this.quiet = quiet;
        this.watched = surroundings.terminal() && !quiet;
        this.next = surroundings.clock().instant().plus(PATIENCE);
    }

    @Override
    public void rendered(int done, int pages) {
        if (watched && !surroundings.clock().instant().isBefore(next)) {
            next = surroundings.clock().instant().plus(PAUSE);
            shown = true;
            surroundings.err().print(START_OF_CLEARED_LINE + "Rendering page " + done + " of " + pages);
            surroundings.err().flush();
        }
    }

    @Override
    public boolean waiting() {
        if (pauses == 0 && !quiet) {
            surroundings.err().println("Another build is writing into " + output() + "/; waiting for it, up to 60 s.");
        }
        if (pauses < MOST_PAUSES) {
            pauses++;
            surroundings.pause().run();
            return true;
        }
        return false;
    }

    @Override
    public void healed() {
        if (!quiet) {
            surroundings.err().println("An earlier build had left " + output() + "/ half done; that is finished now.");
        }
    }

    @Override
    public void close() {
        if (shown) {
            surroundings.err().print(START_OF_CLEARED_LINE);
            surroundings.err().flush();
        }
    }

    private String output() {
        return request.output().map(Folder::shown).orElse("");
    }
}
