package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.digest.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk through a content folder; it goes by real paths, so that no link can hide where it leads. */
final class Walk {
    private static final int MAX_ENTRIES = 100_000;
    private static final String AS_IT_IS = "root/";

    private final Path root;
    private final String shown;
    private final Diagnostics log;
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();
    private int entries;

    private Walk(Path root, String shown, Diagnostics log) {
        this.root = root;
        this.shown = shown;
        this.log = log;
    }

    /** Returns the files below {@code root}, by path. */
    static List<SourceFile> files(Path root, String shown, Diagnostics log) throws IOException {
        try {
            Walk walk = new Walk(root.toRealPath(), shown, log);
            walk.folder(walk.root, "");
            return walk.found();
        } catch (FileSystemException e) {
            log.add(Unreadable.because(e, Location.of(shown)));
            return List.of();
        }
    }

    private List<SourceFile> found() {
        if (entries > MAX_ENTRIES) {
            log.add(Diagnostic.of(
                    Rule.TOO_MANY_FILES,
                    Location.of(shown),
                    "There are more than 100,000 files and folders in it.",
                    "Name the folder that `site.yaml` stands in, and keep what is no content out of it."));
            return List.of();
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private void folder(Path folder, String path) throws IOException {
        if (!open.add(folder)) {
            throw new FileSystemLoopException(path);
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (!passedOver(path, name) && ++entries <= MAX_ENTRIES) {
                    entry(child, path + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } finally {
            open.remove(folder);
        }
    }

    private static boolean passedOver(String path, String name) {
        return (name.startsWith("_") || name.startsWith(".")) && !path.startsWith(AS_IT_IS);
    }

    private void entry(Path entry, String path) throws IOException {
        Optional<Stamp> plain = Stamp.of(entry);
        if (plain.isPresent()) {
            files.add(new SourceFile(path, entry, plain.get()));
            return;
        }
        Location location = Location.of(shown + "/" + path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isSymbolicLink()) {
                file(entry, attributes, path, location);
                return;
            }
            Path target = entry.toRealPath();
            if (target.startsWith(root)) {
                file(target, Files.readAttributes(target, BasicFileAttributes.class), path, location);
            } else {
                log.add(Diagnostic.of(
                        Rule.OUTSIDE_CONTENT,
                        location,
                        "The link leads out of the content folder.",
                        "Copy what it leads to into the folder instead."));
            }
        } catch (FileSystemException e) {
            log.add(Unreadable.because(e, location));
        }
    }

    private void file(Path file, BasicFileAttributes attributes, String path, Location location) throws IOException {
        if (attributes.isDirectory()) {
            folder(file, path + "/");
        } else if (attributes.isRegularFile()) {
            files.add(new SourceFile(path, file, Stamp.of(file).orElse(Stamp.UNSEEN)));
        } else {
            log.add(Diagnostic.of(
                    Rule.UNREADABLE_FILE, location, "This is neither a file nor a folder.", "Remove it."));
        }
    }
}
