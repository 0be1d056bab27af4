package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;

/** Ends the reading of a document that can't be read; never leaves this room. */
final class Refusal extends RuntimeException {
    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
