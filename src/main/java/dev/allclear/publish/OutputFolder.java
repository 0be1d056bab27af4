package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import dev.allclear.publish.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private final Stamp opened;
    private final Manifest before;
    private final Standing standing;
    private final Claims claims = new Claims();
    private final Intake intake = new Intake();
    private Optional<Note> note = Optional.empty();

    private OutputFolder(Path folder, Terms terms, Lock lock, Staging staging, boolean healed) throws IOException {
        this.folder = folder;
        this.shown = terms.shown();
        this.program = terms.program();
        this.lock = lock;
        this.staging = staging;
        this.healed = healed;
        this.opened = Stamp.of(folder.resolve(Lock.PATH)).orElse(Stamp.UNSEEN);
        this.before = Manifest.read(folder, program).orElse(Manifest.NONE);
        this.standing = new Standing(folder, before, terms.adopting());
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
        if (adopting || ours(folder) || Standing.isVacant(folder)) {
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

    /** Returns how a file looks that was written when it was opened. */
    public Stamp opened() {
        return opened;
    }

    /** Returns what the build before left, if all that it published stands just as it did then; and how many files these are. */
    public Optional<Left> left() {
        boolean stands = !healed
                && before.note().isPresent()
                && before.files().values().parallelStream()
                        .allMatch(file -> before.proves(file)
                                && standing.reach(file.path()).equals(Optional.of(file.stamp())));
        return before.note()
                .filter(any -> stands)
                .map(note -> new Left(note, before.files().size()));
    }

    /**
     * What a build left whose files stand as they did.
     *
     * @param files how many they are
     */
    public record Left(Note note, int files) {}

    @Override
    public void leave(Note left) {
        note = Optional.of(left);
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public boolean keep(String path, String fingerprint) throws IOException {
        Optional<Entry> left = before.file(path).filter(file -> file.madeFrom(fingerprint));
        Optional<Stamp> seen = left.isPresent() ? standing.look(path) : Optional.empty();
        if (seen.isEmpty()
                || !standing.digest(path, seen.get()).equals(left.get().digest())) {
            return false;
        }
        intake.stays(left.get().seen(seen.get()));
        return true;
    }

    @Override
    public Optional<Diagnostic> claim(String path) {
        return claims.claim(path, Optional.empty());
    }

    @Override
    public void put(Phase phase, String path, Optional<String> fingerprint, byte[] bytes) throws IOException {
        intake.whileOpen(() -> take(phase, path, fingerprint, bytes));
    }

    @Override
    public void put(Phase phase, String path, Optional<String> fingerprint, Large large) throws IOException {
        intake.whileOpen(() -> take(phase, path, fingerprint, large));
    }

    private void take(Phase phase, String path, Optional<String> fingerprint, byte[] bytes) throws IOException {
        Entry file = Entry.made(path, Digest.of(bytes), fingerprint);
        Optional<Stamp> seen = standing.look(path);
        if (seen.isPresent() && standing.has(path, seen.get(), file.digest(), bytes)) {
            intake.stays(before.own(file.seen(seen.get())));
        } else {
            staging.put(path, bytes);
            intake.waits(phase, file);
        }
    }

    private void take(Phase phase, String path, Optional<String> fingerprint, Large large) throws IOException {
        Entry file = Entry.made(path, staging.keep(path, large), fingerprint);
        Optional<Stamp> seen = standing.look(path);
        if (seen.isPresent() && standing.digest(path, seen.get()).equals(file.digest())) {
            staging.drop(path);
            intake.stays(before.own(file.seen(seen.get())));
        } else {
            intake.waits(phase, file);
        }
    }

    @Override
    public Optional<Diagnostic> copy(Phase phase, String path, Path file, String shownFile) throws IOException {
        Optional<Diagnostic> problem = claims.claim(path, Optional.of(shownFile));
        if (problem.isEmpty()) {
            Optional<Stamp> seen = standing.look(path);
            Optional<Digest> there =
                    seen.isPresent() ? Optional.of(standing.digest(path, seen.get())) : Optional.empty();
            if (there.isPresent() && there.get().equals(Digest.of(file))) {
                intake.stays(new Entry(path, there.get(), Entry.UNSAID, seen.get()));
            } else {
                intake.waits(phase, new Entry(path, staging.copy(path, file), Entry.UNSAID, Stamp.UNSEEN));
            }
        }
        return problem;
    }

    @Override
    public void spare() {
        for (Entry file : stale()) {
            if (!claims.inTheWay(file.path())
                    && standing.reach(file.path()).isPresent()
                    && claims.claim(file.path(), Optional.empty()).isEmpty()) {
                intake.stays(file.unseen());
            }
        }
    }

    @Override
    public List<Diagnostic> complete(Predicate<String> withdrawn) throws IOException {
        var problems = new ArrayList<Diagnostic>();
        if (!standing.isVacant()) {
            for (Entry file : intake.moves()) {
                standing.obstacle(file.path()).ifPresent(obstacle -> problems.add(obstructed(file.path(), obstacle)));
            }
        }
        stale().stream()
                .map(Entry::path)
                .filter(path -> path.endsWith(".html"))
                .filter(withdrawn.negate())
                .map(this::vanished)
                .forEach(problems::add);
        return problems;
    }

    @Override
    public Published publish() throws IOException {
        List<Entry> files = intake.files();
        List<String> written = intake.moves().stream().map(Entry::path).toList();
        int replaced = standing.replaced(written);
        Optional<Digest> manifest = stageManifest();
        var journal = new Journal(steps(manifest));
        List<String> removed = List.of();
        Optional<Stamp> committed = Optional.empty();
        if (!journal.steps().isEmpty()) {
            committed = commit(journal);
            removed = Roll.through(folder, journal, staging, claims.distinct());
        }
        remember(manifest.orElse(before.digest()), committed);
        return new Published(written, files.size() - written.size(), removed, replaced);
    }

    @Override
    public void close() {
        intake.shut();
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
            Roll.again(folder, left.get(), staging);
        }
        Files.deleteIfExists(folder.resolve(Journal.PATH));
        staging.clear();
        return left.isPresent();
    }

    /** What an earlier build made and this one no longer has, sorted. */
    private List<Entry> stale() {
        return before.files().values().stream()
                .filter(file -> !claims.has(file.path()))
                .sorted(Intake.BY_PATH)
                .toList();
    }

    /** Stages the manifest, and returns its digest, if it is another than before. */
    private Optional<Digest> stageManifest() throws IOException {
        if (before.isOf(intake.files()) && Files.exists(folder.resolve(Manifest.PATH))) {
            return Optional.empty();
        }
        try (Lines lines = staging.lines(Manifest.PATH)) {
            Manifest.write(intake.files(), lines);
            return Optional.of(lines.digest());
        }
    }

    /** Returns every change in its order; the manifest is the last. */
    private List<Step> steps(Optional<Digest> manifest) {
        var steps = new ArrayList<Step>();
        // Where the names stayed, none went.
        Map<Boolean, List<Step>> removals = (manifest.isPresent() ? stale() : List.<Entry>of())
                .stream()
                        .map(file -> new Step(file.path(), Optional.empty()))
                        .collect(Collectors.partitioningBy(step -> claims.inTheWay(step.path())));
        steps.addAll(removals.get(true));
        intake.moves().forEach(file -> steps.add(new Step(file.path(), Optional.of(file.digest()))));
        steps.addAll(removals.get(false));
        manifest.ifPresent(digest -> steps.add(new Step(Manifest.PATH, manifest)));
        return steps;
    }

    /**
     * After this, and not before, the build is done: what is left is to do what the journal says.
     *
     * @return how the journal looks
     */
    private Optional<Stamp> commit(Journal journal) throws IOException {
        try (Lines lines = staging.lines(Journal.PATH)) {
            journal.write(lines);
        }
        staging.force(Journal.PATH);
        staging.move(Journal.PATH);
        return Stamp.of(folder.resolve(Journal.PATH));
    }

    /** The site is in place by now: a build that can't remember how it looks is none the worse, and the next one slower. */
    private void remember(Digest manifest, Optional<Stamp> committed) {
        List<Entry> files = intake.files();
        try {
            if (!before.note().equals(note) || !before.remembers(files)) {
                List<Entry> seen = files.parallelStream()
                        .map(file -> moved(file, committed))
                        .toList();
                staging.put(Cache.PATH, Cache.bytes(program, manifest, note, seen));
                staging.move(Cache.PATH);
            }
        } catch (IOException | OutOfMemoryError e) {
            // What stands there is of an earlier build, and is not believed where it is wrong.
        }
    }

    /** Returns {@code file} as it looks where it moved, unless somebody has written to it meanwhile. */
    private Entry moved(Entry file, Optional<Stamp> committed) {
        if (!file.stamp().equals(Stamp.UNSEEN) || committed.isEmpty()) {
            return file;
        }
        return Stamp.of(folder.resolve(file.path()))
                .filter(seen -> seen.modified() >= opened.modified()
                        && seen.modified() <= committed.get().modified())
                .map(file::seen)
                .orElse(file.unseen());
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
}
