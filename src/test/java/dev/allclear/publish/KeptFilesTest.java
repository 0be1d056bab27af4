package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is kept unmade only where it stands as it was made, from the same things, by the same program. */
class KeptFilesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path place;

    private Path site;
    private Path file;

    @BeforeEach
    void buildUntilTheClockHasTicked() throws IOException {
        site = place.resolve("site");
        file = site.resolve("a.html");
        do {
            build();
        } while (!proven("a.html") || !proven("index.html"));
    }

    @Test
    void oneThatStandsAsItWasMadeIsKeptAndCountsAsUnchanged() throws IOException {
        try (OutputFolder output = open("program")) {
            assertThat(output.claim("a.html")).isEmpty();
            assertThat(output.keep("a.html", "aa")).isTrue();

            assertThat(output.publish()).isEqualTo(new Published(List.of(), 1, List.of("index.html"), 0));
        }
        assertThat(file).hasContent("a");
    }

    @Test
    void aKeptOneHasItsPathToItself() throws IOException {
        Path other = Files.writeString(place.resolve("other"), "other");
        try (OutputFolder output = open("program")) {
            assertThat(output.claim("a.html")).isEmpty();
            assertThat(output.keep("a.html", "aa")).isTrue();

            assertThat(output.copy(Phase.SUPPORT, "A.html", other, "content/root/A.html"))
                    .isPresent();
            assertThat(output.claim("a.html")).isPresent();
        }
    }

    @Test
    void oneMadeFromSomethingElseIsNotKept() throws IOException {
        assertThat(kept("a.html", "bb", "program")).isFalse();
        assertThat(kept("index.html", "aa", "program")).isFalse();
        assertThat(kept("b.html", "aa", "program")).isFalse();
    }

    @Test
    void oneOfAnotherProgramIsNotKept() throws IOException {
        assertThat(kept("a.html", "aa", "another program")).isFalse();
    }

    @Test
    void oneThatIsGoneIsNotKept() throws IOException {
        Files.delete(file);

        assertThat(kept()).isFalse();
    }

    @Test
    void oneWithOtherBytesIsNotKept() throws IOException {
        Files.writeString(file, "b");

        assertThat(kept()).isFalse();
    }

    @Test
    void oneWithOtherBytesAndTheOldTimeIsNotKept() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "b");
        Files.setLastModifiedTime(file, time);

        assertThat(kept()).isFalse();
    }

    @Test
    void oneThatIsOnlyReachedThroughALinkIsNotKept() throws IOException {
        Files.move(file, place.resolve("a.html"));
        Files.createSymbolicLink(file, place.resolve("a.html"));

        assertThat(kept()).isFalse();
    }

    @Test
    void oneThatWasTouchedIsReadAndKept() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);

        assertThat(kept()).isTrue();
    }

    @Test
    void oneAsYoungAsTheCacheIsRead() throws IOException {
        Files.setLastModifiedTime(site.resolve(Cache.PATH), Files.getLastModifiedTime(file));

        assertThat(proven("a.html")).isFalse();
        assertThat(kept()).isTrue();
    }

    @Test
    void oneWithOtherBytesThatIsAsYoungAsTheCacheIsNotKept() throws IOException {
        assertThat(proven("a.html")).isTrue();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "b");
        Files.setLastModifiedTime(file, time);
        Files.setLastModifiedTime(site.resolve(Cache.PATH), time);

        assertThat(kept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-02-03T04:05:06Z", "2101-02-03T04:05:06Z"})
    void whatSomebodyWroteToAfterItWasMadeIsNotRemembered(Instant time) throws IOException {
        Files.delete(file);
        Path written = site.resolve(".allclear/staging/a.html");
        Path folder = Disk.visitedBy(opened -> {
                    if (opened.endsWith(".allclear/staging/" + Journal.PATH)) {
                        Files.writeString(written, "b");
                        Files.setLastModifiedTime(written, FileTime.from(time));
                    }
                })
                .over(site);

        build(folder);

        assertThat(file).hasContent("b");
        Files.setLastModifiedTime(site.resolve(Cache.PATH), FileTime.from(Instant.parse("2201-02-03T04:05:06Z")));
        assertThat(kept()).isFalse();
    }

    @Test
    void withoutACacheNothingIsKept() throws IOException {
        Files.delete(site.resolve(Cache.PATH));

        assertThat(kept()).isFalse();
    }

    @Test
    void aCacheThatCannotBeReadIsNone() throws IOException {
        Path guarded = Disk.visitedBy(opened -> {
                    if (opened.endsWith(Cache.PATH)) {
                        throw new AccessDeniedException(opened.toString());
                    }
                })
                .over(site);
        try (OutputFolder output = open(guarded, "program")) {
            assertThat(output.keep("a.html", "aa")).isFalse();
        }
    }

    @Test
    void aCacheBesideAnotherManifestIsNone() throws IOException {
        Path manifest = site.resolve(Manifest.PATH);
        byte[] cache = Files.readAllBytes(site.resolve(Cache.PATH));
        String lines = Files.readString(manifest);

        Files.writeString(manifest, lines + "0".repeat(32) + "  z.html\n");
        assertThat(kept()).isFalse();
        Files.writeString(manifest, lines);
        Files.write(site.resolve(Cache.PATH), cache);
        assertThat(kept()).isTrue();
    }

    @Test
    void aManifestInAnotherOrderIsWrittenAgain() throws IOException {
        Path manifest = site.resolve(Manifest.PATH);
        List<String> lines = Files.readAllLines(manifest);
        Files.writeString(manifest, lines.get(1) + "\n" + lines.get(0) + "\n");
        assertThat(kept()).isFalse();

        build();

        assertThat(manifest).hasContent(String.join("\n", lines) + "\n");
        assertThat(kept()).isTrue();
    }

    @Test
    void aTornOrChangedCacheIsNone() throws IOException {
        Path cache = site.resolve(Cache.PATH);
        byte[] whole = Files.readAllBytes(cache);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(cache, changed);
            assertThat(kept()).as("changed at " + at).isFalse();
            Files.write(cache, Arrays.copyOf(whole, at));
            assertThat(kept()).as("torn at " + at).isFalse();
        }
        Files.write(cache, whole);
        assertThat(kept()).isTrue();
    }

    @Test
    void oneUnderAnotherSpellingOfItsNameIsNotKept() throws IOException {
        Files.writeString(site.resolve(Manifest.PATH), "0".repeat(32) + "  A.html\n");

        assertThat(kept()).isFalse();
    }

    @Test
    void whereNothingChangedTheCacheIsNotTouched() throws IOException {
        FileTime time = Files.getLastModifiedTime(site.resolve(Cache.PATH));

        build();

        assertThat(Files.getLastModifiedTime(site.resolve(Cache.PATH))).isEqualTo(time);
    }

    private boolean proven(String path) throws IOException {
        Manifest manifest = Manifest.read(site, "program").orElseThrow();
        return manifest.proves(manifest.file(path).orElseThrow());
    }

    private boolean kept() throws IOException {
        return kept("a.html", "aa", "program");
    }

    private boolean kept(String path, String fingerprint, String program) throws IOException {
        try (OutputFolder output = open(program)) {
            return output.keep(path, fingerprint);
        }
    }

    private void build() throws IOException {
        build(site);
    }

    private static void build(Path folder) throws IOException {
        try (OutputFolder output = open(folder, "program")) {
            output.claim("a.html");
            output.put(Phase.LEAF, "a.html", Optional.of("aa"), "a".getBytes(UTF_8));
            output.add(Phase.HOME, "index.html", "home".getBytes(UTF_8));
            output.complete(path -> false);
            output.publish();
        }
    }

    private OutputFolder open(String program) throws IOException {
        return open(site, program);
    }

    private static OutputFolder open(Path folder, String program) throws IOException {
        return OutputFolder.open(folder, new OutputFolder.Terms("site", false, program), () -> false)
                .orElseThrow();
    }
}
