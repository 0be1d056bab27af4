package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmortemCommandTest {
    private static final String API = "content/incidents/2026-11-22-api.md";

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void writeContent() throws IOException {
        desk = Desktop.in(folder);
        desk.resolved("2026-11-22-api", "API down", """

                ## Resolved · 2026-11-22 14:20 UTC

                ## Identified · 2026-11-22 09:00 UTC
                """);
        desk.resolved("2026-11-01-told", "Told", """

                ## Investigating · 2026-11-01 09:00 UTC

                ## Resolved · 2026-11-01 10:00 UTC

                ## Postmortem · 2026-11-02 10:00 UTC
                """);
    }

    @Test
    void theIncidentResolvedLastIsToldOf() throws IOException {
        Run run = Program.in(folder)
                .told("## What happened\n\nA disk was full.\n\n### Why\n\n```\ndf -h\n")
                .run("postmortem", "-m", "-");

        assertThat(run).isEqualTo(new Run(0, """
                --- a/content/incidents/2026-11-22-api.md
                +++ b/content/incidents/2026-11-22-api.md
                @@ -3,6 +3,18 @@
                 impact: major
                 ---
                \s
                +## Postmortem · 2026-11-22 14:36 UTC
                +
                +### What happened
                +
                +A disk was full.
                +
                +#### Why
                +
                +```
                +df -h
                +```
                +
                 ## Resolved · 2026-11-22 14:20 UTC
                \s
                 ## Identified · 2026-11-22 09:00 UTC
                Wrote content/incidents/2026-11-22-api.md.
                API down: postmortem at 14:36 UTC.
                """, ""));
        assertThat(desk.run("check").exitCode()).isZero();
    }

    @Test
    void theTeamsOwnTextIsTaken() throws IOException {
        desk.write("content/_templates/postmortem.md", "**What happened?** …\n");

        assertThat(desk.run("postmortem", "api").exitCode()).isZero();
        assertThat(desk.text(API)).contains("\n\n**What happened?** …\n\n");
    }

    @Nested
    class Refuses {
        @Test
        void toSayNothing() throws IOException {
            desk.refuses(
                    "What happened? Give it with `-m`, such as `allclear postmortem 2026-11-22-api -m - < postmortem.md`.",
                    "postmortem");
            desk.refuses("The text is empty. Write what readers are told.", "postmortem", "-m", "-");
        }

        @Test
        void anOpenIncident() throws IOException {
            Run run = desk.run("postmortem", "payments", "-m", "A.");

            assertThat(run).isEqualTo(new Run(1, """
                    Nothing was written: content/incidents/2026-11-22-payments.md is as it was.
                    """, """
                    error[postmortem-unresolved]: The incident is not resolved before this postmortem.
                       --> content/incidents/2026-11-22-payments.md:11:1
                        |
                     11 | ## Postmortem · 2026-11-22 14:36 UTC
                        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        = Add an update `Resolved` before it.

                    1 error in 1 file.
                    """));
        }

        @Test
        void aMaintenance() throws IOException {
            desk.write(
                    "content/maintenance/upgrade.yaml",
                    "title: Upgrade\nstart: 2026-11-22 15:00\nend: 2026-11-22 17:00\n");

            desk.refuses(
                    "`postmortem` is no status of a maintenance. `upgrade` can be `scheduled`, `in_progress`, `verifying`,"
                            + " `completed` and `cancelled`.",
                    "postmortem",
                    "upgrade",
                    "-m",
                    "A.");
        }

        @Test
        void anAnnouncement() throws IOException {
            desk.write("content/announcements/holidays.md", "---\ntitle: Holidays\nfrom: 2026-11-01 10:00\n---\nHi.\n");

            desk.refuses(
                    "`holidays` is an announcement, and has no updates. Change its text in"
                            + " content/announcements/holidays.md.",
                    "postmortem",
                    "holidays",
                    "-m",
                    "A.");
        }

        @Test
        void anIncidentThatThereIsNot() throws IOException {
            desk.refuses(
                    "There is no report with `database` in its id or title. Open is `2026-11-22-payments`.",
                    "postmortem",
                    "database",
                    "-m",
                    "A.");
        }

        @Test
        void aPartThatSeveralHave() throws IOException {
            desk.resolved("2026-11-11-api", "API slow", "## Resolved · 2026-11-11 10:00 UTC\n");

            desk.refuses(
                    "`2026-1` fits 2 reports: `2026-11-22-api` and `2026-11-11-api`. Type more of the one you mean.",
                    "postmortem",
                    "2026-1",
                    "-m",
                    "A.");
        }

        @Test
        void aSecondOne() throws IOException {
            desk.refuses(
                    "`2026-11-01-told` has a postmortem already. Change it in content/incidents/2026-11-01-told.md, or add"
                            + " another with `allclear update 2026-11-01-told postmortem -m \"…\"`.",
                    "postmortem",
                    "told",
                    "-m",
                    "A.");
        }

        @Test
        void toGuessWhileAnIncidentCannotBeRead() throws IOException {
            desk.write("content/incidents/2026-11-01-broken.md", "no fields");

            desk.refuses(
                    "`content/incidents/2026-11-01-broken.md` can't be read, so it may be resolved too; name the one you"
                            + " mean: `allclear postmortem 2026-11-22-api -m - < postmortem.md`.",
                    "postmortem",
                    "-m",
                    "A.");
        }

        @Test
        void toTakeAnotherOneWhenItIsRunTwice() throws IOException {
            desk.resolved("2026-11-09-search", "Search slow", "## Resolved · 2026-11-09 10:00 UTC\n");
            desk.run("postmortem", "-m", "A.");

            desk.refuses(
                    "`2026-11-22-api`, the incident resolved last, has a postmortem already. Name the one that you mean:"
                            + " `allclear postmortem ID -m - < postmortem.md`.",
                    "postmortem",
                    "-m",
                    "A.");
        }

        @Test
        void toTakeAnOlderOneThanWhatIsOpen() throws IOException {
            desk.resolved("2026-11-22-api", "API down", "## Resolved · 2026-11-22 14:04 UTC\n");

            desk.refuses(
                    "`2026-11-22-payments` is open, and newer than `2026-11-22-api`, the incident resolved last. First"
                            + " resolve it, or name the one that you mean: `allclear postmortem 2026-11-22-api -m - <"
                            + " postmortem.md`.",
                    "postmortem",
                    "-m",
                    "A.");
        }

        @Test
        void toTakeOneOfLongAgo() throws IOException {
            Run run =
                    Program.in(folder).at(Instant.parse("2026-12-22T14:20:01Z")).run("postmortem", "-m", "A.");

            assertThat(run)
                    .isEqualTo(new Run(
                            2,
                            "",
                            "allclear: `2026-11-22-api`, the incident resolved last, was so over 30 days ago. If you mean"
                                    + " it, name it: `allclear postmortem 2026-11-22-api -m - < postmortem.md`.\n"
                                    + "Try `allclear postmortem --help`.\n"));
            assertThat(Program.in(folder)
                            .at(Instant.parse("2026-12-22T14:20:00Z"))
                            .run("postmortem", "-m", "A.")
                            .exitCode())
                    .isZero();
        }

        @Test
        void whereNothingIsResolved() throws IOException {
            Files.delete(folder.resolve(API));
            Files.delete(folder.resolve("content/incidents/2026-11-01-told.md"));

            desk.refuses(
                    "No incident is resolved. First resolve the one that you mean, with `allclear resolve`.",
                    "postmortem",
                    "-m",
                    "A.");
        }

        @Test
        void twoThings() throws IOException {
            desk.refuses(
                    "`text.md` is one thing too many: what has spaces in it needs quotes.",
                    "postmortem",
                    "api",
                    "text.md");
        }

        @Test
        void toCommitWhatIsOnlyTried() throws IOException {
            desk.refuses(
                    "Choose one of `--dry-run` and `--commit`.", "postmortem", "-m", "A.", "--dry-run", "--commit");
        }

        @Test
        void aFolderThatThereIsNot() throws IOException {
            assertThat(desk.run("postmortem", "--content", "contents", "-m", "A.")
                            .exitCode())
                    .isEqualTo(2);
        }
    }
}
