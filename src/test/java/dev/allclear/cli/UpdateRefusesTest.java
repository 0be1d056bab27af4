package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateRefusesTest {
    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void writeContent() throws IOException {
        desk = Desktop.in(folder);
    }

    @Test
    void toSayNothing() throws IOException {
        desk.refuses(
                "What are readers told? Give it with `-m`, such as `allclear update 2026-11-22-payments monitoring -m"
                        + " \"A fix is out.\"`.",
                "update",
                "monitoring");
        desk.refuses("The text is empty. Write what readers are told.", "update", "-m", " ");
    }

    @Test
    void aReportThatThereIsNot() throws IOException {
        desk.refuses(
                "There is no report with `paymnts` in its id or title. Did you mean `2026-11-22-payments`?",
                "update",
                "paymnts",
                "-m",
                "A.");
        desk.refuses(
                "There is no report with `search` in its id or title. Open is `2026-11-22-payments`.",
                "update",
                "search",
                "-m",
                "A.");
    }

    @Test
    void aPartThatSeveralHave() throws IOException {
        desk.write("content/incidents/2026-11-22-payments-api.md", Desktop.OPEN);

        desk.refuses(
                "`fail` fits 2 reports: `2026-11-22-payments` and `2026-11-22-payments-api`. Type more of the one"
                        + " you mean.",
                "update",
                "fail",
                "-m",
                "A.");
    }

    @Test
    void toGuessWhichOfSeveralIncidents() throws IOException {
        desk.write("content/incidents/2026-11-22-api.md", Desktop.OPEN);

        desk.refuses(
                "2 incidents are open: `2026-11-22-payments` and `2026-11-22-api`. Name one: `allclear update"
                        + " 2026-11-22-payments monitoring -m \"…\"`.",
                "update",
                "-m",
                "A.");
    }

    @Test
    void toGuessWhileAnIncidentCannotBeRead() throws IOException {
        desk.write("content/incidents/2026-11-01-broken.md", "no fields");

        desk.refuses(
                "`content/incidents/2026-11-01-broken.md` can't be read, so it may be open too; name the one you mean:"
                        + " `allclear update 2026-11-22-payments monitoring -m \"…\"`.",
                "update",
                "-m",
                "A.");
    }

    @Test
    void toGuessWhileTheOnlyIncidentCannotBeRead() throws IOException {
        desk.write(Desktop.PAYMENTS, "no fields");

        assertThat(desk.run("update", "-m", "A.").err())
                .startsWith(
                        "allclear: `content/incidents/2026-11-22-payments.md` can't be read, so it may be open; name"
                                + " the one you mean: `allclear update 2026-11-22-payments monitoring -m \"…\"`.\n");
    }

    @Test
    void toGuessWhereNothingIsOpen() throws IOException {
        desk.run("resolve");

        assertThat(desk.run("update", "-m", "A.").err())
                .isEqualTo(
                        "allclear: No incident is open. Name the report that you mean: `allclear update ID monitoring -m"
                                + " \"…\"`.\nTry `allclear update --help`.\n");
    }

    @Test
    void aStatusThatThereIsNot() throws IOException {
        desk.refuses("There is no status `monitorng`. Did you mean `monitoring`?", "update", "monitorng", "-m", "A.");
        desk.refuses(
                "There is no status `fixed`. There are `investigating`, `identified`, `monitoring`, `resolved` and"
                        + " `postmortem`.",
                "update",
                "payments",
                "fixed",
                "-m",
                "A.");
    }

    @Test
    void toTakeAMistypedStatusForAPartOfATitle() throws IOException {
        desk.resolved("2026-10-01-dns", "Names don't resolve", "## Resolved · 2026-10-01 10:00 UTC\n");

        desk.refuses(
                "There is no status `resolve`. Did you mean `resolved`? If you mean the report, type its id:"
                        + " `2026-10-01-dns`.",
                "update",
                "resolve",
                "-m",
                "A.");
        assertThat(desk.run("update", "resolve", "update", "-m", "A.").out())
                .startsWith("--- a/content/incidents/2026-10-01-dns.md");
        assertThat(desk.run("update", "Names don't resolve", "-m", "A.").exitCode())
                .isZero();
    }

    @Test
    void theStatusOfAnotherKind() throws IOException {
        desk.refuses(
                "`completed` is no status of an incident. `2026-11-22-payments` can be `investigating`, `identified`,"
                        + " `monitoring`, `resolved` and `postmortem`.",
                "update",
                "completed",
                "-m",
                "A.");
    }

    @Test
    void theStatusBeforeTheReport() throws IOException {
        desk.refuses(
                "The status stands behind the report: `allclear update payments monitoring`.",
                "update",
                "monitoring",
                "payments",
                "-m",
                "A.");
    }

    @Test
    void aComponentThatThereIsNot() throws IOException {
        desk.refuses(
                "There is no component `paymets`. Did you mean `payments`?",
                "update",
                "-m",
                "A.",
                "-c",
                "paymets=operational");
    }

    @Test
    void aComponentWithoutItsState() throws IOException {
        desk.refuses(
                "How is `api`? Write `--component api=operational`, or another state.",
                "update",
                "-m",
                "A.",
                "-c",
                "api");
        desk.refuses(
                "There is no state `partial`. Did you mean `partial_outage`?",
                "update",
                "-m",
                "A.",
                "-c",
                "api=partial");
    }

    @Test
    void aTimeThatIsNone() throws IOException {
        desk.refuses(
                "`--next-update`: `soon` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "update",
                "-m",
                "A.",
                "--next-update",
                "soon");
    }

    @Test
    void whatIsSaidBeforeTheReportBegins() throws IOException {
        desk.refuses(
                "`--at`: 2026-11-22 14:50 Europe/Zurich is before `2026-11-22-payments` begins, at 2026-11-22 15:05"
                        + " Europe/Zurich. If the trouble began earlier, first write `started: 2026-11-22 14:50"
                        + " Europe/Zurich` in content/incidents/2026-11-22-payments.md.",
                "update",
                "-m",
                "A.",
                "--at",
                "14:50");
        desk.write(
                Desktop.WINDOW, Desktop.UPGRADE + "updates: [{status: in_progress, at: 2026-11-22 15:00, text: A.}]\n");
        desk.refuses(
                "`--at`: 2026-11-22 14:50 Europe/Zurich is before `database` begins, at 2026-11-22 15:00"
                        + " Europe/Zurich. If it was announced earlier, first write `announced: 2026-11-22 14:50"
                        + " Europe/Zurich` in content/maintenance/database.yaml.",
                "update",
                "database",
                "-m",
                "A.",
                "--at",
                "14:50");
    }

    @Test
    void aNextUpdateOfWhatIsOver() throws IOException {
        desk.refuses(
                "It is over; there is no next update. Leave out `--next-update`.",
                "update",
                "resolved",
                "-m",
                "A.",
                "--next-update",
                "30m");
        desk.resolved("2026-10-01-api", "API down", "## Resolved · 2026-10-01 10:00 UTC\n");
        desk.refuses(
                "It is over; there is no next update. Leave out `--next-update`.",
                "update",
                "api",
                "-m",
                "A.",
                "--next-update",
                "30m");
    }

    @Test
    void anAnnouncement() throws IOException {
        desk.write("content/announcements/holidays.md", "---\ntitle: Holidays\nfrom: 2026-11-01 10:00\n---\nHi.\n");

        desk.refuses(
                "`holidays` is an announcement, and has no updates. Change its text in"
                        + " content/announcements/holidays.md.",
                "update",
                "holidays",
                "-m",
                "A.");
    }

    @Test
    void oneWordTooMany() throws IOException {
        desk.refuses(
                "`now` is one thing too many: what has spaces in it needs quotes.",
                "update",
                "payments",
                "monitoring",
                "now",
                "-m",
                "A.");
    }

    @Test
    void whatCheckWouldRefuse() throws IOException {
        Run run = desk.run("update", "-m", "A.", "--at", "2026-11-23 10:00");

        assertThat(run).isEqualTo(new Run(1, """
                Nothing was written: content/incidents/2026-11-22-payments.md is as it was.
                """, """
                error[future-update]: `2026-11-23 09:00 UTC` lies in the future.
                   --> content/incidents/2026-11-22-payments.md:11:13
                    |
                 11 | ## Update · 2026-11-23 09:00 UTC
                    |             ^^^^^^^^^^^^^^^^^^^^
                    = Write when it was written; what is planned has its `start` and `end` in `maintenance/`.

                1 error in 1 file.
                """));
        assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(Desktop.OPEN);
    }

    @Test
    void aFileWhoseUpdatesCantBeRead() throws IOException {
        String broken = Desktop.OPEN.replace("14:05", "25:05");
        desk.write(Desktop.PAYMENTS, broken);

        Run run = desk.run("update", "payments", "-m", "A.");

        assertThat(run).isEqualTo(new Run(1, """
                Nothing was written: content/incidents/2026-11-22-payments.md is as it was.
                """, """
                error[impossible-time]: No clock shows `25:05`.
                  --> content/incidents/2026-11-22-payments.md:7:20
                   |
                 7 | ## Investigating · 2026-11-22 25:05 UTC
                   |                    ^^^^^^^^^^^^^^^^^^^^
                   = Hours go to `23`, minutes and seconds to `59`.

                1 error in 1 file.
                """));
        assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(broken);
    }
}
