package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.digest.Digest;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        } while (!Cache.read(site, "program").covers(Cache.read(site, "program")));
    }

    @Test
    void oneThatStandsAsItWasMadeIsKeptAndCountsAsUnchanged() throws IOException {
        try (OutputFolder output = open("program")) {
            assertThat(output.keep("a.html", "aa")).isTrue();

            assertThat(output.publish()).isEqualTo(new Published(List.of(), 1, List.of("index.html"), 0));
        }
        assertThat(file).hasContent("a");
    }

    @Test
    void aKeptOneHasItsPathToItself() throws IOException {
        Path other = Files.writeString(place.resolve("other"), "other");
        try (OutputFolder output = open("program")) {
            assertThat(output.keep("a.html", "aa")).isTrue();

            assertThat(output.copy(Phase.SUPPORT, "A.html", other, "content/root/A.html"))
                    .isPresent();
            assertThat(output.keep("a.html", "aa")).isFalse();
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
        Stamp stamp = Stamp.of(file);
        Cache cache = Cache.read(site, "program");

        assertThat(cache.proven("a.html", stamp))
                .contains(Digest.of("a".getBytes(UTF_8)).toString());
        Files.setLastModifiedTime(site.resolve(Cache.PATH), Files.getLastModifiedTime(file));
        assertThat(Cache.read(site, "program").proven("a.html", stamp)).isEmpty();
        assertThat(kept()).isTrue();
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
        try (OutputFolder output = OutputFolder.open(
                        guarded, new OutputFolder.Terms("site", false, "program"), () -> false)
                .orElseThrow()) {
            assertThat(output.keep("a.html", "aa")).isFalse();
        }
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
            Files.writeString(cache, new String(whole, 0, at, UTF_8));
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

    private boolean kept() throws IOException {
        return kept("a.html", "aa", "program");
    }

    private boolean kept(String path, String fingerprint, String program) throws IOException {
        try (OutputFolder output = open(program)) {
            return output.keep(path, fingerprint);
        }
    }

    private void build() throws IOException {
        try (OutputFolder output = open("program")) {
            output.add(Phase.LEAF, "a.html", Optional.of("aa"), "a".getBytes(UTF_8));
            output.add(Phase.HOME, "index.html", "home".getBytes(UTF_8));
            output.complete(path -> false);
            output.publish();
        }
    }

    private OutputFolder open(String program) throws IOException {
        return OutputFolder.open(site, new OutputFolder.Terms("site", false, program), () -> false)
                .orElseThrow();
    }
}
