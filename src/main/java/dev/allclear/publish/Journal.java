package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build is about to change in its output folder, in order. It stands there from before the first change until after
 * the last: while there is none, nothing is half done.
 *
 * <p>In its file a line is a step: what moves into place as {@code xxh128sum} would write it, what is removed with a
 * {@code -} for the digest. The last line has the digest of those before it, so that a torn journal is known for one.
 */
record Journal(List<Step> steps) {
    /** Its own path in the output folder. */
    static final String PATH = SitePath.OURS + "/journal";

    private static final String REMOVED = "-";
    private static final String GAP = "  ";
    private static final String END = "end ";

    Journal {
        steps = List.copyOf(steps);
    }

    /**
     * One change.
     *
     * @param digest that of the staged file that moves to {@code path}; absent: what is there is removed
     */
    record Step(String path, Optional<Digest> digest) {}

    /** Returns the journal that stands in {@code output}; absent where none does, or one that no build of ours wrote. */
    static Optional<Journal> read(Path output) throws IOException {
        Path file = output.resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), UTF_8);
        int end = text.lastIndexOf("\n" + END) + 1;
        String lines = text.substring(0, end);
        boolean whole = text.substring(end).equals(END + Digest.of(lines.getBytes(UTF_8)) + "\n");
        return whole ? steps(lines).map(Journal::new) : Optional.empty();
    }

    /** Adds it to {@code lines}, which has none yet. */
    void write(Lines lines) throws IOException {
        for (Step step : steps) {
            lines.add(step.digest().map(Digest::toString).orElse(REMOVED) + GAP + step.path());
        }
        lines.add(END + lines.digest());
    }

    private static Optional<List<Step>> steps(String lines) {
        var steps = new ArrayList<Step>();
        for (String line : lines.lines().toList()) {
            int gap = Math.max(line.indexOf(GAP), 0);
            String said = line.substring(0, gap);
            Optional<Digest> digest = Digest.read(said);
            String path = line.substring(Math.min(gap + GAP.length(), line.length()));
            if ((digest.isEmpty() && !said.equals(REMOVED)) || !ours(path)) {
                return Optional.empty();
            }
            steps.add(new Step(path, digest));
        }
        return Optional.of(steps);
    }

    private static boolean ours(String path) {
        return SitePath.permits(path) || path.equals(Manifest.PATH);
    }
}
