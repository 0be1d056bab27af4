package dev.allclear.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Removes a file that did not come to its place: whatever fails, and also where the program is told to end, as by Ctrl-C. */
final class Cleaning implements AutoCloseable {
    private final Path file;
    private final Thread atTheEnd;
    private boolean done;

    private Cleaning(Path file) {
        this.file = file;
        this.atTheEnd = new Thread(this::remove, "cleaning");
    }

    /** Returns the cleaning of {@code file}, which is to be closed. */
    static Cleaning of(Path file) throws IOException {
        var cleaning = new Cleaning(file);
        try {
            Runtime.getRuntime().addShutdownHook(cleaning.atTheEnd);
        } catch (IllegalStateException e) {
            throw new IOException("the program was told to end", e);
        }
        return cleaning;
    }

    /** Says that the file is in its place. */
    void done() {
        done = true;
    }

    @Override
    public void close() {
        try {
            if (!done) {
                remove();
            }
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs.
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What failed before is told; this would only hide it.
        }
    }
}
