package dev.allclear.diagnostic;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which the problems of a run are told. */
public interface Report {
    /** Writes {@code findings} to {@code out}, in UTF-8, and leaves {@code out} open. */
    void write(Findings findings, OutputStream out) throws IOException;
}
