package dev.allclear.starter;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Puts new files into a folder: all of them or, whatever fails and also where the program is told to end, none. What stands there
 * is never replaced.
 */
public final class Placing {
    /** What there would not be without us, the last first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private Placing() {}

    /** Returns those of {@code files} in whose place there is something in {@code folder} already. */
    public static List<FirstFile> taken(Path folder, List<FirstFile> files) {
        return files.stream()
                .filter(file -> Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Puts {@code files} into {@code folder}, which is made where there is none.
     *
     * @throws IOException if the machine fails, or something came into the place of one; then all is as it was
     */
    public static void write(Path folder, List<FirstFile> files) throws IOException {
        var placing = new Placing();
        var undoing = new Thread(placing::undo, "undoing");
        try {
            Runtime.getRuntime().addShutdownHook(undoing);
        } catch (IllegalStateException e) {
            throw new IOException("the program was told to end", e);
        }
        try {
            placing.place(folder, files);
            placing.keep();
        } finally {
            placing.undo();
            forget(undoing);
        }
    }

    private void place(Path folder, List<FirstFile> files) throws IOException {
        folders(folder);
        Path arriving = folder.resolve(
                ".allclear-" + Integer.toHexString(ThreadLocalRandom.current().nextInt()));
        folder(arriving);
        // Until all are written, none is where anybody looks for it.
        for (int i = 0; i < files.size(); i++) {
            Path file = arriving.resolve(Integer.toString(i));
            push(file);
            Files.writeString(file, files.get(i).text());
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = folder.resolve(files.get(i).path());
            folders(Objects.requireNonNull(file.getParent()));
            Files.move(arriving.resolve(Integer.toString(i)), file);
            push(file);
        }
        Files.delete(arriving);
    }

    private void folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                folders(parent);
            }
            folder(folder);
        }
    }

    private void folder(Path folder) throws IOException {
        Files.createDirectory(folder);
        push(folder);
    }

    private synchronized void push(Path path) {
        made.push(path);
    }

    private synchronized void keep() {
        made.clear();
    }

    private synchronized void undo() {
        while (!made.isEmpty()) {
            try {
                Files.deleteIfExists(made.pop());
            } catch (DirectoryNotEmptyException e) {
                // Somebody else has put something there: it stays.
            } catch (IOException e) {
                // What failed before is told; this would only hide it.
            }
        }
    }

    private static void forget(Thread undoing) {
        try {
            Runtime.getRuntime().removeShutdownHook(undoing);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs.
        }
    }
}
