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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}|-)  (.+)");
    private static final Pattern WHOLE = Pattern.compile("(?s)(.*\n)end ([0-9a-f]{32})\n");

    Journal {
        steps = List.copyOf(steps);
    }

    /**
     * One change.
     *
     * @param digest the digest of the staged file that moves to {@code path}; absent: what is there is removed
     */
    record Step(String path, Optional<String> digest) {}

    /** Returns the journal that stands in {@code output}; absent where none does, or one that no build of ours wrote. */
    static Optional<Journal> read(Path output) throws IOException {
        Path file = output.resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Matcher parts = WHOLE.matcher(new String(Files.readAllBytes(file), UTF_8));
        return parts.matches()
                        && Digest.of(parts.group(1).getBytes(UTF_8)).toString().equals(parts.group(2))
                ? steps(parts.group(1)).map(Journal::new)
                : Optional.empty();
    }

    /** Returns it as it stands in its file. */
    byte[] bytes() {
        var lines = new StringBuilder();
        for (Step step : steps) {
            lines.append(step.digest().orElse(REMOVED))
                    .append("  ")
                    .append(step.path())
                    .append('\n');
        }
        String end = "end " + Digest.of(lines.toString().getBytes(UTF_8)).toString() + "\n";
        return lines.append(end).toString().getBytes(UTF_8);
    }

    private static Optional<List<Step>> steps(String lines) {
        var steps = new ArrayList<Step>();
        for (String line : lines.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !ours(parts.group(2))) {
                return Optional.empty();
            }
            steps.add(new Step(parts.group(2), Optional.of(parts.group(1)).filter(digest -> !digest.equals(REMOVED))));
        }
        return Optional.of(steps);
    }

    private static boolean ours(String path) {
        return SitePath.permits(path) || path.equals(Manifest.PATH);
    }
}
