package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.build.Build;
import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.Folder;
import dev.allclear.build.Look;
import dev.allclear.build.Preview;
import dev.allclear.build.Progress;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that keeps what it can makes the same site as one that makes everything. */
@Execution(ExecutionMode.CONCURRENT)
class IncrementalBuildTest {
    private static final int STEPS = 40;
    private static final Progress UNHEARD = new Progress() {
        @Override
        public void rendered(int done, int pages) {}

        @Override
        public boolean waiting() {
            return false;
        }
    };

    /** How many files of a preview are compared after each step: to make them all takes as long as a build. */
    private static final int COMPARED = 6;

    @TempDir
    private Path folder;

    /** Takes each file for one that was written long ago, so that it goes by how files look wherever that can be done. */
    private final Preview warm = new Preview(() -> Instant.now().plusSeconds(60));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsEditedItEqualsAFullBuild(long seed) throws IOException, WrongUsage {
        var random = new Random(seed);
        var edits = new RandomEdits(random, folder, seed == 1 ? "en, de" : "en");
        var meddling = new RandomMeddling(random, folder.resolve("site"));
        var done = new ArrayList<String>();
        int built = 0;
        for (int step = 0; step < STEPS; step++) {
            done.add(random.nextInt(4) == 0 && step > 0 ? meddling.next() : edits.next());
            String program = random.nextInt(20) == 0 ? "another" : "this";
            String revision = random.nextInt(5) == 0 ? "newer" : "old";
            String history =
                    "seed " + seed + ", step " + step + ", after " + done.subList(Math.max(0, step - 9), step + 1);
            boolean whole = equalsAFullBuild(edits.now(), revision, program, history);
            looksAsBuilt(request(folder.resolve("fresh"), edits.now(), revision, program), whole, random, history);
            built += whole ? 1 : 0;
            meddling.clear();
            meddling.keepCache();
        }
        assertThat(built).as("not held up by an error").isGreaterThan(STEPS * 3 / 4);
    }

    /** Builds in the folder, in a copy of it without a cache, and anew; returns whether nothing held that up. */
    private boolean equalsAFullBuild(Instant now, String revision, String program, String history)
            throws IOException, WrongUsage {
        Path site = folder.resolve("site");
        Path copy = folder.resolve("copy");
        Path fresh = folder.resolve("fresh");
        delete(copy);
        delete(fresh);
        copied(site, copy);
        BuildResult result = Build.run(request(site, now, revision, program), UNHEARD);
        assertThat(result).as(history).isEqualTo(Build.run(request(copy, now, revision, program), UNHEARD));
        if (!result.failed()) {
            Build.run(request(fresh, now, revision, program), UNHEARD);
            Tree expected = Tree.of(fresh);
            Tree actual = Tree.of(site);
            assertThat(actual.paths()).as(history).containsAll(expected.paths());
            assertThat(expected.paths())
                    .as(history)
                    .allMatch(path -> Arrays.equals(expected.bytes(path), actual.bytes(path)));
        }
        return !result.failed();
    }

    /** A preview that has seen every step before says of this one what a new one says, and shows what was built. */
    private void looksAsBuilt(BuildRequest request, boolean whole, Random random, String history)
            throws IOException, WrongUsage {
        Look look = warm.look(request);
        assertThat(look.findings())
                .as(history)
                .isEqualTo(new Preview(InstantSource.system()).look(request).findings());
        if (whole) {
            Tree built = Tree.of(folder.resolve("fresh"));
            List<String> paths = new ArrayList<>(built.paths());
            paths.removeIf(path -> path.startsWith(".allclear/"));
            Collections.shuffle(paths, random);
            for (String path : paths.subList(0, Math.min(COMPARED, paths.size()))) {
                assertThat(look.file(path, new Diagnostics()))
                        .as(path + " " + history)
                        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(built.bytes(path)));
            }
        }
    }

    private BuildRequest request(Path site, Instant now, String revision, String program) {
        return new BuildRequest(
                new Folder(folder.resolve("content"), "content"),
                Optional.of(new Folder(folder.resolve("templates"), "templates")),
                Optional.of(new Folder(site, "site")),
                false,
                now,
                true,
                false,
                Optional.empty(),
                Optional.of(revision),
                false,
                false,
                "1",
                program);
    }

    private static void copied(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path file :
                        all.filter(file -> !file.endsWith(".allclear/cache")).toList()) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }
}
