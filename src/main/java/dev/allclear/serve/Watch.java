package dev.allclear.serve;

import java.io.IOException;
import java.time.Duration;

/** Knows when files change. For one thread at a time. */
interface Watch extends AutoCloseable {
    /**
     * Waits until something changes, but no longer than {@code patience}, and then until all is quiet; returns what changed since
     * the call before.
     *
     * @throws IOException if the machine can't go on watching
     */
    Changes await(Duration patience) throws InterruptedException, IOException;

    @Override
    void close() throws IOException;
}
