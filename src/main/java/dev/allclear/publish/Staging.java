package dev.allclear.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside an output folder in which files wait for their turn. It is there only while something is in it,
 * or has been.
 */
final class Staging implements AutoCloseable {
    private final Path folder;
    private final Set<Path> made = new HashSet<>();

    private Staging(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the staging folder of {@code output}, emptied of what a killed build left there. It is beside {@code output},
     * or, where not even the folder around that exists yet, in the nearest one that does: so it is on the same file system.
     */
    static Staging beside(Path output) throws IOException {
        Path around = output.toAbsolutePath().getParent();
        while (around != null && !Files.isDirectory(around)) {
            around = around.getParent();
        }
        if (around == null || output.getFileName() == null) {
            throw new NoSuchFileException(output.toString(), null, "no folder to write beside");
        }
        var staging = new Staging(around.resolve("." + output.getFileName() + ".allclear-staging"));
        staging.close();
        return staging;
    }

    /** Keeps {@code bytes} for {@code path}. */
    void put(String path, byte[] bytes) throws IOException {
        Files.write(room(path), bytes);
    }

    /** Keeps a copy of {@code file} for {@code path}, and returns the SHA-256 of just what was copied. */
    String copy(String path, Path file) throws IOException {
        MessageDigest digest = Digest.start();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(room(path)), digest)) {
            Files.copy(file, out);
        }
        return Digest.hex(digest);
    }

    /** Moves what is kept for {@code path} to {@code target}, over what stands there. Its folder must exist. */
    void move(String path, Path target) throws IOException {
        Path staged = folder.resolve(path);
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the folder and all that is in it. */
    @Override
    public void close() throws IOException {
        made.clear();
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Removal());
        }
    }

    private Path room(String path) throws IOException {
        Path staged = folder.resolve(path);
        Path parent = staged.getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
        return staged;
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
        }
    }
}
