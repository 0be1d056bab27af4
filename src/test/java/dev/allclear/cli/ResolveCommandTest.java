package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void writeContent() throws IOException {
        desk = Desktop.in(folder);
    }

    @Test
    void theOnlyOpenIncidentIsResolved() throws IOException {
        assertThat(desk.run("resolve")).isEqualTo(new Run(0, """
                --- a/content/incidents/2026-11-22-payments.md
                +++ b/content/incidents/2026-11-22-payments.md
                @@ -7,3 +7,7 @@
                 ## Investigating · 2026-11-22 14:05 UTC
                \s
                 We are looking into it.
                +
                +## Resolved · 2026-11-22 14:36 UTC
                +
                +This incident is resolved.
                Wrote content/incidents/2026-11-22-payments.md.
                Payments fail for some cards: resolved at 14:36 UTC.
                """, ""));
        assertThat(desk.run("check").exitCode()).isZero();
    }

    @Test
    void theTeamsOwnTextIsTaken() throws IOException {
        desk.write("content/_templates/resolved.md", "{title}: all is well again.\n");

        assertThat(desk.run("resolve", "payments").exitCode()).isZero();
        assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\nPayments fail for some cards: all is well again.\n");
    }

    @Test
    void whatIsTypedIsTakenBeforeAnyOther() throws IOException {
        desk.write("content/_templates/resolved.md", "All is well again.\n");

        assertThat(desk.run("resolve", "-m", "Cards work.", "--at", "15:30").exitCode())
                .isZero();
        assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\n## Resolved · 2026-11-22 14:30 UTC\n\nCards work.\n");
    }

    @Test
    void anIncidentOfADayBeforeTellsTheDate() throws IOException {
        Run run = desk.run("resolve", "--at", "2026-11-22 15:06", "--dry-run");

        assertThat(run.out()).endsWith("Nothing was written, as `--dry-run` asks.\n");
    }

    @Nested
    class Refuses {
        @Test
        void whatIsResolvedAlready() throws IOException {
            desk.resolved("2026-10-01-api", "API down", "## Resolved · 2026-10-01 10:00 UTC\n");

            desk.refuses(
                    "`2026-10-01-api` is resolved already. If the trouble is back, open it again: `allclear update"
                            + " 2026-10-01-api investigating -m \"…\"`.",
                    "resolve",
                    "api");
        }

        @Test
        void aMaintenance() throws IOException {
            desk.write(
                    "content/maintenance/upgrade.yaml",
                    "title: Upgrade\nstart: 2026-11-22 15:00\nend: 2026-11-22 17:00\n");

            desk.refuses(
                    "`upgrade` is a maintenance: it is completed, not resolved, with `allclear update upgrade completed -m"
                            + " \"…\"`.",
                    "resolve",
                    "upgrade");
        }

        @Test
        void anAnnouncement() throws IOException {
            desk.write("content/announcements/holidays.md", "---\ntitle: Holidays\nfrom: 2026-11-01 10:00\n---\nHi.\n");

            desk.refuses(
                    "`holidays` is an announcement, and has no updates. Change its text in"
                            + " content/announcements/holidays.md.",
                    "resolve",
                    "holidays");
        }

        @Test
        void anIncidentThatThereIsNot() throws IOException {
            desk.refuses(
                    "There is no report with `database` in its id or title. Open is `2026-11-22-payments`.",
                    "resolve",
                    "database");
        }

        @Test
        void toGuess() throws IOException {
            desk.write("content/incidents/2026-11-22-api.md", Desktop.OPEN);

            desk.refuses(
                    "2 incidents are open: `2026-11-22-payments` and `2026-11-22-api`. Name one: `allclear resolve"
                            + " 2026-11-22-payments`.",
                    "resolve");
        }

        @Test
        void toGuessWhileTheOpenOneMayBeOneThatCannotBeRead() throws IOException {
            desk.write("content/maintenance/upgrade.yaml", "title: [\n");

            desk.refuses(
                    "`content/maintenance/upgrade.yaml` can't be read, so it may be open too; name the one you mean:"
                            + " `allclear resolve 2026-11-22-payments`.",
                    "resolve");
        }

        @Test
        void toResolveTwice() throws IOException {
            desk.run("resolve");

            assertThat(desk.run("resolve"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "allclear: No incident is open. Name the report that you mean: `allclear"
                                    + " resolve ID`.\nTry `allclear resolve --help`.\n"));
        }

        @Test
        void anEmptyText() throws IOException {
            desk.refuses("The text is empty. Write what readers are told.", "resolve", "-m", "");
        }

        @Test
        void aTemplateThatThereIsNot() throws IOException {
            desk.refuses(
                    "There is no template `fixed`: no file `content/_templates/fixed.md`. There are none yet.",
                    "resolve",
                    "-m",
                    "@fixed");
        }

        @Test
        void aTimeThatIsNone() throws IOException {
            desk.refuses(
                    "`--at`: `noon` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                    "resolve",
                    "--at",
                    "noon");
        }

        @Test
        void anOptionThatThereIsNot() throws IOException {
            desk.refuses("There is no option `--mesage`; did you mean `--message`?", "resolve", "--mesage=A.");
        }

        @Test
        void anEndBeforeTheBeginning() throws IOException {
            desk.refuses(
                    "`--at`: 2026-11-22 14:50 Europe/Zurich is before `2026-11-22-payments` begins, at 2026-11-22 15:05"
                            + " Europe/Zurich. If the trouble began earlier, first write `started: 2026-11-22 14:50"
                            + " Europe/Zurich` in content/incidents/2026-11-22-payments.md.",
                    "resolve",
                    "--at",
                    "14:50");
        }
    }
}
