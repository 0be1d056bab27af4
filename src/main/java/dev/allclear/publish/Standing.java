package dev.allclear.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in an output folder before a build: files of ours, which its manifest names, and files of others. */
final class Standing {
    private final Path folder;
    private final Manifest manifest;
    private final Cache cache;
    private final Set<String> ours;
    private final Set<String> clear = new HashSet<>();
    private final Map<String, Stamp> stamps = new HashMap<>();

    Standing(Path folder, Manifest manifest, Cache cache) {
        this.folder = folder;
        this.manifest = manifest;
        this.cache = cache;
        this.ours = manifest.paths().stream().map(SitePath::folded).collect(Collectors.toSet());
    }

    /** Whether a file of ours with just these bytes, whose digest is {@code digest}, is at {@code path}. */
    boolean has(String path, String digest, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        if (!has(path)) {
            return false;
        }
        Optional<String> known = known(path);
        return known.isPresent()
                ? known.get().equals(digest)
                : Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Whether a file of ours with the bytes whose digest is {@code digest} is at {@code path}. */
    boolean has(String path, String digest) throws IOException {
        if (!has(path)) {
            return false;
        }
        Optional<String> known = known(path);
        return digest.equals(known.isPresent() ? known.get() : Digest.hex(folder.resolve(path)));
    }

    /** Returns how the file at {@code path} looked when it was asked after; absent where it was not there. */
    Optional<Stamp> stamp(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    /** Returns the digest of the file that is at {@code path}, if that can be known without reading it. */
    private Optional<String> known(String path) throws IOException {
        Stamp stamp = Stamp.of(folder.resolve(path));
        stamps.put(path, stamp);
        return cache.proven(path, stamp);
    }

    /** Returns the file or folder of others that keeps a file of ours from {@code path}, if there is one. */
    Optional<String> obstacle(String path) throws IOException {
        for (String outer : SitePath.folders(path)) {
            if (!clear.contains(outer)) {
                if (foreign(outer)) {
                    return Optional.of(outer);
                }
                clear.add(outer);
            }
        }
        Path target = folder.resolve(path);
        boolean blocked = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) ? holdsForeign(target) : foreign(path);
        return blocked ? Optional.of(path) : Optional.empty();
    }

    /**
     * Removes the file of ours at {@code path}, and the folders that are empty without it.
     *
     * @return whether it was still there
     */
    boolean remove(String path) throws IOException {
        if (!reached(path) || Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean removed = Files.deleteIfExists(folder.resolve(path));
        Path outer = folder.resolve(path).getParent();
        while (removed && outer != null && !outer.equals(folder) && deletedEmpty(outer)) {
            outer = outer.getParent();
        }
        return removed;
    }

    /** Removes the folder at {@code path}, if there is one, with the empty ones in it; fails where a file is in one. */
    void clear(String path) throws IOException {
        Path target = folder.resolve(path);
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : folders(target)) {
                Files.delete(each);
            }
        }
    }

    private boolean has(String path) {
        return manifest.paths().contains(path)
                && reached(path)
                && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether only real folders lead to {@code path}: through a link it might be outside the output folder. */
    private boolean reached(String path) {
        return SitePath.folders(path).stream()
                .allMatch(outer -> Files.isDirectory(folder.resolve(outer), LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether something other than a folder is at {@code path} that is not ours. */
    private boolean foreign(String path) {
        Path there = folder.resolve(path);
        return Files.exists(there, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)
                && !ours.contains(SitePath.folded(path));
    }

    private boolean holdsForeign(Path within) throws IOException {
        try (Stream<Path> files = Files.walk(within)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(this::foreign);
        }
    }

    /** Returns the folders below {@code outer} and itself, inner ones first. */
    private static List<Path> folders(Path outer) throws IOException {
        try (Stream<Path> all = Files.walk(outer)) {
            return all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static boolean deletedEmpty(Path outer) throws IOException {
        try {
            Files.delete(outer);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
