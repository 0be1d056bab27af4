package dev.allclear.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.cli.Events;
import dev.allclear.cli.Events.News;
import dev.allclear.cli.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview follows what becomes of files, as editors and git treat them. */
@Timeout(180)
class FollowTest {
    private static final Pattern LOOKED = Pattern.compile("(?m)^14:36:00 (.+) · looked again in 0 ms · (.+)$");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\nsince: 2021-01-01\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
        write("content/incidents/slow.md", incident("Slow answers", "Answers are slow."));
        write("content/incidents/down.md", incident("No answers", "There are none."));
        write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--poll"})
    void onlyAPageThatChangedIsAnother(String poll) throws IOException, InterruptedException {
        try (Serving serving = poll.isEmpty() ? Serving.of(folder) : Serving.of(folder, poll);
                Events slow = serving.events("/incidents/slow/");
                Events down = serving.events("/incidents/down/")) {
            News before = slow.next();
            News other = down.next();
            assertThat(before.problems()).isEmpty();
            assertThat(serving.get("/incidents/slow/").body()).contains("data-version=\"" + before.version() + "\"");

            write("content/incidents/slow.md", incident("Slow answers", "Answers are very slow."));

            News after = slow.next(news -> !news.version().equals(before.version()));
            assertThat(serving.get("/incidents/slow/").body())
                    .contains("Answers are very slow.", "data-version=\"" + after.version() + "\"");
            assertThat(down.next()).isEqualTo(other);
            serving.says(out -> out.contains("14:36:00 incidents/slow.md changed · looked again in 0 ms · fine\n"));
        }
    }

    @Test
    void anErrorLeavesTheLastGoodPageAndGoesWhenItIsMended() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/incidents/slow/")) {
            News before = events.next();
            write("content/incidents/slow.md", incident("Slow answers", "So.").replace("minor", "dire"));

            News broken = events.next(news -> !news.problems().isEmpty());
            assertThat(broken.version()).isEqualTo(before.version());
            assertThat(broken.problems())
                    .contains("<b>error[unknown-impact]</b>", "--&gt; content/incidents/slow.md:3:9", "^^^^");
            assertThat(serving.get("/incidents/slow/").body()).contains("Answers are slow.");
            serving.says(out -> out.contains("incidents/slow.md changed · looked again in 0 ms · 1 error\n"));
            serving.complains(err -> err.contains("  --> content/incidents/slow.md:3:9\n"));

            write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9'/>");
            serving.says(out -> out.contains("assets/map.svg changed · looked again in 0 ms · 1 error as before\n"));

