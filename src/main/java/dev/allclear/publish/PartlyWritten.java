package dev.allclear.publish;

import java.io.IOException;

/** The machine failed after files had begun to move into place; its cause says how. The next build finishes what was begun. */
public final class PartlyWritten extends IOException {
    private static final long serialVersionUID = 1;

    PartlyWritten(Throwable cause) {
        super(cause);
    }
}
