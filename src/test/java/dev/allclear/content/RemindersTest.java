package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersTest {
    @TempDir
    Path dir;

    private Folder incident(String head, String body) {
        return Folder.in(dir).with("incidents/a.md", "---\ntitle: T\n" + head + "\n---\n" + body);
    }

    @Test
    void anOpenIncidentIsNotToBeSilentForOverSevenDays() {
        Folder folder = incident("impact: none", "## Monitoring · 2021-08-25 12:00 UTC\n");

        assertThat(folder.at("2021-09-01T12:00:00Z", false).problems()).isEmpty();
        assertThat(folder.at("2021-09-01T12:00:01Z", false).problems())
                .containsExactly(
                        "incidents/a.md:5:1 silent-incident: The incident is open, and its last update is over 7"
                                + " days old. | Add an update, `Resolved` if it is over.");
    }

    @Test
    void aPromisedUpdateIsToCome() {
        Folder folder =
                incident("impact: none", "## Monitoring · 2021-08-25 12:00 UTC {next_update: 2021-08-25 13:00 UTC}\n");

        assertThat(folder.at("2021-08-25T13:00:00Z", false).problems()).isEmpty();
        assertThat(folder.at("2021-08-25T13:00:01Z", false).problems())
                .containsExactly("incidents/a.md:5:52 overdue-update: The next update was promised for a time that has"
                        + " passed. | Add an update.");
    }

    @Test
    void aHardIncidentIsToHaveAPostmortem() {
        Folder folder = incident("components: {api: partial outage}", "## Resolved · 2021-08-01 12:00 UTC\n");

        assertThat(folder.at("2021-08-15T12:00:00Z", false).problems()).isEmpty();
        assertThat(folder.at("2021-08-15T12:00:01Z", false).problems())
                .containsExactly(
                        "incidents/a.md:5:1 postmortem-due: This major incident was resolved over 14 days ago, and"
                                + " there is no postmortem. | Add an update `Postmortem`.");
        assertThat(Folder.in(dir.resolve("told"))
                        .with(
                                "incidents/a.md",
                                "---\ntitle: T\nimpact: major\n---\n## Resolved · 2021-08-01 12:00\n\n## Postmortem · 13:00\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void aPostmortemThatNobodyWroteIsForgottenAfterNinetyDays() {
        assertThat(incident("impact: critical", "## Resolved · 2021-08-01 12:00 UTC\n")
                        .at("2021-10-30T12:00:00Z", false)
                        .problems())
                .hasSize(1);
        assertThat(incident("impact: critical", "## Resolved · 2021-08-01 12:00 UTC\n")
                        .at("2021-10-30T12:00:01Z", false)
                        .problems())
                .isEmpty();
    }

    @Test
    void aViewAsOfThenKnowsNothingOfWhatCameLater() {
        assertThat(incident(
                                "impact: major",
                                "## Monitoring · 2021-08-01 12:00 UTC\n\n## Resolved · 2021-08-09 12:00 UTC\n")
                        .at("2021-08-08T13:00:00Z", true)
                        .problems())
                .containsExactly(
                        "incidents/a.md:5:1 silent-incident: The incident is open, and its last update is over 7"
                                + " days old. | Add an update, `Resolved` if it is over.");
    }

    @Test
    void workThatHasBegunIsToBeCompleted() {
        Folder folder = Folder.in(dir)
                .with("maintenance/a.md", """
                        ---
                        title: T
                        start: 2021-08-29 02:00
                        end: 2021-08-29 04:00
                        ---

                        ## In progress · 2021-08-29 02:00
                        """)
                .with("maintenance/b.md", "---\ntitle: T\nstart: 2021-08-29 02:00\nend: 2021-08-29 04:00\n---\n");

        assertThat(folder.at("2021-08-29T02:00:00Z", false).problems()).isEmpty();
        assertThat(folder.at("2021-08-29T02:00:01Z", false).problems())
                .containsExactly(
                        "maintenance/a.md:7:1 unfinished-maintenance: The planned window has ended, and no update"
                                + " says that the work is completed. | Add an update `Completed`, or one that says how long it"
                                + " will take.");
    }
}
