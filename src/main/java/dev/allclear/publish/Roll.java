package dev.allclear.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Does what a journal says. What is done already stays done, so that after a failure at whatever point the same journal is
 * rolled once more, by the next build.
 */
final class Roll {
    private final Path output;
    private final Journal journal;
    private final Staging staging;

    /** Whether a folder may move with all that is staged in it. */
    private final boolean whole;

    private final Set<String> settled = new HashSet<>();
    private final Set<String> arrived = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> removed = new TreeSet<>();

    private Roll(Path output, Journal journal, Staging staging, boolean whole) {
        this.output = output;
        this.journal = journal;
        this.staging = staging;
        this.whole = whole;
    }

    /**
     * Rolls {@code journal}, which was just committed, deletes it, and returns which files it removed, sorted.
     *
     * @param whole whether a folder that is new may move into place with all that is staged in it, once the first of its files
     *     would; where two folders differ in case only, they may be one in staging
     * @throws PartlyWritten if the machine fails; the journal then stands
     */
    static List<String> through(Path output, Journal journal, Staging staging, boolean whole) throws PartlyWritten {
        return new Roll(output, journal, staging, whole).through(false);
    }

    /** Does the same with a journal that was found: what its steps name may be in place already, or torn. */
    static List<String> again(Path output, Journal journal, Staging staging) throws PartlyWritten {
        return new Roll(output, journal, staging, false).through(true);
    }

    private List<String> through(boolean again) throws PartlyWritten {
        try {
            if (again) {
                settle();
            }
            steps();
            Files.deleteIfExists(output.resolve(Journal.PATH));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new PartlyWritten(e);
        }
        return List.copyOf(removed);
    }

    /** Finds out what is not to be moved: all that is not in staging as a whole. */
    private void settle() throws IOException {
        for (Journal.Step step : journal.steps()) {
            if (step.digest().isPresent()
                    && !staging.holds(step.path(), step.digest().get())) {
                settled.add(SitePath.folded(step.path()));
            }
        }
    }

    private void steps() throws IOException {
        for (Journal.Step step : journal.steps()) {
            if (step.digest().isEmpty()) {
                remove(step.path());
            } else if (!settled.contains(SitePath.folded(step.path()))) {
                move(step.path());
            }
        }
    }

    private void move(String path) throws IOException {
        if (arrived(SitePath.folder(path))) {
            return;
        }
        try {
            staging.move(path);
        } catch (IOException e) {
            if (!isFolder(path)) {
                throw e;
            }
            clear(output.resolve(path));
            staging.move(path);
        }
    }

    /** Whether {@code folder}, which is made where there is none, moved into place with all that is to be in it. */
    private boolean arrived(String folder) throws IOException {
        if (folder.isEmpty() || made.contains(folder)) {
            return false;
        }
        if (arrived.contains(folder) || arrived(SitePath.folder(folder))) {
            return true;
        }
        boolean free = whole && Files.notExists(output.resolve(folder), LinkOption.NOFOLLOW_LINKS);
        if (free && staging.moveFolder(folder)) {
            return arrived.add(folder);
        }
        makeFolder(folder);
        made.add(folder);
        return false;
    }

    /** Makes {@code folder}; fails at a link, which might lead out of the output folder. */
    private void makeFolder(String folder) throws IOException {
        try {
            Files.createDirectory(output.resolve(folder));
        } catch (FileAlreadyExistsException e) {
            if (!isFolder(folder)) {
                throw e;
            }
        }
    }

    /** Removes the folder {@code target} with the empty ones in it; fails where a file is in one. */
    private static void clear(Path target) throws IOException {
        for (Path each : folders(target)) {
            Files.delete(each);
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

    /** Removes the file at {@code path}, and the folders that are empty without it. */
    private void remove(String path) throws IOException {
        // What took this place is the same file where case makes no difference.
        if (settled.contains(SitePath.folded(path))) {
            return;
        }
        if (within(path) && !isFolder(path) && Files.deleteIfExists(output.resolve(path))) {
            removed.add(path);
        }
        List<String> outer = SitePath.folders(path);
        for (int i = outer.size() - 1; i >= 0 && emptied(outer.get(i)); i--) {
            // The next one may be empty now.
        }
    }

    /** Whether no folder is at {@code path}, or no longer, because it was empty. */
    private boolean emptied(String path) {
        try {
            if (within(path) && isFolder(path)) {
                Files.delete(output.resolve(path));
            }
            return true;
        } catch (IOException e) {
            // Something is in it, or it is not to be had: where a volume is mounted, say. Empty, it is in nobody's way.
            return false;
        }
    }

    private boolean within(String path) {
        return Standing.reached(output, path);
    }

    private boolean isFolder(String path) {
        return Files.isDirectory(output.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }
}
