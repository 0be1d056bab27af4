package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the past does not change when the present does. */
class PastPagesTest {
    private static final String FIRST = "incidents/2021-06-01-first/index.html";
    private static final String SECOND = "incidents/2021-07-01-second/index.html";
    private static final List<String> PAST = List.of(
            FIRST,
            SECOND,
            "incidents/old-address/index.html",
            "maintenance/2021-06-15-disks/index.html",
            "history/2021/06/index.html",
            "history/2021/07/index.html");
    private static final List<String> PAST_DATA = List.of(
            "api/v2/incidents/2021-06-01-first.json",
            "api/v2/incidents/2021-07-01-second.json",
            "api/v2/incidents/2021.json");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @BeforeEach
    void writeThePast() {
        write("site.yaml", """
                name: Harbour Ferries
                url: https://status.harbour.example/
                """);
        write("components.yaml", """
                - {id: booking, name: Booking}
                - {id: gates, name: Gates}
                """);
        write("incidents/2021-06-01-first.md", incident("First", "2021-06-01", "aliases: [old-address]\n"));
        write("incidents/2021-07-01-second.md", incident("Second", "2021-07-01", ""));
        write("maintenance/2021-06-15-disks.md", """
                ---
                title: New disks
                components: [booking]
                start: 2021-06-15 22:00 UTC
                end: 2021-06-16 01:00 UTC
                ---

                Bookings pause.
                """);
    }

    @Test
    void pagesOfThePastAreNotTouchedAsTimePasses() throws IOException {
        Tree before = built("2021-08-01T00:00:00Z");
        List<String> past = Stream.concat(PAST.stream(), PAST_DATA.stream()).toList();
        for (String page : past) {
            Files.setLastModifiedTime(site().resolve(page), LONG_AGO);
        }

        Tree after = built("2023-02-03T04:05:06Z");

        assertThat(after.text("index.html")).isNotEqualTo(before.text("index.html"));
        for (String page : past) {
            assertThat(after.text(page)).as(page).isEqualTo(before.text(page));
            assertThat(Files.getLastModifiedTime(site().resolve(page))).as(page).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void whatIsOverDoesNotLeadToAPlanThatComesIntoSight() {
        write("maintenance/2022-06-15-disks-again.md", """
                ---
                title: New disks again
                components: [booking]
                announced: 2021-07-15 08:00 UTC
                start: 2022-06-15 22:00 UTC
                end: 2022-06-16 01:00 UTC
                ---
                """);
        Tree before = built("2021-07-10T00:00:00Z");
        Tree after = built("2021-08-01T00:00:00Z");

        assertThat(after.text("index.html")).contains("New disks again");
        assertThat(after.text("maintenance/2021-06-15-disks/index.html"))
                .isEqualTo(before.text("maintenance/2021-06-15-disks/index.html"));
    }

    @Test
    void pagesOfThePastStayWhenSomethingHappensToTheSameComponent() {
        Tree before = built("2021-08-01T00:00:00Z");
        write("incidents/2021-09-01-third.md", """
                ---
                title: Third
                impact: critical
                components: [booking]
                ---

                ## Investigating · 2021-09-01 07:30 UTC

                Booking is down.
                """);
        write("maintenance/2021-09-15-more-disks.md", """
                ---
                title: More disks
                components: [booking]
                start: 2021-09-15 22:00 UTC
                end: 2021-09-16 01:00 UTC
                ---

                Bookings pause.
                """);

        Tree after = built("2021-09-01T08:00:00Z");

        assertThat(after.text("index.html")).contains("Third");
        assertThat(after.text(FIRST)).isEqualTo(before.text(FIRST));
        assertThat(after.text("history/2021/06/index.html")).isEqualTo(before.text("history/2021/06/index.html"));
        // Its neighbour in time learns of its next one, and of nothing else.
        assertThat(withoutNext(after.text(SECOND))).isEqualTo(withoutNext(before.text(SECOND)));
        assertThat(after.text(SECOND)).contains("2021-09-01-third");
    }

    @Test
    void pagesOfThePastStayWhenComponentsComeAndGo() {
        Tree before = built("2021-08-01T00:00:00Z");
        write("components.yaml", """
                - group: quays
                  name: Quays
                  components:
                    - {id: displays, name: Displays}
                    - {id: gates, name: Gates, until: 2021-07-31}
                - {id: booking, name: Booking}
                """);

        Tree after = built("2021-08-01T00:00:00Z");

        assertThat(after.text("index.html")).contains("Displays").doesNotContain("Gates");
        for (String page : PAST) {
            assertThat(after.text(page)).as(page).isEqualTo(before.text(page));
        }
    }

    private Tree built(String now) {
        Run run = Building.run(folder, "build", "--now", now);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(site());
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }

    private static String incident(String title, String day, String more) {
        return """
                ---
                title: %s
                impact: minor
                components: [booking, gates]
                %s---

                ## Investigating · %s 07:30 UTC

                It is slow.

                ## Resolved · %s 08:40 UTC

                It is fast.
                """.formatted(title, more, day, day);
    }

    private static String withoutNext(String page) {
        return page.replaceAll("<nav class=\"turn\"[\\s\\S]*?</nav>", "").replaceAll("\\n+", "\n");
    }
}
