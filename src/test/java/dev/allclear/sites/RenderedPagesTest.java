package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.build.Build;
import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.Folder;
import dev.allclear.build.Progress;
import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build renders the pages that follow the present, and of the past only what changed. */
class RenderedPagesTest {
    private static final Instant NOW = Instant.parse("2021-10-10T10:00:00Z");
    private static final Set<String> PRESENT = Set.of(
            "index.html",
            "404.html",
            "embed/index.html",
            "history/index.html",
            "history/2021/index.html",
            "history/impact/maintenance/2021/index.html",
            "history/impact/maintenance/index.html",
            "history/impact/minor/2021/index.html",
            "history/impact/minor/index.html",
            "search/index.html",
            "components/index.html",
            "components/booking/index.html",
            "components/gates/index.html",
            "uptime/index.html",
            "announcements/index.html");

    @TempDir
    private Path folder;

    @BeforeEach
    void buildASite() throws IOException, WrongUsage {
        write("site.yaml", "name: Harbour Ferries\nurl: https://status.harbour.example/\n");
        components("Booking");
        incident("first", "2020-06-01", "It is slow.");
        incident("second", "2021-06-01", "It is slow.");
        incident("third", "2021-06-20", "It is slow.");
        incident("fourth", "2021-08-01", "It is slow.");
        write("maintenance/disks.md", """
                ---
                title: New disks
                components: [booking]
                start: 2021-06-15 22:00 UTC
                end: 2021-06-16 01:00 UTC
                aliases: [old-disks]
                ---
                """);
        write(
                "announcements/moved.md",
                "---\ntitle: Moved\nfrom: 2021-01-01 09:00\nuntil: 2021-02-01 09:00\n---\n\nWe moved.\n");
        write("pages/about.md", "---\ntitle: About\nnav: 1\n---\n\nUs.\n");
        rendered(NOW);
    }

    @Test
    void whereOnlyTimePassedNothingOfThePastIsRendered() throws IOException, WrongUsage {
        assertThat(rendered(NOW.plusSeconds(60))).isEqualTo(PRESENT);
        assertThat(rendered(NOW.plusSeconds(3 * 86_400))).isEqualTo(PRESENT);
    }

    @Test
    void aTextConcernsItsPageAlone() throws IOException, WrongUsage {
        incident("second", "2021-06-01", "It was slow.");

        assertThat(renderedOfThePast()).containsExactly("incidents/second/index.html");
    }

    @Test
    void aTitleConcernsThePageItsNeighboursAndTheListThatHasIt() throws IOException, WrongUsage {
        write("incidents/second.md", report("Another", "2021-06-01", "It is slow."));

        assertThat(renderedOfThePast())
                .containsExactly(
                        "history/2021/06/index.html",
                        "incidents/first/index.html",
                        "incidents/second/index.html",
                        "incidents/third/index.html");
    }

    @Test
    void anotherIncidentConcernsItsNeighboursItsYearAndItsMonthWithThoseBeside() throws IOException, WrongUsage {
        incident("between", "2020-07-01", "It is slow.");

        assertThat(renderedOfThePast())
                .containsExactly(
                        "history/2020/06/index.html",
                        "history/2020/07/index.html",
                        "history/2020/index.html",
                        "history/2021/06/index.html",
                        "history/impact/minor/2020/index.html",
                        "incidents/between/index.html",
                        "incidents/first/index.html",
                        "incidents/second/index.html");
    }

    @Test
    void somethingNewConcernsWhatItFollowsAlone() throws IOException, WrongUsage {
        write("incidents/now.md", report("Now", "2021-10-10", "It is slow.").split("## Resolved", -1)[0]);

        assertThat(renderedOfThePast())
                .containsExactly(
                        "history/2021/08/index.html",
                        "history/2021/10/index.html",
                        "incidents/fourth/index.html",
                        "incidents/now/index.html");
    }

    @Test
    void anotherNameOfAComponentConcernsEveryPage() throws IOException, WrongUsage {
        components("Bookings");

        assertThat(rendered(NOW)).contains("incidents/first/index.html", "about/index.html");
    }

    @Test
    void anotherTemplateConcernsEveryPage() throws IOException, WrongUsage {
        Tree.of("forward.ftlh", "moved to <a href='${target.href}'>there</a>").writtenTo(folder.resolve("templates"));

        assertThat(rendered(NOW)).contains("incidents/first/index.html", "maintenance/old-disks/index.html");
    }

    @Test
    void aFileThatIsGoneIsMadeAgainAloneOfThePast() throws IOException, WrongUsage {
        Files.delete(folder.resolve("site/incidents/first/index.html"));

        assertThat(renderedOfThePast()).containsExactly("incidents/first/index.html");
    }

    @Test
    void whereNothingIsWrittenOurOwnTemplatesRenderNothing() throws IOException, WrongUsage {
        assertThat(rendered(Optional.empty(), NOW)).isEmpty();
    }

    @Test
    void whereNothingIsWrittenATemplateOfTheTeamsHasEveryPageTried() throws IOException, WrongUsage {
        Tree.of("forward.ftlh", "moved to <a href='${target.href}'>there</a>").writtenTo(folder.resolve("templates"));

        assertThat(rendered(Optional.empty(), NOW)).contains("incidents/first/index.html", "index.html");
    }

    private Set<String> renderedOfThePast() throws IOException, WrongUsage {
        Set<String> rendered = rendered(NOW);
        rendered.removeAll(PRESENT);
        return rendered;
    }

    private Set<String> rendered(Instant now) throws IOException, WrongUsage {
        return rendered(Optional.of(new Folder(folder.resolve("site"), "site")), now);
    }

    private Set<String> rendered(Optional<Folder> output, Instant now) throws IOException, WrongUsage {
        var rendered = new TreeSet<String>();
        var request = new BuildRequest(
                new Folder(folder.resolve("content"), "content"),
                Optional.of(folder.resolve("templates"))
                        .filter(Files::exists)
                        .map(path -> new Folder(path, "templates")),
                output,
                false,
                now,
                true,
                false,
                Optional.empty(),
                Optional.of("4f0c2d1"),
                false,
                false,
                "1",
                "this");
        BuildResult result = Build.run(request, new Progress() {
            @Override
            public void renders(String path) {
                rendered.add(path);
            }

            @Override
            public void rendered(int done, int pages) {}

            @Override
            public boolean waiting() {
                return false;
            }
        });
        assertThat(result.failed()).as(result.findings().toString()).isFalse();
        return rendered;
    }

    private void components(String booking) {
        write("components.yaml", "- {id: booking, name: " + booking + "}\n- {id: gates, name: Gates}\n");
    }

    private void incident(String id, String day, String text) {
        write("incidents/" + id + ".md", report("About " + id, day, text));
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }

    private static String report(String title, String day, String text) {
        return """
                ---
                title: %s
                impact: minor
                components: [booking, gates]
                ---

                ## Investigating · %s 07:30 UTC

                %s

                ## Resolved · %s 08:40 UTC

                It is fast.
                """.formatted(title, day, text, day);
    }
}
