package dev.allclear.publish;

import dev.allclear.digest.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in an output folder before a build: files of ours, which its manifest names, and files of others. */
final class Standing {
    private final Path folder;
    private final Manifest manifest;
    private final boolean adopting;
    private final Cache cache;
    private final Set<String> ours;
    private final Set<String> clear = new HashSet<>();
    private final Map<String, Stamp> stamps = new HashMap<>();

    /**
     * Returns what stands in {@code folder}.
     *
     * @param adopting whether a file of ours may take the place of one of others
     * @param cache what the build before remembers of it
     */
    Standing(Path folder, Manifest manifest, boolean adopting, Cache cache) {
        this.folder = folder;
        this.manifest = manifest;
        this.adopting = adopting;
        this.cache = cache;
        this.ours = manifest.paths().stream().map(SitePath::folded).collect(Collectors.toSet());
    }

    /** Whether a file with just these bytes, whose digest is {@code digest}, is at {@code path}, whoever made it. */
    boolean has(String path, String digest, byte[] bytes) throws IOException {
        if (!has(path)) {
            return false;
        }
        Path file = folder.resolve(path);
        Optional<String> known = known(path);
        return known.isPresent()
                ? known.get().equals(digest)
                : Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Returns the digest of the file that is at {@code path}, whoever made it; absent where there is none. */
    Optional<String> digest(String path) throws IOException {
        if (!has(path)) {
            return Optional.empty();
        }
        Optional<String> known = known(path);
        return known.isPresent()
                ? known
                : Optional.of(Digest.of(folder.resolve(path)).toString());
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
        boolean blocked = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
                ? holdsForeign(target)
                : !adopting && foreign(path);
        return blocked ? Optional.of(path) : Optional.empty();
    }

    /** Whether only real folders in {@code output} lead to {@code path}: through a link it might be outside. */
    static boolean reached(Path output, String path) {
        return SitePath.folders(path).stream()
                .allMatch(outer -> Files.isDirectory(output.resolve(outer), LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a file is at {@code path}. */
    boolean reaches(String path) {
        return reached(folder, path) && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file is at {@code path}, and not under another spelling of that name. */
    private boolean has(String path) {
        return (manifest.paths().contains(path) || !ours.contains(SitePath.folded(path))) && reaches(path);
    }

    /**
     * Whether something other than a folder is at {@code path} that is not ours. A link, which no build of ours makes, passes
     * only where it took the very place of a file of ours: that is removed first, and nothing is written through it.
     */
    boolean foreign(String path) {
        Path there = folder.resolve(path);
        return Files.exists(there, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isSymbolicLink(there)
                        ? manifest.paths().contains(path)
                        : ours.contains(SitePath.folded(path)));
    }

    private boolean holdsForeign(Path within) throws IOException {
        try (Stream<Path> files = Files.walk(within)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(this::foreign);
        }
    }
}
