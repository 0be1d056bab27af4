package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.digest.Digest;
import dev.allclear.publish.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final Digest A = Digest.of("a".getBytes(UTF_8));
    private static final Journal JOURNAL = new Journal(List.of(
            new Step("größe/a.html", Optional.of(A)),
            new Step("old.html", Optional.empty()),
            new Step(Manifest.PATH, Optional.of(A))));

    @TempDir
    private Path site;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(site.resolve(".allclear/staging"));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        write(JOURNAL);

        assertThat(Journal.read(site)).contains(JOURNAL);
    }

    @Test
    void aTornOneIsNoneWhereverItIsTorn() throws IOException {
        byte[] whole = write(JOURNAL);
        for (int length = 0; length < whole.length; length++) {
            Files.write(site.resolve(Journal.PATH), Arrays.copyOf(whole, length));

            assertThat(Journal.read(site)).as("torn after %d bytes", length).isEmpty();
        }
    }

    @Test
    void aSpoiltOneIsNoneWhereverItIsSpoilt() throws IOException {
        byte[] whole = write(JOURNAL);
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 1;
            Files.write(site.resolve(Journal.PATH), spoilt);

            assertThat(Journal.read(site)).as("spoilt at byte %d", at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../precious", "/etc/passwd", ".allclear/lock", "a//b"})
    void oneThatLeadsElsewhereIsNone(String path) throws IOException {
        write(new Journal(List.of(new Step(path, Optional.empty()))));

        assertThat(Journal.read(site)).isEmpty();
    }

    @Test
    void aStagedFileWithOtherBytesIsNotMoved() throws IOException {
        Files.writeString(site.resolve("a.html"), "whole");
        var staging = new Staging(site);
        staging.put("a.html", "half".getBytes(UTF_8));

        var step = new Step("a.html", Optional.of(Digest.of("half and half".getBytes(UTF_8))));
        Roll.again(site, new Journal(List.of(step)), staging);

        assertThat(site.resolve("a.html")).hasContent("whole");
    }

    @Test
    void aTornJournalIsDiscardedWithWhatWasStaged() throws IOException {
        Files.writeString(site.resolve(Journal.PATH), "- ");
        new Staging(site).put("a.html", "a".getBytes(UTF_8));

        OutputFolder.open(site, new OutputFolder.Terms("site", false, "program"), () -> false)
                .orElseThrow()
                .close();

        assertThat(site.resolve(".allclear")).isEmptyDirectory();
        assertThat(site.resolve("a.html")).doesNotExist();
    }

    @Test
    void nothingMovesThroughALinkThatCameAfterwards() throws IOException {
        Path elsewhere = Files.createTempDirectory(site, "elsewhere");
        Files.createSymbolicLink(site.resolve("a"), elsewhere);
        var staging = new Staging(site);
        staging.put("a/b.html", "a".getBytes(UTF_8));
        Files.writeString(elsewhere.resolve("c.html"), "mine");

        assertThatThrownBy(() ->
                        roll(staging, new Step("a/c.html", Optional.empty()), new Step("a/b.html", Optional.of(A))))
                .isInstanceOf(PartlyWritten.class);

        assertThat(elsewhere).isDirectoryContaining("glob:**/c.html").isDirectoryNotContaining("glob:**/b.html");
    }

    @Test
    void aFolderThatIsNewComesWithAllThatIsStagedInItAtOnce() throws IOException {
        var staging = new Staging(site);
        staging.put("a/b/c.html", "a".getBytes(UTF_8));
        staging.put("a/d.html", "a".getBytes(UTF_8));

        roll(staging, new Step("a/d.html", Optional.of(A)));

        assertThat(site.resolve("a/b/c.html")).hasContent("a");
        assertThat(site.resolve("a/d.html")).hasContent("a");
    }

    @Test
    void whereAFolderStandsOnlyWhatIsNamedComes() throws IOException {
        Files.createDirectory(site.resolve("a"));
        var staging = new Staging(site);
        staging.put("a/c.html", "a".getBytes(UTF_8));
        staging.put("a/d.html", "a".getBytes(UTF_8));

        roll(staging, new Step("a/d.html", Optional.of(A)));

        assertThat(site.resolve("a")).isDirectoryNotContaining("glob:**/c.html");
        assertThat(site.resolve("a/d.html")).hasContent("a");
    }

    private void roll(Staging staging, Step... steps) throws IOException {
        Roll.through(site, new Journal(List.of(steps)), staging, true);
    }

    private byte[] write(Journal journal) throws IOException {
        var staging = new Staging(site);
        try (Lines lines = staging.lines(Journal.PATH)) {
            journal.write(lines);
        }
        staging.move(Journal.PATH);
        return Files.readAllBytes(site.resolve(Journal.PATH));
    }
}
