package dev.allclear.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The files that a build has taken so far, by several threads. */
final class Intake {
    /** The order of files in a manifest. */
    static final Comparator<Entry> BY_PATH = Comparator.comparing(Entry::path);

    private final List<Entry> files = new ArrayList<>();
    private final Map<Phase, List<Entry>> waiting = new EnumMap<>(Phase.class);
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean shut;

    /** What takes a file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Does {@code work}, unless this is shut. */
    void whileOpen(Work work) throws IOException {
        open.readLock().lock();
        try {
            if (!shut) {
                work.run();
            }
        } finally {
            open.readLock().unlock();
        }
    }

    /** Waits for what is being put, and takes no more: a thread that was left behind would put it into the next build's way. */
    void shut() {
        open.writeLock().lock();
        try {
            shut = true;
        } finally {
            open.writeLock().unlock();
        }
    }

    /** Takes a file that stays where it stands. */
    synchronized void stays(Entry file) {
        files.add(file);
    }

    /** Takes a file that waits in staging until it is the turn of {@code phase}. */
    synchronized void waits(Phase phase, Entry file) {
        files.add(file);
        waiting.computeIfAbsent(phase, any -> new ArrayList<>()).add(file);
    }

    /** Returns all files, by path; for one thread, as all that follows. */
    List<Entry> files() {
        files.sort(BY_PATH);
        return files;
    }

    /** Returns what moves into place, in the order it does. */
    List<Entry> moves() {
        waiting.values().forEach(some -> some.sort(BY_PATH));
        return waiting.values().stream().flatMap(List::stream).toList();
    }
}
