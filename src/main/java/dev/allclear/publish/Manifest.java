package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a build made, with the digest of each, kept in the output folder for the next build. Its form is that of
 * {@code xxh128sum}, sorted by path.
 *
 * @param files by path, with what the cache beside it remembers of them
 * @param digest of the bytes of its own file
 * @param whole whether it stands just as a build of ours writes it
 * @param remembered how the cache looks; {@link Stamp#UNSEEN} where there is none to be trusted
 * @param note what the build before left
 */
record Manifest(Map<String, Entry> files, Digest digest, boolean whole, Stamp remembered, Optional<Note> note) {
    /** Its own path in the output folder. */
    static final String PATH = SitePath.OURS + "/manifest";

    /** That of a folder where no build of ours has been. */
    static final Manifest NONE = new Manifest(Map.of(), Digest.of(new byte[0]), true, Stamp.UNSEEN, Optional.empty());

    private static final String GAP = "  ";

    Manifest {
        // A copy of so many would take as long as to read them.
        files = Collections.unmodifiableMap(files);
    }

    /**
     * Returns the manifest in {@code output}; absent where no build made that folder. A line that no build of ours would
     * write is passed over, so that what it names is nobody's to remove.
     *
     * @param program which program is asking, in its own words; the cache of another is none
     */
    static Optional<Manifest> read(Path output, String program) throws IOException {
        Path file = output.resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        Digest digest = Digest.of(bytes);
        List<Entry> lines = lines(bytes);
        boolean whole = isWhole(bytes, lines);
        Cache cache = whole ? Cache.read(output, program, digest) : Cache.NONE;
        var files = new HashMap<String, Entry>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            files.put(line.path(), cache.complete(line, i));
        }
        return Optional.of(new Manifest(files, digest, whole, cache.written(), cache.note()));
    }

    /** Returns the file that the build before left at {@code path}. */
    Optional<Entry> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Returns the one that is here if it is just like {@code file}, so that memory has it once. */
    Entry own(Entry file) {
        return file(file.path()).filter(file::equals).orElse(file);
    }

    /** Whether {@code file} can't have changed since it was seen, if it still looks like that: it was not young then. */
    boolean proves(Entry file) {
        return file.stamp().before(remembered);
    }

    /** Whether that of {@code others} is just the same. */
    boolean isOf(List<Entry> others) {
        return whole
                && others.size() == files.size()
                && others.stream()
                        .allMatch(other -> file(other.path()).map(Entry::digest).equals(Optional.of(other.digest())));
    }

    /** Whether the cache beside it says just what can be said of {@code others}, and that will stay proven. */
    boolean remembers(List<Entry> others) {
        return isOf(others)
                && others.stream().allMatch(other -> file(other.path()).equals(Optional.of(other)) && proves(other));
    }

    /** Adds to {@code lines} those of the manifest of {@code files}, which are sorted. */
    static void write(List<Entry> files, Lines lines) throws IOException {
        for (Entry file : files) {
            lines.add(file.digest() + GAP + file.path());
        }
    }

    private static List<Entry> lines(byte[] bytes) {
        var lines = new ArrayList<Entry>();
        int from = 0;
        for (int to = 0; to < bytes.length; to++) {
            if (bytes[to] == '\n') {
                line(new String(bytes, from, to - from, UTF_8)).ifPresent(lines::add);
                from = to + 1;
            }
        }
        return lines;
    }

    private static Optional<Entry> line(String line) {
        int gap = Math.max(line.indexOf(GAP), 0);
        Optional<Digest> digest = Digest.read(line.substring(0, gap));
        String path = line.substring(Math.min(gap + GAP.length(), line.length()));
        return digest.isPresent() && SitePath.permits(path)
                ? Optional.of(new Entry(path, digest.get(), Entry.UNSAID, Stamp.UNSEEN))
                : Optional.empty();
    }

    /** Whether {@code lines} are all that there are, in their order. */
    private static boolean isWhole(byte[] bytes, List<Entry> lines) {
        int ends = 0;
        for (byte each : bytes) {
            ends += each == '\n' ? 1 : 0;
        }
        boolean whole = ends == lines.size() && (ends == 0 || bytes[bytes.length - 1] == '\n');
        for (int i = 1; i < lines.size() && whole; i++) {
            whole = lines.get(i - 1).path().compareTo(lines.get(i).path()) < 0;
        }
        return whole;
    }
}