            write("content/incidents/slow.md", incident("Slow answers", "So."));
            News mended = events.next(news -> news.problems().isEmpty());
            assertThat(mended.version()).isNotEqualTo(before.version());
            assertThat(serving.end().err().split("unknown-impact", -1)).hasSize(2);
        }
    }

    @Test
    void warningsAreForTheTerminalUnlessTheyCountAsErrors() throws IOException, InterruptedException {
        write("content/incidents/slow.md", incident("Slow answers ".repeat(20).strip(), "So."));
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/")) {
            assertThat(events.next().problems()).isEmpty();
            serving.complains(err -> err.startsWith("warning[long-title]: "));
        }
        try (Serving serving = Serving.of(folder, "--strict")) {
            assertThat(serving.get("/").statusCode()).isEqualTo(500);
            assertThat(serving.get("/").body()).contains("<b>error[long-title]</b>");
        }
    }

    @Test
    void aSiteThatStartsBrokenIsItsProblemsUntilItIsMended() throws IOException, InterruptedException {
        write("content/site.yaml", "name: Harbour\n");
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/")) {
            assertThat(serving.get("/").statusCode()).isEqualTo(500);
            assertThat(serving.get("/").body())
                    .contains("<h1>The site can't be built as it is</h1>", "<b>error[missing-field]</b>")
                    .containsPattern("data-version=\"![0-9a-f]+\"");
            assertThat(events.next().version()).startsWith("!");

            write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
            News mended = events.next(news -> !news.version().startsWith("!"));
            assertThat(mended.problems()).isEmpty();
            assertThat(serving.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTemplateThatFailsIsToldOnThePagesItShowsAndInTheTerminalOnce() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events incident = serving.events("/incidents/slow/");
                Events home = serving.events("/")) {
            incident.next();
            News before = home.next();
            write("templates/incident.ftlh", "${nobody}");

            News failed = incident.next(news -> news.version().startsWith("!"));
            assertThat(failed.problems()).contains("--&gt; templates/incident.ftlh:1:3");
            assertThat(home.next()).isEqualTo(before);
            assertThat(serving.get("/incidents/slow/").statusCode()).isEqualTo(500);
            serving.says(out -> out.contains("templates changed"));

            Files.delete(folder.resolve("templates/incident.ftlh"));
            assertThat(incident.next(news -> !news.version().startsWith("!")).problems())
                    .isEmpty();
            assertThat(serving.end().err().split("error\\[template-name]", -1)).hasSize(2);
        }
    }

    @Test
    void twoFilesAtOneAddressAreToldAlthoughEachPageCanBeSeen() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/")) {
            events.next();
            write("content/root/history/index.html", "Mine");

            assertThat(events.next(news -> !news.problems().isEmpty()).problems())
                    .contains("<b>error[address-collision]</b>");
            assertThat(serving.get("/history/").statusCode()).isEqualTo(200);
            serving.complains(err -> err.contains("--> content/root/history/index.html"));

            Files.delete(folder.resolve("content/root/history/index.html"));
            assertThat(events.next(news -> news.problems().isEmpty()).problems())
                    .isEmpty();
        }
    }

    @Test
    void aFileOfTheTeamsOwnChangesEveryPageSinceAnyMayShowIt() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/incidents/slow/")) {
            News before = events.next();
            write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9'/>");
            events.next(news -> !news.version().equals(before.version()));
        }
    }

    @Test
    void anEditorThatWritesByRenameIsFollowedAndItsTemporaryFilesAreNot() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/incidents/slow/")) {
            News before = events.next();
            Path file = folder.resolve("content/incidents/slow.md");
            Path probe = folder.resolve("content/incidents/4913");
            Files.createFile(probe);
            Files.delete(probe);
            Files.move(file, folder.resolve("content/incidents/slow.md~"));
            write("content/incidents/.slow.md.swp", "vim");
            write("content/incidents/slow.md", incident("Slow answers", "Saved as vim saves."));
            Files.delete(folder.resolve("content/incidents/slow.md~"));
            News after = events.next(news -> !news.version().equals(before.version())
                    && news.problems().isEmpty()
                    && body(serving).contains("Saved as vim saves."));

            write("elsewhere.md", incident("Slow answers", "Put in place in one go."));
            Files.move(folder.resolve("elsewhere.md"), file, StandardCopyOption.ATOMIC_MOVE);
            events.next(news ->
                    !news.version().equals(after.version()) && news.problems().isEmpty());
            assertThat(body(serving)).contains("Put in place in one go.");
            assertThat(serving.end().out()).doesNotContain(".swp");
        }
    }

    @Test
    void aFolderThatGoesAndComesBackAndNewOnesInItAreFollowed() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                Events events = serving.events("/incidents/slow/")) {
            News before = events.next();
            Files.move(folder.resolve("content"), folder.resolve("away"));
            News gone = events.next(news -> !news.problems().isEmpty());
            assertThat(gone.version()).isEqualTo(before.version());
            assertThat(gone.problems()).contains("There is no folder `content`");
            assertThat(body(serving)).contains("Answers are slow.");

            Files.move(folder.resolve("away"), folder.resolve("content"));
            News back = events.next(news -> news.problems().isEmpty());
            assertThat(back.version()).isEqualTo(before.version());

            write("content/incidents/2026/11/late.md", incident("Late answers", "They are late."));
            serving.says(out -> out.contains("· fine") && lastLooked(out).contains("incidents/2026"));
            write("content/incidents/2026/11/late.md", incident("Late answers", "They are still late."));
            serving.says(out -> lastLooked(out).contains("late.md"));
            assertThat(serving.get("/incidents/late/").body()).contains("They are still late.");
        }
    }

    @Test
    void aFloodOfChangesIsSeenAsFewAndToItsEnd() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            for (int i = 0; i < 300; i++) {
                write("content/incidents/flood-" + i + ".md", incident("Flood " + i, "Water."));
            }
            write("content/incidents/slow.md", incident("Slow answers", "The end of the flood."));
            serving.says(out -> body(serving).contains("The end of the flood."));
            assertThat(serving.get("/incidents/flood-299/").statusCode()).isEqualTo(200);
            assertThat(LOOKED.matcher(serving.end().out()).results().count()).isLessThan(100);
        }
    }

    private static String body(Serving serving) {
        try {
            return serving.get("/incidents/slow/").body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String lastLooked(String out) {
        return LOOKED.matcher(out)
                .results()
                .reduce((one, other) -> other)
                .map(match -> match.group(1))
                .orElse("");
    }

    private static String incident(String title, String text) {
        return """
                ---
                title: %s
                impact: minor
                components: [api]
                ---

                ## Investigating · 2021-09-01 08:00 UTC

                %s

                ## Resolved · 2021-09-01 09:00 UTC

                Done.
                """.formatted(title, text);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
