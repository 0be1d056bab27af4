package dev.allclear.publish;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in an output folder before a build: files of ours, which its manifest names, and files of others. */
final class Standing {
    private final Path folder;
    private final Manifest manifest;
    private final boolean adopting;
    private final boolean vacant;
    private final Set<String> respelled;
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final Set<String> clear = new HashSet<>();

    /**
     * Returns what stands in {@code folder}.
     *
     * @param adopting whether a file of ours may take the place of one of others
     */
    Standing(Path folder, Manifest manifest, boolean adopting) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.adopting = adopting;
        this.vacant = isVacant(folder);
        this.respelled = manifest.files().keySet().stream()
                .filter(path -> !SitePath.folded(path).equals(path))
                .map(SitePath::folded)
                .collect(Collectors.toSet());
    }

    /** Whether there is nothing in {@code folder} but what a build prepares there. */
    static boolean isVacant(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(SitePath.OURS));
        }
    }

    /** Whether there is still nothing where there was nothing. */
    boolean isVacant() throws IOException {
        return vacant && isVacant(folder);
    }

    /** Returns at how many of {@code paths} a file stands that no build of ours made, and that is taken over. */
    int replaced(List<String> paths) {
        return adopting && !vacant ? (int) paths.stream().filter(this::foreign).count() : 0;
    }

    /** Returns how the file at {@code path} looks, whoever made it; absent where there is none in just that spelling. */
    Optional<Stamp> look(String path) {
        return !vacant && (manifest.files().containsKey(path) || !ours(path)) ? reach(path) : Optional.empty();
    }

    /** Whether the file at {@code path}, which looks like {@code seen}, has just these bytes, whose digest is {@code digest}. */
    boolean has(String path, Stamp seen, Digest digest, byte[] bytes) throws IOException {
        Optional<Digest> known = known(path, seen);
        return known.isPresent()
                ? known.get().equals(digest)
                : seen.size() == bytes.length && Arrays.equals(Files.readAllBytes(folder.resolve(path)), bytes);
    }

    /** Returns the digest of the file at {@code path}, which looks like {@code seen}. */
    Digest digest(String path, Stamp seen) throws IOException {
        Optional<Digest> known = known(path, seen);
        return known.isPresent() ? known.get() : Digest.of(folder.resolve(path));
    }

    /** Returns the digest of the file that is at {@code path}, if that can be known without reading it. */
    private Optional<Digest> known(String path, Stamp seen) {
        return manifest.file(path)
                .filter(file -> file.stamp().equals(seen) && manifest.proves(file))
                .map(Entry::digest);
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

    /** Returns how the file at {@code path} looks, if only real folders lead there; several threads may ask. */
    Optional<Stamp> reach(String path) {
        return leads(SitePath.folder(path)) ? Stamp.of(folder.resolve(path)) : Optional.empty();
    }

    /** Whether {@code outer} is a real folder, in real ones only. */
    private boolean leads(String outer) {
        if (outer.isEmpty() || reached.contains(outer)) {
            return true;
        }
        boolean real =
                leads(SitePath.folder(outer)) && Files.isDirectory(folder.resolve(outer), LinkOption.NOFOLLOW_LINKS);
        if (real) {
            reached.add(outer);
        }
        return real;
    }

    /**
     * Whether something other than a folder is at {@code path} that is not ours. A link, which no build of ours makes, passes
     * only where it took the very place of a file of ours: that is removed first, and nothing is written through it.
     */
    private boolean foreign(String path) {
        Path there = folder.resolve(path);
        return Files.exists(there, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isSymbolicLink(there) ? manifest.files().containsKey(path) : ours(path));
    }

    /** Whether the manifest names {@code path}, in whatever spelling. */
    private boolean ours(String path) {
        String folded = SitePath.folded(path);
        return manifest.files().containsKey(folded) || respelled.contains(folded);
    }

    private boolean holdsForeign(Path within) throws IOException {
        try (Stream<Path> files = Files.walk(within)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(this::foreign);
        }
    }
}
