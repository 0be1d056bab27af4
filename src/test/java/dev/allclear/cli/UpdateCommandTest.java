package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateCommandTest {
    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void writeContent() throws IOException {
        desk = Desktop.in(folder);
    }

    @Nested
    class Says {
        @Test
        void whatIsGoingOnInTheOnlyOpenIncident() throws IOException {
            Run run = desk.run(
                    "update",
                    "monitoring",
                    "-m",
                    "A fix is out.",
                    "-c",
                    "payments=operational",
                    "--next-update",
                    "16:30");

            assertThat(run).isEqualTo(new Run(0, """
                    --- a/content/incidents/2026-11-22-payments.md
                    +++ b/content/incidents/2026-11-22-payments.md
                    @@ -7,3 +7,7 @@
                     ## Investigating · 2026-11-22 14:05 UTC
                    \s
                     We are looking into it.
                    +
                    +## Monitoring · 2026-11-22 14:36 UTC {payments: operational, next_update: 2026-11-22 15:30 UTC}
                    +
                    +A fix is out.
                    Wrote content/incidents/2026-11-22-payments.md.
                    Payments fail for some cards: monitoring since 14:36 UTC.
                    Readers expect to hear more by 15:30 UTC.
                    """, ""));
            assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(Desktop.OPEN + """

                    ## Monitoring · 2026-11-22 14:36 UTC {payments: operational, next_update: 2026-11-22 15:30 UTC}

                    A fix is out.
                    """);
        }

        @Test
        void nothingWhenOnlyTried() throws IOException {
            Run run = desk.run("update", "-m", "Still looking.", "--dry-run");

            assertThat(run).isEqualTo(new Run(0, """
                    --- a/content/incidents/2026-11-22-payments.md
                    +++ b/content/incidents/2026-11-22-payments.md
                    @@ -7,3 +7,7 @@
                     ## Investigating · 2026-11-22 14:05 UTC
                    \s
                     We are looking into it.
                    +
                    +## Update · 2026-11-22 14:36 UTC
                    +
                    +Still looking.
                    Nothing was written, as `--dry-run` asks.
                    """, ""));
            assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(Desktop.OPEN);
        }

        @Test
        void whatWasSaidEarlierInItsPlace() throws IOException {
            desk.run("update", "identified", "-m", "Found.");

            Run run = desk.run("update", "payments", "-m", "Only some cards.", "--at", "20m");

            assertThat(run.out())
                    .endsWith(
                            "\nPayments fail for some cards: told as of 14:16 UTC, which is before what was told last.\n");
            assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(Desktop.OPEN + """

                    ## Update · 2026-11-22 14:16 UTC

                    Only some cards.

                    ## Identified · 2026-11-22 14:36 UTC

                    Found.
                    """);
        }

        @Test
        void whatWasSaidBeforeTheFirstUpdateOfWhatBeganEarlier() throws IOException {
            desk.write(Desktop.PAYMENTS, Desktop.OPEN.replace("impact:", "started: 2026-11-22 14:00\nimpact:"));

            assertThat(desk.run("update", "investigating", "-m", "Some cards fail.", "--at", "14:50")
                            .exitCode())
                    .isZero();
            assertThat(desk.text(Desktop.PAYMENTS)).contains("""

                    ## Investigating · 2026-11-22 13:50 UTC

                    Some cards fail.

                    ## Investigating · 2026-11-22 14:05 UTC
                    """);
        }

        @Test
        void theNextOneNeverBeforeTheLast() throws IOException {
            desk.write(Desktop.PAYMENTS, Desktop.OPEN.replace("14:05", "14:40"));

            assertThat(desk.run("update", "-m", "Still looking.").out())
                    .contains("\n+## Update · 2026-11-22 14:40 UTC\n")
                    .endsWith("\nPayments fail for some cards: still investigating, told at 14:40 UTC.\n");
        }

        @Test
        void nothingThatTurnsTheLineAround() throws IOException {
            desk.write(
                    Desktop.PAYMENTS,
                    Desktop.OPEN.replace("title: Payments fail for some cards", "title: \"A \\u202eB\""));

            assertThat(desk.run("update", "-m", "Looking.").out())
                    .endsWith("\nA \uFFFDB\uFFFD: still investigating, told at 14:36 UTC.\n");
        }

        @Test
        void howAMaintenanceGoes() throws IOException {
            desk.write(Desktop.WINDOW, Desktop.UPGRADE);

            Run run = Program.in(folder)
                    .at(Instant.parse("2026-11-22T14:01:59Z"))
                    .run("update", "upgrade", "in-progress", "-m", "It begins: no writes.");

            assertThat(run).isEqualTo(new Run(0, """
                    --- a/content/maintenance/database.yaml
                    +++ b/content/maintenance/database.yaml
                    @@ -2,3 +2,8 @@
                     components: [api]
                     start: 2026-11-22 15:00
                     end: 2026-11-22 17:00
                    +updates:
                    +  - status: in_progress
                    +    at: 2026-11-22 15:01
                    +    text: |
                    +      It begins: no writes.
                    Wrote content/maintenance/database.yaml.
                    Database upgrade: in progress since 15:01 Europe/Zurich.
                    """, ""));
        }

        @Test
        void whatIsTypedIntoIt() throws IOException {
            Run run = Program.in(folder).told("One.\r\n\r\n## Two\r\n").run("update", "-m", "-");

            assertThat(run.exitCode()).isZero();
            assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\nOne.\n\n### Two\n");
        }

        @Test
        void whatTheTeamAlwaysSays() throws IOException {
            desk.write("content/_templates/looking.md", "We are looking into {components}.\n");

            assertThat(desk.run("update", "-m", "@looking").exitCode()).isZero();
            assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\nWe are looking into Payments.\n");
        }

        @Test
        void andCommitsIt() {
            List<String> commits = new ArrayList<>();

            Run run = Program.in(folder)
                    .committing((file, message) -> {
                        commits.add(file.getFileName() + ": " + message);
                        return Optional.empty();
                    })
                    .run("update", "monitoring", "-m", "A fix is out.", "--commit");

            assertThat(run.out()).endsWith("""
                    Wrote and committed content/incidents/2026-11-22-payments.md.
                    Payments fail for some cards: monitoring since 14:36 UTC.
                    """);
            assertThat(commits)
                    .containsExactly(
                            "2026-11-22-payments.md: Payments fail for some cards: monitoring\n\nA fix is out.\n");
        }

        @Test
        void itInTheLineEndingsOfWindows() throws IOException {
            try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
                Desktop there = Desktop.in(windows.getPath("C:\\team"));
                there.write(Desktop.PAYMENTS, Desktop.OPEN.replace("\n", "\r\n"));

                Run run = there.run("update", "--content", "C:\\team\\content", "monitoring", "-m", "A fix is out.");

                assertThat(run).isEqualTo(new Run(0, """
                        --- a/content/incidents/2026-11-22-payments.md
                        +++ b/content/incidents/2026-11-22-payments.md
                        @@ -7,3 +7,7 @@
                         ## Investigating · 2026-11-22 14:05 UTC\r
                         \r
                         We are looking into it.\r
                        +\r
                        +## Monitoring · 2026-11-22 14:36 UTC\r
                        +\r
                        +A fix is out.\r
                        Wrote C:/team/content/incidents/2026-11-22-payments.md.
                        Payments fail for some cards: monitoring since 14:36 UTC.
                        """, ""));
                assertThat(there.text(Desktop.PAYMENTS)).isEqualTo((Desktop.OPEN + """

                        ## Monitoring · 2026-11-22 14:36 UTC

                        A fix is out.
                        """).replace("\n", "\r\n"));
            }
        }
    }

    @Test
    void aBrokenFileOfSomebodyElseHoldsNobodyUpWhoNamesTheReport() throws IOException {
        desk.write("content/incidents/2026-11-01-broken.md", "no fields");

        assertThat(desk.run("update", "payments", "-m", "Still looking.").exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve(Desktop.PAYMENTS))).endsWith("\n\nStill looking.\n");
    }
}
