package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.model.Incident;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final Instant WRITTEN = Instant.parse("2021-09-01T12:00:00Z");

    /** Like some systems, it does not tell when anything about a file changed. */
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

    private final Path root = disk.getPath("/content");

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    private Instant clock = WRITTEN;
    private Instant now = WRITTEN;
    private final Remembered remembered = Remembered.everything(() -> clock);

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", "name: Example\nurl: https://status.example.com\n");
        write("components.yaml", "- {id: api, name: API}\n");
        write("assets/map.txt", "A map.");
        write("incidents/old.md", incident("2021-01-05", "See [the map](../assets/map.txt)."));
    }

    @Test
    void whatIsOverAndHasNotChangedIsTheSameIncidentAtTheNextReading() {
        Incident first = read();
        clock = WRITTEN.plusSeconds(60);

        assertThat(read()).isSameAs(first);
    }

    @Test
    void aFileThatLooksAsBeforeIsNotOpenedOnceItIsNotYoung() throws IOException {
        clock = WRITTEN.plusSeconds(4);
        Incident first = read();
        write("incidents/old.md", incident("2021-01-05", "Sea [the map](../assets/map.txt)."));

        assertThat(read()).isSameAs(first);
    }

    @Test
    void aYoungFileIsReadAgainAlthoughItLooksAsBefore() throws IOException {
        clock = WRITTEN.plusSeconds(3);
        read();
        write("incidents/old.md", incident("2021-01-05", "Sea [the map](../assets/map.txt)."));

        assertThat(read().updates().get(0).text().original().markdown()).startsWith("Sea");
    }

    @Test
    void aLinkOfAnOldIncidentIsBrokenOnceItsTargetIsGone() throws IOException {
        read();
        Files.delete(root.resolve("assets/map.txt"));

        assertThat(problems()).containsExactly("`../assets/map.txt` leads to no file of this content folder.");
    }

    @Test
    void anOldIncidentNamesAComponentThatIsGone() throws IOException {
        read();
        write("components.yaml", "- {id: web, name: Web}\n");

        assertThat(problems()).containsExactly("There is no component `api`.");
    }

    @Test
    void aTranslationThatIsAddedIsTakenIn() throws IOException {
        write("site.yaml", "name: Example\nurl: https://status.example.com\nlanguages: [en, de]\n");
        read();
        write("incidents/old.de.md", "---\ntitle: Alt\n---\n");

        assertThat(read().title().translations()).hasSize(1);
        Files.delete(root.resolve("incidents/old.de.md"));
        assertThat(read().title().translations()).isEmpty();
    }

    @Test
    void theTimeOfAReadingMayGoBack() {
        read();
        now = Instant.parse("2021-01-05T08:00:00Z");

        assertThat(problems())
                .containsExactly(
                        "`2021-01-05 10:00 UTC` lies in the future.", "`2021-01-05 11:00 UTC` lies in the future.");
    }

    @Test
    void whatBecomesDueIsTold() throws IOException {
        write("incidents/old.md", incident("2021-09-01", "Broken."));
        now = Instant.parse("2021-09-01T12:00:00Z");
        read();
        now = Instant.parse("2021-09-20T12:00:00Z");

        assertThat(problems())
                .containsExactly("This major incident was resolved over 14 days ago, and there is no postmortem.");
    }

    private Incident read() {
        return content(new Diagnostics()).site().orElseThrow().incidents().get(0);
    }

    private List<String> problems() {
        var log = new Diagnostics();
        content(log);
        return log.all().stream().map(Diagnostic::message).toList();
    }

    private Content content(Diagnostics log) {
        return ContentReader.read(
                SourceTree.read(root, "content", log),
                new Asked(now, false, Set.of("en", "de"), Map::of),
                log,
                remembered);
    }

    private static String incident(String day, String text) {
        return """
                ---
                title: Old
                impact: major
                components: [api]
                ---

                ## Investigating · DAY 10:00 UTC

                TEXT

                ## Resolved · DAY 11:00 UTC
                """.replace("DAY", day).replace("TEXT", text);
    }

    /** Writes a file of which its times say what the size says already: nothing changed. */
    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }
}
