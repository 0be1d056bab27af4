package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader finds the calendar from the page of a maintenance. */
class CalendarTest {
    private static final String LINK = "<a href=\"maintenance.ics\">";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() {
        site("");
        write("components.yaml", "- {id: api, name: {en: Interface, de: Schnittstelle}}\n");
        write("maintenance/move.yaml", """
                title: A move
                components: [api]
                start: 2021-06-05 03:00 UTC
                end: 2021-06-05 04:00 UTC
                announced: 2021-06-01 03:00 UTC
                """);
    }

    @Test
    void thePageLeadsToItUntilTheMaintenanceIsOver() {
        for (String now : new String[] {"2021-06-04T12:00:00Z", "2021-06-05T03:30:00Z"}) {
            Tree site = built(now);
            assertThat(site.text("maintenance/move/index.html")).contains(LINK + "Add to calendar</a>");
            assertThat(site.text("de/maintenance/move/index.html")).contains(LINK + "In den Kalender übernehmen</a>");
            assertThat(site.paths())
                    .contains("maintenance/move/maintenance.ics", "de/maintenance/move/maintenance.ics");
            assertThat(site.text("de/maintenance.ics"))
                    .contains("CATEGORIES:Schnittstelle")
                    .contains("SUMMARY;LANGUAGE=en:A move")
                    .contains("DESCRIPTION:Nicht übersetzt\\; hier in der ");
            assertThat(site.text("maintenance.ics")).contains("DESCRIPTION:https://");
        }
        Tree later = built("2021-06-05T04:00:00Z");
        assertThat(later.text("maintenance/move/index.html")).doesNotContain(LINK);
        assertThat(later.paths()).contains("maintenance/move/maintenance.ics");
    }

    @Test
    void whatIsOverStaysAsThePresentChanges() {
        String path = "maintenance/move/maintenance.ics";
        String before = built("2021-06-06T12:00:00Z").text(path);
        Tree later = built("2023-06-06T12:00:00Z");
        assertThat(later.text(path)).isEqualTo(before);
        assertThat(later.text("maintenance.ics")).doesNotContain("VEVENT");
    }

    @Test
    void aSiteMayHaveNone() {
        site("outputs: {calendar: false, markdown: false}");
        Tree site = built("2021-06-04T12:00:00Z");
        assertThat(site.paths())
                .noneMatch(path -> path.endsWith(".ics") || path.endsWith(".md") || path.equals("llms.txt"));
        assertThat(site.text("maintenance/move/index.html")).doesNotContain(LINK);
    }

    private void site(String more) {
        write("site.yaml", """
                name: Harbour
                url: https://status.harbour.example/
                languages: [en, de]
                """ + more);
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
