package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        SmallSite.write(folder);
        program = Program.in(folder).at(Instant.parse("2026-11-22T14:36:00Z"));
    }

    @Test
    void theNewestComeFirst() {
        assertThat(program.run("list")).isEqualTo(new Run(0, """
                        ID                   STATUS       IMPACT       STARTED           LASTED  TITLE
                        backup-2026-11-29    scheduled    maintenance  2026-11-29 14:00  -       Backup
                        2026-11-23-database  scheduled    maintenance  2026-11-23 02:00  -       New database
                        backup-2026-11-22    in_progress  maintenance  2026-11-22 14:00  36m     Backup
                        2026-11-22-payments  monitoring   major        2026-11-22 13:58  38m     Payments fail for some cards
                        holidays             shown        warning      2026-11-20 08:00  2d 6h   Support over the holidays
                        2026-11-18-slow      resolved     minor        2026-11-18 08:00  1h      Slow answers

                        Times are in UTC.
                        """, ""));
    }

    @Test
    void ofManyItListsSomeAndSaysHowManyThereAre() {
        assertThat(program.run("list", "--limit", "2")).isEqualTo(new Run(0, """
                        ID                   STATUS     IMPACT       STARTED           LASTED  TITLE
                        backup-2026-11-29    scheduled  maintenance  2026-11-29 14:00  -       Backup
                        2026-11-23-database  scheduled  maintenance  2026-11-23 02:00  -       New database

                        The newest 2 of 6; `--limit 6` lists all. Times are in UTC.
                        """, ""));
    }

    @Test
    void aScriptGetsThemWithTheirFiles() {
        assertThat(program.run("list", "maintenance", "--open", "--json")).isEqualTo(new Run(0, """
                        [
                          {
                            "id": "backup-2026-11-29",
                            "kind": "maintenance",
                            "title": "Backup",
                            "status": "scheduled",
                            "impact": "maintenance",
                            "open": true,
                            "started_at": "2026-11-29T14:00:00Z",
                            "ended_at": null,
                            "components": [
                              "api"
                            ],
                            "file": "maintenance/backup.yaml"
                          },
                          {
                            "id": "2026-11-23-database",
                            "kind": "maintenance",
                            "title": "New database",
                            "status": "scheduled",
                            "impact": "maintenance",
                            "open": true,
                            "started_at": "2026-11-23T02:00:00Z",
                            "ended_at": null,
                            "components": [
                              "booking"
                            ],
                            "file": "maintenance/2026-11-23-database.md"
                          },
                          {
                            "id": "backup-2026-11-22",
                            "kind": "maintenance",
                            "title": "Backup",
                            "status": "in_progress",
                            "impact": "maintenance",
                            "open": true,
                            "started_at": "2026-11-22T14:00:00Z",
                            "ended_at": null,
                            "components": [
                              "api"
                            ],
                            "file": "maintenance/backup.yaml"
                          }
                        ]
                        """, ""));
    }

    @Test
    void onANarrowTerminalEachHasTwoLines() {
        Program narrow = program.watched().with(Map.of("COLUMNS", "60", "NO_COLOR", "1"));

        assertThat(narrow.run("list", "--limit", "3")).isEqualTo(new Run(0, """
                        backup-2026-11-29  Backup
                          scheduled    maintenance  2026-11-29 14:00  -
                        2026-11-23-database  New database
                          scheduled    maintenance  2026-11-23 02:00  -
                        backup-2026-11-22  Backup
                          in_progress  maintenance  2026-11-22 14:00  36m

                        The newest 3 of 6; `--limit 6` lists all. Times are in UTC.
                        """, ""));
    }

    @Test
    void nothingIsAnAnswerToo() {
        assertThat(program.run("list", "--impact", "critical")).isEqualTo(new Run(0, "Nothing matches.\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    incidents                           | 2026-11-22-payments 2026-11-18-slow
                    announcements                       | holidays
                    --open                              | backup-2026-11-29 2026-11-23-database backup-2026-11-22 2026-11-22-payments holidays
                    incidents --component payments      | 2026-11-22-payments
                    --component shop                    | 2026-11-23-database 2026-11-22-payments
                    --component orders                  | 2026-11-23-database
                    --impact warning                    | holidays
                    --impact minor                      | 2026-11-18-slow
                    --status in-progress                | backup-2026-11-22
                    --status resolved                   | 2026-11-18-slow
                    incidents --since 2026-11-22        | 2026-11-22-payments
                    incidents --until 2026-11-21        | 2026-11-18-slow
                    """)
    void onlyWhatIsAskedForIsListed(String asked, String ids) {
        String out = program.run(("list " + asked).split(" ", -1)).out();

        assertThat(out.lines().skip(1).takeWhile(line -> !line.isEmpty()).map(line -> line.split(" ", -1)[0]))
                .containsExactly(ids.split(" ", -1));
    }

    @Test
    void whatHasErrorsIsLeftOutAndToldAndTheExitCodeSaysSo() throws IOException {
        Files.writeString(folder.resolve("content/incidents/2026-11-18-slow.yaml"), "title: Slow\nimpact: dire\n");

        Run ran = program.run("list", "incidents");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("2026-11-22-payments").doesNotContain("slow");
        assertThat(ran.err()).contains("error[unknown-impact]: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    incident               | There is no kind `incident`; did you mean `incidents`?
                    incidents shop         | `shop` is one thing too many: what has spaces in it needs quotes.
                    --impact huge          | There is no impact `huge`. Write `none`, `maintenance`, `minor`, `major`, `critical`, `info` or `warning`.
                    --status foo           | There is no status `foo`. Write `investigating`, `identified`, `monitoring`, `resolved`, `postmortem`, `scheduled`, `in_progress`, `verifying`, `completed`, `cancelled`, `shown` or `past`.
                    --impact majr          | There is no impact `majr`; did you mean `major`?
                    --status monitorng     | There is no status `monitorng`; did you mean `monitoring`?
                    --since yesterday      | `--since` should be a day such as `2026-01-31`, not `yesterday`.
                    --until 31.12.2026     | `--until` should be a day such as `2026-01-31`, not `31.12.2026`.
                    --limit all            | `--limit` should be a whole number from 1 on, not `all`.
                    --limit 0              | `--limit` should be a whole number from 1 on, not `0`.
                    --limit                | `--limit` needs a value.
                    --opne                 | There is no option `--opne`; did you mean `--open`?
                    --now noon             | `--now` should be an instant such as `2021-08-27T12:00:00Z`, not `noon`.
                    """)
    void aMistakeIsToldInASentence(String asked, String complaint) {
        assertThat(program.run(("list " + asked).split(" ", -1)))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear list --help`.\n"));
    }

    @Test
    void aComponentThatTheSiteDoesNotHaveIsAMistakeToo() {
        assertThat(program.run("list", "--component", "paymets"))
                .isEqualTo(new Run(2, "", "allclear: There is no component `paymets`; did you mean `payments`?\n"));
    }
}
