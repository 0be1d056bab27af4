package dev.allclear.build;

import dev.allclear.publish.PartlyWritten;
import java.io.IOException;
import java.util.Optional;

/** A build did not come to its end; its message says what has become of the output, its cause, where there is one, why. */
public final class Unfinished extends IOException {
    private static final long serialVersionUID = 1;

    private Unfinished(String message, Optional<Throwable> cause) {
        super(message, cause.orElse(null));
    }

    /** Another build kept the output for longer than this one had patience. */
    static Unfinished waiting(Folder output) {
        return new Unfinished(
                "Another build is still writing into " + output.shown() + "/; run this one again when it has ended.",
                Optional.empty());
    }

    /** The machine or the program failed before anything had changed. */
    static Unfinished untouched(Folder output, Throwable cause) {
        return new Unfinished("Nothing was written: " + output.shown() + "/ is as it was.", Optional.of(cause));
    }

    /** The machine failed after files had begun to move. */
    static Unfinished partly(Folder output, PartlyWritten failure) {
        return new Unfinished(
                "The site in " + output.shown() + "/ is partly written; the next build finishes it.",
                Optional.ofNullable(failure.getCause()));
    }
}
