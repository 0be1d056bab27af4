package dev.allclear.disk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A disk that counts the operations that change something, and has trouble at the one that a test names: the program dies
 * there, or is refused once. A write that meets with trouble leaves half of its bytes. Several threads may use it.
 */
public final class Disk {
    private final int troubleAt;
    private final Function<Path, Throwable> trouble;
    private final Visitor visitor;
    private int changes;
    private boolean dead;

    private Disk(int troubleAt, Function<Path, Throwable> trouble, Visitor visitor) {
        this.troubleAt = troubleAt;
        this.trouble = trouble;
        this.visitor = visitor;
    }

    /** Sees each file before the program opens it; may change it, or refuse in its stead. */
    @FunctionalInterface
    public interface Visitor {
        /** Is told of {@code file}, as it is below this disk. */
        void opening(Path file) throws IOException;
    }

    /** Returns a disk that only counts. */
    public static Disk sound() {
        return new Disk(0, path -> new Death(), file -> {});
    }

    /** Returns a disk on which the program dies at its {@code number}th change, counted from 1. */
    public static Disk dyingAt(int number) {
        return new Disk(number, path -> new Death(), file -> {});
    }

    /** Returns a disk whose {@code number}th change fails, that one alone. */
    public static Disk failingAt(int number, Function<Path, IOException> failure) {
        return new Disk(number, failure::apply, file -> {});
    }

    /** Returns a sound disk on which {@code visitor} sees each file before the program opens it. */
    public static Disk visitedBy(Visitor visitor) {
        return new Disk(0, path -> new Death(), visitor);
    }

    /** Returns {@code folder} as it is to be had on this disk. */
    public Path over(Path folder) {
        FileSystem below = folder.getFileSystem();
        return new DiskFileSystem(new DiskProvider(below.provider(), this), below).path(folder);
    }

    /** How many operations have changed something, or tried to. */
    public synchronized int changes() {
        return changes;
    }

    /** Whether the trouble has come. */
    public synchronized boolean struck() {
        return troubleAt > 0 && changes >= troubleAt;
    }

    void opening(Path file) throws IOException {
        look();
        visitor.opening(file);
    }

    /** Dies if the program is dead. */
    synchronized void look() {
        if (dead) {
            throw new Death();
        }
    }

    /** Counts a change that is whole or not at all. */
    void change(Path path) throws IOException {
        if (strikes()) {
            strike(path);
        }
    }

    /** Counts a change; returns whether it must not come to its end. */
    synchronized boolean strikes() {
        look();
        changes++;
        return changes == troubleAt;
    }

    /** Brings the trouble, which may take its time: what ends a program meanwhile needs the disk as well. */
    void strike(Path path) throws IOException {
        Throwable what = trouble.apply(path);
        if (what instanceof IOException failure) {
            throw failure;
        }
        die();
        throw new Death();
    }

    private synchronized void die() {
        dead = true;
    }
}
