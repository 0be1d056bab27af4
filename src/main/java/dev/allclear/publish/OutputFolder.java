package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.digest.Digest;
import dev.allclear.publish.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder that a site is built into. Each file that differs from what stands there waits in staging. Once all are in, a
 * journal of every change is written, and from then on the build is rolled forward, by the next one if need be: files move
 * into place by {@link Phase}, then what only an earlier build had is removed. Before the journal stands nothing changes.
 *
 * <p>Files that no build of ours made are never touched, unless they are to be taken over, nor are files whose bytes did not
 * change. All that a build keeps for itself stands in the folder {@code .allclear} within.
 */
public final class OutputFolder implements Destination {
    private final Path folder;
    private final String shown;
    private final String program;
    private final Lock lock;
    private final Staging staging;
    private final boolean healed;
    private final Manifest before;
    private final Cache cache;
    private final Standing standing;
    private final Claims claims = new Claims();
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<Phase, Set<String>> waiting = new TreeMap<>();
    private final Map<String, Stamp> staged = new HashMap<>();

    private OutputFolder(Path folder, Terms terms, Lock lock, Staging staging, boolean healed) throws IOException {
        this.folder = folder;
        this.shown = terms.shown();
        this.program = terms.program();
        this.lock = lock;
        this.staging = staging;
        this.healed = healed;
        this.before = Manifest.read(folder).orElseGet(() -> new Manifest(Map.of()));
        this.cache = Cache.read(folder, program);
        this.standing = new Standing(folder, before, terms.adopting(), cache);
    }

    /**
     * What a build says of itself and of the folder it asks for.
     *
     * @param shown the folder as the person who ran the command would name it
     * @param adopting whether a file of ours may take the place of one that no build of ours made
     * @param program what is another as soon as the same fingerprint may stand for another file
     */
    public record Terms(String shown, boolean adopting, String program) {}

    /**
     * Returns why nothing may be built into {@code folder}, if so: it is no folder, or one with files in it that no build of
     * ours made and none is to take over.
     *
     * @param shown the folder as the person who ran the command would name it
     */
    public static Optional<String> refusal(Path folder, String shown, boolean adopting) throws IOException {
        if (!Files.exists(folder)) {
            return Files.isSymbolicLink(folder)
                    ? Optional.of(
                            "The output `" + shown + "` is a link to nowhere; remove it, or make what it leads to.")
                    : Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("The output `" + shown + "` is a file; name a folder.");
        }
        if (adopting || ours(folder) || empty(folder)) {
            return Optional.empty();
        }
        return Optional.of("The output folder `" + shown + "` has files in it and was not made by Allclear;"
                + " name an empty folder, or take this one over with --adopt.");
    }

