package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One walk through a content folder; it goes by real paths, so that a link can't hide where it leads. */
final class Walk {
    private static final int MAX_ENTRIES = 100_000;
    private static final String AS_IT_IS = "root/";

    private final String shown;
    private final Diagnostics log;
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();
    private int entries;

    Walk(String shown, Diagnostics log) {
        this.shown = shown;
        this.log = log;
    }

    /** Returns the files below {@code root}, by path. */
    List<SourceFile> files(Path root) {
        try {
            Path real = root.toRealPath();
            folder(real, real, "");
        } catch (FileSystemException e) {
            log.add(unreadable(e, shown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries > MAX_ENTRIES) {
            log.add(Diagnostic.of(
                    Rule.TOO_MANY_FILES,
                    Location.of(shown),
                    "There are more than 100,000 files and folders in it.",
                    "Give the folder that holds `site.yaml`, and keep what is no content out of it."));
            return List.of();
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private void folder(Path root, Path folder, String path) throws IOException {
        if (!open.add(folder)) {
            throw new FileSystemLoopException(path);
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                boolean passedOver = !path.startsWith(AS_IT_IS) && (name.startsWith("_") || name.startsWith("."));
                if (!passedOver && ++entries <= MAX_ENTRIES) {
                    guarded(root, child, path + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        open.remove(folder);
    }

    private void guarded(Path root, Path child, String path) throws IOException {
        try {
            entry(root, child, path);
        } catch (NoSuchFileException | AccessDeniedException | FileSystemLoopException e) {
            log.add(unreadable(e, shown + "/" + path));
        }
    }

    private void entry(Path root, Path entry, String path) throws IOException {
        BasicFileAttributes typed = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Path real = typed.isSymbolicLink() ? entry.toRealPath() : entry;
        BasicFileAttributes attributes =
                typed.isSymbolicLink() ? Files.readAttributes(real, BasicFileAttributes.class) : typed;
        if (!real.startsWith(root)) {
            log.add(Diagnostic.of(
                    Rule.OUTSIDE_CONTENT,
                    Location.of(shown + "/" + path),
                    "The link leads out of the content folder.",
                    "Copy what it leads to into the folder."));
        } else if (attributes.isDirectory()) {
            folder(root, real, path + "/");
        } else if (attributes.isRegularFile()) {
            files.add(new SourceFile(path, real, attributes.size()));
        } else {
            log.add(Diagnostic.of(
                    Rule.UNREADABLE_FILE, Location.of(shown + "/" + path), "This is neither a file nor a folder."));
        }
    }

    private static Diagnostic unreadable(FileSystemException e, String file) {
        return Unreadable.because(e, Location.of(file));
    }
}
