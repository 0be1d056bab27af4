package dev.allclear.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * A path on a {@link Disk}.
 *
 * @param under the same path below it
 */
record DiskPath(DiskFileSystem disk, Path under) implements Path {

    /** Returns {@code path} as it is below its disk. */
    static Path below(Path path) {
        return path instanceof DiskPath ours ? ours.under : path;
    }

    private Path above(Path path) {
        return disk.path(path);
    }

    private @Nullable Path aboveIfAny(@Nullable Path path) {
        return path == null ? null : above(path);
    }

    @Override
    public FileSystem getFileSystem() {
        return disk;
    }

    @Override
    public boolean isAbsolute() {
        return under.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return aboveIfAny(under.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return aboveIfAny(under.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return aboveIfAny(under.getParent());
    }

    @Override
    public int getNameCount() {
        return under.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return above(under.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return above(under.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof DiskPath && under.startsWith(below(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof DiskPath && under.endsWith(below(other));
    }

    @Override
    public Path normalize() {
        return above(under.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return above(under.resolve(below(other)));
    }

    @Override
    public Path relativize(Path other) {
        return above(under.relativize(below(other)));
    }

    @Override
    public URI toUri() {
        return under.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return above(under.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return above(under.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return under.compareTo(below(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiskPath path && under.equals(path.under);
    }

    @Override
    public int hashCode() {
        return under.hashCode();
    }

    @Override
    public String toString() {
        return under.toString();
    }
}
