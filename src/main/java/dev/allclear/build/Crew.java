package dev.allclear.build;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads that make things. They keep no program from ending. */
final class Crew implements AutoCloseable {
    /** More gained nothing. */
    private static final int MOST = 3;

    private static final int SIZE = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    private final ExecutorService threads = Executors.newFixedThreadPool(SIZE, task -> {
        Thread thread = new Thread(task, "crew");
        thread.setDaemon(true);
        return thread;
    });

    /** How many things may be in the making beside the one that is waited for: one for each thread, and the next. */
    int places() {
        return SIZE + 1;
    }

    /** Has {@code work} done; what is returned waits for it, and fails as it failed. */
    Runnable start(Runnable work) {
        Future<?> running = threads.submit(work);
        return () -> await(running);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        }
    }
}
