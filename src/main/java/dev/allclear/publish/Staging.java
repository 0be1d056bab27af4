package dev.allclear.publish;

import dev.allclear.digest.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Where files wait for their turn: a folder in the output folder, so that both are on one file system. It is there only
 * while something is in it, or has been. In it they stand as they will in the site, so that a folder can move with all its files.
 */
final class Staging {
    private static final String PATH = SitePath.OURS + "/staging";
    private static final String ARRIVING = ".allclear-arriving";
    private static final int CHUNK = 1 << 16;
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final Path output;
    private final Path folder;
    private final Set<String> made = new HashSet<>();

    Staging(Path output) {
        this.output = output;
        this.folder = output.resolve(PATH);
    }

    /** Keeps {@code bytes} for {@code path}. */
    void put(String path, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(room(path), NEW)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw Unwritable.at(output.resolve(path), e);
        }
    }

    /** Keeps {@code large} for {@code path}, and returns its digest. */
    Digest keep(String path, Destination.Large large) throws IOException {
        try (Lines file = lines(path)) {
            large.to(file);
            return file.digest();
        }
    }

    /** Returns a file with nothing in it, to be kept for {@code path} once it is closed. */
    Lines lines(String path) throws IOException {
        Path told = output.resolve(path);
        try {
            return new Lines(Files.newOutputStream(room(path)), told);
        } catch (IOException e) {
            throw Unwritable.at(told, e);
        }
    }

    /** Keeps a copy of {@code file} for {@code path}, and returns the digest of just what was copied. */
    Digest copy(String path, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Lines copied = lines(path)) {
            for (byte[] chunk = read(in, file); chunk.length > 0; chunk = read(in, file)) {
                copied.write(chunk);
            }
            return copied.digest();
        }
    }

    /** Forgets what is kept for {@code path}. */
    void drop(String path) throws IOException {
        Files.delete(staged(path));
    }

    /** Whether a file is kept for {@code path} that has that digest. */
    boolean holds(String path, Digest digest) throws IOException {
        Path staged = staged(path);
        return Files.isRegularFile(staged, LinkOption.NOFOLLOW_LINKS)
                && Digest.of(staged).equals(digest);
    }

    /** Waits until what is kept for {@code path} is on the disk, whatever happens to the machine afterwards. */
    void force(String path) throws IOException {
        try (FileChannel channel = FileChannel.open(staged(path), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw Unwritable.at(output.resolve(path), e);
        }
    }

    /** Moves what is kept for {@code path} into its place, over what stands there. Its folder must exist. */
    void move(String path) throws IOException {
        Path target = output.resolve(path);
        try {
            replace(staged(path), target);
        } catch (AtomicMoveNotSupportedException e) {
            carry(path, target);
        } catch (IOException e) {
            throw Unwritable.at(target, e);
        }
    }

    /**
     * Moves all that is kept for paths in {@code inner} into place, where nothing is yet, in one move; returns whether that could
     * be: it can't to another file system, nor on some systems while somebody has one of the files open.
     */
    boolean moveFolder(String inner) {
        try {
            Files.move(folder.resolve(inner), output.resolve(inner), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes the folder and all that is in it. */
    synchronized void clear() throws IOException {
        made.clear();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            remove(folder);
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    remove(file);
                }
            }
        }
        Files.delete(path);
    }

    /** Moves to a folder that is on another file system, where a reader must not see half a file either. */
    private void carry(String path, Path target) throws IOException {
        Path arriving = target.resolveSibling(ARRIVING);
        try {
            Files.copy(staged(path), arriving, StandardCopyOption.REPLACE_EXISTING);
            replace(arriving, target);
        } catch (IOException e) {
            Files.deleteIfExists(arriving);
            throw Unwritable.at(target, e);
        }
        Files.delete(staged(path));
    }

    private static void replace(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] read(InputStream in, Path file) throws IOException {
        try {
            return in.readNBytes(CHUNK);
        } catch (IOException e) {
            throw Unwritable.at(file, e);
        }
    }

    private Path room(String path) throws IOException {
        make(SitePath.folder(path));
        return staged(path);
    }

    /** Makes a folder after those it is in, each once whichever thread needs it first: what is done to the disk is the same then. */
    private synchronized void make(String inner) throws IOException {
        if (!made.contains(inner)) {
            if (!inner.isEmpty()) {
                make(SitePath.folder(inner));
            }
            Files.createDirectories(folder.resolve(inner));
            made.add(inner);
        }
    }

    private Path staged(String path) {
        return folder.resolve(path);
    }
}
