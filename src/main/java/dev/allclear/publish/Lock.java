package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Keeps other builds out of an output folder until it is closed.
 *
 * <p>The lock is the operating system's and on an open file: it ends with the process that holds it, however that ends. A
 * killed build may leave the file behind, but a file alone locks nobody out, so there is no stale lock.
 *
 * <p>On POSIX systems a process gives up its lock on a file as soon as it closes that file anywhere. So what was opened stays
 * open while the lock is held, and two builds in one process keep each other out, but not surely a third in another process.
 */
final class Lock implements AutoCloseable {
    /** Its own path in the output folder. */
    static final String PATH = SitePath.OURS + "/lock";

    /** Behind the token, since what is locked can't be read on some systems. */
    private static final long LOCKED_BYTE = 1024;

    private final Path file;
    private final List<Path> made;
    private final List<FileChannel> open = new ArrayList<>();

    private Lock(Path file, List<Path> made) {
        this.file = file;
        this.made = made;
    }

    /**
     * Returns the lock of {@code output}, a folder that is made where there is none; absent where another build held it
     * until patience ended.
     *
     * @param patience asked after each try that failed: lets some time pass, and returns whether to try again
     */
    static Optional<Lock> take(Path output, BooleanSupplier patience) throws IOException {
        var made = new ArrayList<Path>();
        Optional<Lock> held = Optional.empty();
        try {
            do {
                make(output.resolve(SitePath.OURS), made);
                held = attempt(output.resolve(PATH), made);
            } while (held.isEmpty() && patience.getAsBoolean());
            return held;
        } finally {
            if (held.isEmpty()) {
                takeBack(made);
            }
        }
    }

    private static Optional<Lock> attempt(Path file, List<Path> made) throws IOException {
        var lock = new Lock(file, made);
        boolean held = false;
        try {
            held = lock.held();
        } finally {
            if (!held) {
                lock.letGo();
            }
        }
        return held ? Optional.of(lock) : Optional.empty();
    }

    /** Lets others in, and takes back the folders that were made for it if nothing else is in them. */
    @Override
    public void close() {
        try {
            // While it is still held: whoever waits for this very file finds out that it leads nowhere.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The file locks nobody out.
        } finally {
            letGo();
        }
        takeBack(made);
    }

    private boolean held() throws IOException {
        try {
            FileChannel channel = opened(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return locked(channel) && leadsTo(channel);
        } catch (NoSuchFileException e) {
            // The build before had made the folder, and has just taken it back.
            return false;
        }
    }

    private FileChannel opened(OpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        open.add(channel);
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether the path still leads to what is locked: the build before may have deleted it, and the next made another. */
    private boolean leadsTo(FileChannel locked) throws IOException {
        ByteBuffer token = UTF_8.encode(UUID.randomUUID().toString());
        ByteBuffer found = ByteBuffer.allocate(token.remaining());
        try {
            locked.write(token.duplicate(), 0);
            opened(StandardOpenOption.READ).read(found, 0);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw Unwritable.at(file, e);
        }
        return found.flip().equals(token);
    }

    private void letGo() {
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException e) {
                // Closed it is, and nothing of worth was written to it.
            }
        }
    }

    private static void make(Path folder, List<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path outer = folder.getParent();
        if (outer != null) {
            make(outer, made);
        }
        try {
            Files.createDirectory(folder);
            made.add(0, folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void takeBack(List<Path> made) {
        try {
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // Something is in it by now.
        }
    }
}
