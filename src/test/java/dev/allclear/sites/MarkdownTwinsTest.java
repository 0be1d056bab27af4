package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.markdown.LinkUse;
import dev.allclear.markdown.Markdown;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads the Markdown of a site learns what its pages say. */
class MarkdownTwinsTest {
    private static final String ADDRESS = "https://x.example/a)b**c**";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() {
        write("site.yaml", """
                name: Harbour
                url: https://status.harbour.example/
                languages: [en, de]
                """);
        write("components.yaml", """
                - {id: api, name: {en: Interface, de: Schnittstelle}}
                - {id: fax, name: Fax, until: 2021-06-01}
                """);
        write("maintenance/plan.yaml", """
                title: A move
                summary: All of it.
                components: [api]
                start: 2021-06-05 03:00 UTC
                end: 2021-06-05 04:00 UTC
                links: [{label: Ticket, url: "https://x.example/a)b**c**"}]
                """);
        write("maintenance/late.yaml", """
                title: Another
                components: [api]
                start: 2021-05-20 03:00 UTC
                end: 2021-05-20 04:00 UTC
                updates:
                  - {at: 2021-05-20 03:00 UTC, status: in_progress}
                  - {at: 2021-05-20 05:00 UTC, status: completed}
                """);
        write("maintenance/plan.de.yaml", "title: Ein Umzug\n");
        write("maintenance/late.de.yaml", "title: Noch einer\n");
    }

    @Test
    void anAddressIsNothingButAnAddress() {
        assertThat(Markdown.links(built("2021-06-02T12:00:00Z").text("maintenance/plan/index.md")))
                .extracting(LinkUse::destination)
                .contains(ADDRESS);
    }

    @Test
    void whatIsNotTranslatedIsOwnedUpTo() {
        Tree site = built("2021-06-02T12:00:00Z");
        assertThat(site.text("de/maintenance/plan/index.md")).startsWith("""
                        # Ein Umzug

                        Nicht alles ist übersetzt; der Rest steht hier in der Originalsprache (English).

                        - Status: geplant
                        """);
        assertThat(site.text("de/maintenance/late/index.md")).startsWith("""
                        # Noch einer

                        - Status:""");
    }

    @Test
    void theActualWindowIsToldWhereItWasNotThePlannedOne() {
        Tree site = built("2021-06-07T12:00:00Z");
        assertThat(site.text("maintenance/plan/index.md"))
                .contains("- Planned: ")
                .doesNotContain("- Actual: ");
        assertThat(site.text("maintenance/late/index.md"))
                .contains("- Planned: ")
                .contains("- Actual: ");
    }

    @Test
    void theOverviewHasNoRetiredComponent() {
        assertThat(built("2021-06-01T12:00:00Z").text("llms.txt")).contains("[Fax]");
        assertThat(built("2021-06-02T12:00:00Z").text("llms.txt"))
                .contains("[Interface]")
                .doesNotContain("Fax");
    }

    private Tree built(String now) {
        Run run = Building.run(folder, Instant.parse(now), "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
    }

    private void write(String path, String text) {
        Tree.of(path, text).writtenTo(folder.resolve("content"));
    }
}
