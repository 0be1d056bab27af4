package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that a site is built into. Each file that differs from what stands there waits in staging; once all are in,
 * they move into place by {@link Phase}, then what only an earlier build had is removed. Files that no build of ours made
 * are never touched, nor are files whose bytes did not change.
 */
public final class OutputFolder implements Destination {
    private final Path folder;
    private final String shown;
    private final String program;
    private final Claims claims = new Claims();
    private final Manifest before;
    private final Cache cache;
    private final Standing standing;
    private final Staging staging;
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<Phase, Set<String>> waiting = new TreeMap<>();

    private OutputFolder(Path folder, String shown, String program) throws IOException {
        this.folder = folder;
        this.shown = shown;
        this.program = program;
        this.before = Manifest.read(folder).orElseGet(() -> new Manifest(Map.of()));
        this.cache = Cache.read(folder, program);
        this.standing = new Standing(folder, before, cache);
        this.staging = Staging.beside(folder);
    }

    /**
     * Returns why nothing may be built into {@code folder}, if so: it is no folder, or one with files in it and no build of
     * ours made it.
     *
     * @param shown the folder as the person who ran the command would name it
     */
    public static Optional<String> refusal(Path folder, String shown) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("The output `" + shown + "` is a file; name a folder.");
        }
        if (Manifest.read(folder).isPresent() || empty(folder)) {
            return Optional.empty();
        }
        return Optional.of("The output folder `" + shown + "` has files in it and was not made by Allclear;"
                + " name an empty folder, or one that does not exist yet.");
    }

    /**
     * Returns the destination that is {@code folder}, which need not exist yet and which {@link #refusal} does not refuse.
     *
     * @param shown the folder as the person who ran the command would name it
     * @param program what is another as soon as the same fingerprint may stand for another file
     */
    public static OutputFolder open(Path folder, String shown, String program) throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        return new OutputFolder(real, shown, program);
    }

    @Override
    public boolean keep(String path, String fingerprint) throws IOException {
        Optional<String> digest = cache.made(path, fingerprint);
        if (digest.isEmpty()
                || !standing.has(path, digest.get())
                || claims.claim(path, Optional.empty()).isPresent()) {
            return false;
        }
        digests.put(path, digest.get());
        fingerprints.put(path, fingerprint);
        return true;
    }

    @Override
    public Optional<Diagnostic> add(Phase phase, String path, Optional<String> fingerprint, byte[] bytes)
            throws IOException {
        Optional<Diagnostic> problem = claims.claim(path, Optional.empty());
        if (problem.isEmpty()) {
            String digest = Digest.hex(bytes);
            digests.put(path, digest);
            fingerprint.ifPresent(said -> fingerprints.put(path, said));
            if (!standing.has(path, digest, bytes)) {
                staging.put(path, bytes);
                await(phase, path);
            }
        }
        return problem;
    }

    @Override
    public Optional<Diagnostic> copy(Phase phase, String path, Path file, String shownFile) throws IOException {
        Optional<Diagnostic> problem = claims.claim(path, Optional.of(shownFile));
        if (problem.isEmpty()) {
            String digest = Digest.hex(file);
            if (standing.has(path, digest)) {
                digests.put(path, digest);
            } else {
                digests.put(path, staging.copy(path, file));
                await(phase, path);
            }
        }
        return problem;
    }

    @Override
    public List<Diagnostic> complete() throws IOException {
        var problems = new ArrayList<Diagnostic>();
        for (String path : moves()) {
            standing.obstacle(path).ifPresent(obstacle -> problems.add(obstructed(path, obstacle)));
        }
        stale().filter(path -> path.endsWith(".html")).map(this::vanished).forEach(problems::add);
        return problems;
    }

    @Override
    public Published publish() throws IOException {
        var after = new Manifest(digests);
        // Killed from here on, this build leaves no file in the folder that the next one takes for somebody else's.
        write(after.and(before), before);
        var removed = new TreeSet<>(remove(stale().filter(claims::inTheWay)));
        List<String> written = moves();
        move(written);
        removed.addAll(remove(stale().filter(path -> !claims.inTheWay(path))));
        write(after, after.and(before));
        remember(written);
        return new Published(written, digests.size() - written.size(), List.copyOf(removed));
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }

    private void await(Phase phase, String path) {
        waiting.computeIfAbsent(phase, any -> new TreeSet<>()).add(path);
    }

    /** What moves into place, in the order it does. */
    private List<String> moves() {
        return waiting.values().stream().flatMap(Set::stream).toList();
    }

    /** What an earlier build made and this one no longer has. */
    private Stream<String> stale() {
        return before.paths().stream().filter(path -> !digests.containsKey(path));
    }

    private void move(List<String> paths) throws IOException {
        var folders = new HashSet<Path>();
        for (String path : paths) {
            Path target = folder.resolve(path);
            Path outer = target.getParent();
            if (outer != null && folders.add(outer)) {
                Files.createDirectories(outer);
            }
            standing.clear(path);
            staging.move(path, target);
        }
    }

    private List<String> remove(Stream<String> paths) throws IOException {
        var removed = new ArrayList<String>();
        for (String path : paths.toList()) {
            if (standing.remove(path)) {
                removed.add(path);
            }
        }
        return removed;
    }

    private void write(Manifest manifest, Manifest standingNow) throws IOException {
        Path target = folder.resolve(Manifest.PATH);
        if (!manifest.equals(standingNow) || !Files.exists(target)) {
            staging.put(Manifest.PATH, manifest.bytes());
            Files.createDirectories(folder.resolve(SitePath.OURS));
            staging.move(Manifest.PATH, target);
        }
    }

    /** The site is in place by now: a build that can't remember how it looks is none the worse, and the next one slower. */
    private void remember(List<String> written) {
        try {
            var after = new Cache(entries(written), Optional.empty());
            if (!cache.covers(after)) {
                staging.put(Cache.PATH, after.bytes(program));
                staging.move(Cache.PATH, folder.resolve(Cache.PATH));
            }
        } catch (IOException e) {
            // What stands there is of an earlier build, and is not believed where it is wrong.
        }
    }

    private Map<String, Cache.Entry> entries(List<String> written) throws IOException {
        var moved = new HashSet<>(written);
        var entries = new TreeMap<String, Cache.Entry>();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            String path = file.getKey();
            Stamp stamp = moved.contains(path)
                    ? Stamp.of(folder.resolve(path))
                    : standing.stamp(path).orElseThrow();
            Optional<String> fingerprint = Optional.ofNullable(fingerprints.get(path));
            entries.put(path, new Cache.Entry(fingerprint, file.getValue(), stamp));
        }
        return entries;
    }

    private Diagnostic obstructed(String path, String obstacle) {
        return Diagnostic.of(
                Rule.ADDRESS_COLLISION,
                Location.of(shown + "/" + obstacle),
                "This was not made by Allclear, and the site needs its place for " + SitePath.address(path) + ".",
                "Move it out of the output folder; files under `root/` in the content are copied to the site's root.");
    }

    private Diagnostic vanished(String path) {
        return Diagnostic.of(
                Rule.VANISHED_ADDRESS,
                Location.of(shown + "/" + path),
                "The address " + SitePath.address(path) + " was published before; this build no longer has it.",
                "If the page has a new id, list the old one under `aliases` so that old links still lead to it.");
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