    /**
     * Returns the destination that is {@code folder}, which need not exist yet, for this build alone until it is closed.
     * Absent where another build had it until patience ended. What a build before left half done is finished first.
     *
     * @param patience asked while another build has the folder: lets some time pass, and returns whether to go on waiting
     * @throws PartlyWritten if what was left half done can't be finished
     */
    public static Optional<OutputFolder> open(Path folder, Terms terms, BooleanSupplier patience) throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Optional<Lock> lock = Lock.take(real, patience);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        boolean opened = false;
        try {
            var staging = new Staging(real);
            boolean healed = heal(real, staging);
            var output = new OutputFolder(real, terms, lock.get(), staging, healed);
            opened = true;
            return Optional.of(output);
        } finally {
            if (!opened) {
                lock.get().close();
            }
        }
    }

    /** Whether a build before had left it half done, which was finished when it was opened. */
    public boolean healed() {
        return healed;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public boolean keep(String path, String fingerprint) throws IOException {
        Optional<String> digest = cache.made(path, fingerprint);
        if (digest.isEmpty()
                || !standing.digest(path).equals(digest)
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
            String digest = Digest.of(bytes).toString();
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
            Optional<String> there = standing.digest(path);
            if (there.isPresent() && there.get().equals(Digest.of(file).toString())) {
                digests.put(path, there.get());
            } else {
                digests.put(path, staging.copy(path, file));
                await(phase, path);
            }
        }
        return problem;
    }

    @Override
    public void spare() {
        for (String path : stale().toList()) {
            if (!claims.inTheWay(path) && standing.reaches(path)) {
                digests.put(path, Objects.requireNonNull(before.digests().get(path)));
            }
        }
    }

    @Override
    public List<Diagnostic> complete(Predicate<String> withdrawn) throws IOException {
        var problems = new ArrayList<Diagnostic>();
        for (String path : moves()) {
            standing.obstacle(path).ifPresent(obstacle -> problems.add(obstructed(path, obstacle)));
        }
        stale().filter(path -> path.endsWith(".html"))
                .filter(withdrawn.negate())
                .map(this::vanished)
                .forEach(problems::add);
        return problems;
    }

    @Override
    public Published publish() throws IOException {
        List<String> written = moves();
        int replaced = (int) written.stream().filter(standing::foreign).count();
        var journal = new Journal(steps());
        List<String> removed = List.of();
        if (!journal.steps().isEmpty()) {
            commit(journal);
            removed = Roll.through(folder, journal, staging);
        }
        remember();
        return new Published(written, digests.size() - written.size(), removed, replaced);
    }

    @Override
    public void close() {
        Path journal = folder.resolve(Journal.PATH);
        try {
            // While a journal stands, what it names is needed.
            if (Files.notExists(journal)) {
                staging.clear();
            }
        } catch (IOException e) {
            // The next build empties it.
        } finally {
            lock.close();
        }
    }

    /** Finishes what a build before left half done, and takes back what it had only prepared; returns whether there was any. */
    private static boolean heal(Path folder, Staging staging) throws IOException {
        Optional<Journal> left = Journal.read(folder);
        if (left.isPresent()) {
            Roll.through(folder, left.get(), staging);
        }
        Files.deleteIfExists(folder.resolve(Journal.PATH));
        staging.clear();
        return left.isPresent();
    }

    private void await(Phase phase, String path) throws IOException {
        staged.put(path, staging.stamp(path));
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

    /** Returns every change in its order, and stages the manifest, which is the last. */
    private List<Step> steps() throws IOException {
        var steps = new ArrayList<Step>();
        stale().filter(claims::inTheWay).map(OutputFolder::removal).forEach(steps::add);
        moves().forEach(path -> steps.add(new Step(path, Optional.of(Objects.requireNonNull(digests.get(path))))));
        stale().filter(path -> !claims.inTheWay(path))
                .map(OutputFolder::removal)
                .forEach(steps::add);
        var after = new Manifest(digests);
        if (!after.equals(before) || !Files.exists(folder.resolve(Manifest.PATH))) {
            staging.put(Manifest.PATH, after.bytes());
            steps.add(
                    new Step(Manifest.PATH, Optional.of(Digest.of(after.bytes()).toString())));
        }
        return steps;
    }

    private static Step removal(String path) {
        return new Step(path, Optional.empty());
    }

    /** After this, and not before, the build is done: what is left is to do what the journal says. */
    private void commit(Journal journal) throws IOException {
        staging.put(Journal.PATH, journal.bytes());
        staging.force(Journal.PATH);
        staging.move(Journal.PATH);
    }

    /** The site is in place by now: a build that can't remember how it looks is none the worse, and the next one slower. */
    private void remember() {
        try {
            var after = new Cache(entries(), Optional.empty());
            if (!cache.covers(after)) {
                staging.put(Cache.PATH, after.bytes(program));
                staging.move(Cache.PATH);
            }
        } catch (IOException | OutOfMemoryError e) {
            // What stands there is of an earlier build, and is not believed where it is wrong.
        }
    }

    /** Returns what is to be remembered of every file that this build looked at, and of those it wrote as they were staged. */
    private Map<String, Cache.Entry> entries() throws IOException {
        var entries = new TreeMap<String, Cache.Entry>();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            String path = file.getKey();
            Optional<Stamp> stamp = staged.containsKey(path) ? moved(path) : standing.stamp(path);
            Optional<String> fingerprint = Optional.ofNullable(fingerprints.get(path));
            stamp.ifPresent(seen -> entries.put(path, new Cache.Entry(fingerprint, file.getValue(), seen)));
        }
        return entries;
    }

    /** Returns how the file at {@code path} looks since it moved there; nothing where somebody has written to it meanwhile. */
    private Optional<Stamp> moved(String path) throws IOException {
        Stamp before = Objects.requireNonNull(staged.get(path));
        return Optional.of(Stamp.of(folder.resolve(path))).filter(before::sameBytes);
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

    /** Whether a build has published into {@code folder}, or has begun to. */
    private static boolean ours(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.PATH)) || Files.isRegularFile(folder.resolve(Journal.PATH));
    }

    /** Whether there is nothing in {@code folder} but what a build prepares there. */
    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(SitePath.OURS));
        }
    }
}
