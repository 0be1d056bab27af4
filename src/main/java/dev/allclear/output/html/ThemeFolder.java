package dev.allclear.output.html;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A team's own templates, parts and assets; links are followed to files inside the folder only. */
final class ThemeFolder {
    private static final int MAX_SIZE = 1 << 20;
    private static final int MAX_FILES = 1_000;

    private final Path folder;
    private final String shown;
    private final Diagnostics log;

    ThemeFolder(Path folder, String shown, Diagnostics log) {
        this.folder = folder;
        this.shown = shown;
        this.log = log;
    }

    /**
     * Returns the files by name, such as {@code parts/icons.ftlh}. Names that start with {@code _} or {@code .} are passed
     * over; what can't be used is a problem in the log, as are more than 1,000 files, of which none is returned.
     *
     * @throws UncheckedIOException if the machine fails
     */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            List<Path> found = files(root);
            if (found.size() > MAX_FILES) {
                refuse(
                        Rule.TOO_MANY_FILES,
                        shown,
                        "There are more than 1,000 files in it.",
                        "Keep what is no template and no part of the look out of it.");
                return files;
            }
            for (Path file : found) {
                String name = root.relativize(file).toString().replace('\\', '/');
                content(root, file, name).ifPresent(bytes -> files.put(name, bytes));
            }
        } catch (FileSystemException e) {
            refuse(Rule.UNREADABLE_FILE, shown, "The folder can't be read.", "Check its name and its permissions.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !passedOver(root.relativize(each)))
                    .limit(MAX_FILES + 1L)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean passedOver(Path name) {
        return StreamSupport.stream(name.spliterator(), false)
                .map(Path::toString)
                .anyMatch(part -> part.startsWith("_") || part.startsWith("."));
    }

    private Optional<byte[]> content(Path root, Path file, String name) throws IOException {
        String where = shown + "/" + name;
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                return refuse(
                        Rule.OUTSIDE_CONTENT,
                        where,
                        "The link leads out of the templates folder.",
                        "Copy what it leads to into the folder.");
            }
            if (!known(name)) {
                return unexpected(name, where);
            }
            return Files.isRegularFile(real)
                    ? bytes(real, where)
                    : refuse(Rule.UNREADABLE_FILE, where, "This is no file.", "Put a file there, or remove it.");
        } catch (FileSystemException e) {
            return refuse(
                    Rule.UNREADABLE_FILE,
                    where,
                    "The file can't be read.",
                    "Check that it is there, and its permissions.");
        }
    }

    private static boolean known(String name) {
        return Theme.BUNDLED.contains(name)
                || name.startsWith(Theme.ASSETS)
                || (name.startsWith(Theme.PARTS) && name.endsWith(Theme.TEMPLATE));
    }

    private Optional<byte[]> bytes(Path file, String where) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            return bytes.length <= MAX_SIZE
                    ? Optional.of(bytes)
                    : refuse(
                            Rule.FILE_TOO_LARGE,
                            where,
                            "The file is larger than 1 MiB.",
                            "Every reader would have to load it: make it smaller.");
        }
    }

    private Optional<byte[]> unexpected(String name, String where) {
        String names = "Templates of ours that can be replaced: " + String.join(", ", Theme.BUNDLED)
                + ". New ones stand in `parts/`, other files in `assets/`.";
        String hint = Suggestion.nearest(name, Theme.BUNDLED)
                .map(meant -> "Did you mean `" + meant + "`?")
                .orElse(names);
        return refuse(Rule.UNEXPECTED_FILE, where, "It replaces no template.", hint);
    }

    private Optional<byte[]> refuse(Rule rule, String where, String message, String hint) {
        log.add(Diagnostic.of(rule, Location.of(where), message, hint));
        return Optional.empty();
    }
}
