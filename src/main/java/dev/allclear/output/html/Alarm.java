package dev.allclear.output.html;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that set it, unless it is stopped in time. */
final class Alarm {
    private final Thread thread = Thread.currentThread();
    private boolean rung;
    private boolean stopped;

    private Alarm() {}

    /** Sets an alarm for the thread that runs now. */
    static Alarm in(Duration patience) {
        Alarm alarm = new Alarm();
        Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(alarm::ring);
        return alarm;
    }

    private synchronized void ring() {
        if (!stopped) {
            rung = true;
            thread.interrupt();
        }
    }

    /** Stops it, and returns whether it has rung; the thread is not interrupted any more then. */
    synchronized boolean stop() {
        stopped = true;
        return rung && Thread.interrupted();
    }
}
