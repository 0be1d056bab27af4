package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.build.Build;
import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.Folder;
import dev.allclear.build.Progress;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what looks just as it did, into a site that does too, makes nothing and says the same. */
class NothingChangedTest {
    private static final Instant NOW = Instant.parse("2021-09-20T12:00:00Z");
    private static final int ENOUGH = 50;

    @TempDir
    private Path folder;

    private int rendered;

    private final Progress progress = new Progress() {
        @Override
        public void rendered(int done, int pages) {
            rendered++;
        }

        @Override
        public boolean waiting() {
            return false;
        }
    };

    @BeforeEach
    void writeASite() throws IOException {
        write("content/site.yaml", "name: Example\nurl: https://status.example.com/\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
        write("content/incidents/slow.md", """
                ---
                title: Slow
                impact: major
                components: [api]
                ---

                ## Investigating · 2021-09-01 08:00 UTC

                Slow answers.

                ## Resolved · 2021-09-01 09:00 UTC
                """);
        write("templates/parts/own.ftlh", "Ours.");
    }

    @Test
    void theSecondSaysWhatTheFirstSaid() throws IOException, WrongUsage {
        BuildResult first = build(NOW);
        BuildResult again = buildUntilNothingIsMade();

        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.findings().shown()).extracting(Diagnostic::rule).containsExactly(Rule.POSTMORTEM_DUE);
        assertThat(again.pages()).isEqualTo(first.pages());
        assertThat(again.unchanged()).isEqualTo(first.written().size());
        assertThat(again.outcome()).isEqualTo(BuildResult.Outcome.WHOLE);
    }

    @Test
    void anotherTimeIsAnotherBuild() throws IOException, WrongUsage {
        buildUntilNothingIsMade();

        assertThat(build(NOW.plusSeconds(60)).written()).contains("index.html");
    }

    @Test
    void aChangeIsSeenThoughItsFileSaysThatItIsOld() throws IOException, WrongUsage {
        buildUntilNothingIsMade();
        Path file = folder.resolve("content/incidents/slow.md");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Slow answers", "Late answers"));
        Files.setLastModifiedTime(file, time);

        assertThat(build(NOW).written()).contains("incidents/slow/index.html");
    }

    @Test
    void aFileThatIsAddedOrGoneIsSeen() throws IOException, WrongUsage {
        buildUntilNothingIsMade();
        write("content/root/CNAME", "status.example.com");
        assertThat(build(NOW).written()).containsExactly("CNAME");
        buildUntilNothingIsMade();
        Files.delete(folder.resolve("content/root/CNAME"));

        assertThat(build(NOW).removed()).containsExactly("CNAME");
    }

    @Test
    void aTemplateThatIsChangedIsSeen() throws IOException, WrongUsage {
        buildUntilNothingIsMade();
        write("templates/parts/own.ftlh", "<#list");

        assertThat(build(NOW).failed()).isTrue();
    }

    @Test
    void whatSomebodyDidToTheSiteIsMended() throws IOException, WrongUsage {
        buildUntilNothingIsMade();
        Path page = folder.resolve("site/incidents/slow/index.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Slow", "Fast"));
        assertThat(build(NOW).written()).containsExactly("incidents/slow/index.html");
        assertThat(page).hasContent(text);
        buildUntilNothingIsMade();
        Files.delete(page);

        assertThat(build(NOW).written()).containsExactly("incidents/slow/index.html");
    }

    @Test
    void anAddressThatVanishedIsToldOnceOnly() throws IOException, WrongUsage {
        build(NOW);
        Files.delete(folder.resolve("content/incidents/slow.md"));

        assertThat(build(NOW).findings().shown()).extracting(Diagnostic::rule).contains(Rule.VANISHED_ADDRESS);
        assertThat(buildUntilNothingIsMade().findings().shown()).isEmpty();
    }

    /** Builds until the clock of the disk has ticked, so that a change would be seen. */
    private BuildResult buildUntilNothingIsMade() throws IOException, WrongUsage {
        for (int i = 0; i < ENOUGH; i++) {
            rendered = 0;
            BuildResult result = build(NOW);
            if (rendered == 0) {
                assertThat(result.written()).isEmpty();
                assertThat(result.removed()).isEmpty();
                return result;
            }
        }
        throw new AssertionError("pages are made whenever nothing changed");
    }

    private BuildResult build(Instant now) throws IOException, WrongUsage {
        return Build.run(
                new BuildRequest(
                        new Folder(folder.resolve("content"), "content"),
                        Optional.of(new Folder(folder.resolve("templates"), "templates")),
                        Optional.of(new Folder(folder.resolve("site"), "site")),
                        false,
                        now,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        "1",
                        "program"),
                progress);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
