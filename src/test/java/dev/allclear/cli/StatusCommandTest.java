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

class StatusCommandTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        SmallSite.write(folder);
        program = Program.in(folder).at(Instant.parse("2026-11-22T14:36:00Z"));
    }

    @Test
    void itSaysWhatAReaderSees() {
        assertThat(program.run("status")).isEqualTo(new Run(0, """
                        Harbour status · https://status.harbour.example/
                        ◐ Partial system outage
                          As of Nov 22, 2026, 02:36 PM UTC.

                        Incidents
                          ◐ Payments fail for some cards
                            Major incident · ongoing for 38m · Since Nov 22, 2026, 01:58 PM UTC
                            Payments
                            Monitoring · 15 minutes ago
                            A fix is out; payments go through again, some of them slowly. We keep
                            watching until every bank has caught up with what it missed, and write agai…
                            Next update by Nov 22, 2026, 03:00 PM UTC.
                            2026-11-22-payments

                        Maintenance in progress
                          ◆ Backup
                            Nov 22, 2026, 02:00 PM UTC – 03:00 PM UTC
                            API
                            backup-2026-11-22

                        Scheduled maintenance
                          ◆ New database
                            Nov 23, 2026, 02:00 AM UTC – 04:00 AM UTC
                            Booking
                            2026-11-23-database
                          ◆ Backup
                            Nov 29, 2026, 02:00 PM UTC – 03:00 PM UTC
                            API
                            backup-2026-11-29

                        Components
                          ◆ API          under maintenance
                          Shop           1 of 2 affected
                            ✓ Booking    operational
                            ▲ Payments   degraded performance

                        Announcements
                          ! Support over the holidays
                            holidays
                        """, ""));
    }

    @Test
    void itSpeaksTheLanguagesOfTheSite() {
        assertThat(program.run("status", "--lang", "de")).isEqualTo(new Run(0, """
                        Status von Harbour · https://status.harbour.example/
                        ◐ Teilausfall
                          Stand: 22. Nov. 2026, 14:36 UTC.

                        Störungen
                          ◐ Payments fail for some cards
                            Erhebliche Störung · bisher 38 Min. · Seit 22. Nov. 2026, 13:58 UTC
                            Zahlungen
                            Wird beobachtet · vor 15 Minuten
                            A fix is out; payments go through again, some of them slowly. We keep
                            watching until every bank has caught up with what it missed, and write agai…
                            Nächste Meldung bis 22. Nov. 2026, 15:00 UTC.
                            2026-11-22-payments

                        Laufende Wartung
                          ◆ Backup
                            22. Nov. 2026, 14:00 UTC – 15:00 UTC
                            API
                            backup-2026-11-22

                        Geplante Wartung
                          ◆ New database
                            23. Nov. 2026, 02:00 UTC – 04:00 UTC
                            Booking
                            2026-11-23-database
                          ◆ Backup
                            29. Nov. 2026, 14:00 UTC – 15:00 UTC
                            API
                            backup-2026-11-29

                        Komponenten
                          ◆ API           in Wartung
                          Laden           1 von 2 betroffen
                            ✓ Booking     in Betrieb
                            ▲ Zahlungen   beeinträchtigt

                        Mitteilungen
                          ! Support over the holidays
                            holidays
                        """, ""));
    }

    @Test
    void aScriptGetsItAsJson() {
        assertThat(program.run("status", "--json")).isEqualTo(new Run(0, """
                        {
                          "name": "Harbour",
                          "url": "https://status.harbour.example/",
                          "now": "2026-11-22T14:36:00Z",
                          "status": {
                            "indicator": "major",
                            "text": "Partial system outage"
                          },
                          "left_out": 0,
                          "incidents": [
                            {
                              "id": "2026-11-22-payments",
                              "title": "Payments fail for some cards",
                              "status": "monitoring",
                              "impact": "major",
                              "started_at": "2026-11-22T13:58:00Z",
                              "components": [
                                "payments"
                              ],
                              "latest_update": {
                                "at": "2026-11-22T14:21:00Z",
                                "status": "monitoring",
                                "text": "A fix is out; payments go through again, some of them slowly. We keep watching until every bank has caught up with what it missed, and write again then."
                              },
                              "next_update": "2026-11-22T15:00:00Z"
                            }
                          ],
                          "maintenance": [
                            {
                              "id": "backup-2026-11-22",
                              "title": "Backup",
                              "status": "in_progress",
                              "impact": "maintenance",
                              "starts_at": "2026-11-22T14:00:00Z",
                              "ends_at": "2026-11-22T15:00:00Z",
                              "components": [
                                "api"
                              ],
                              "latest_update": null,
                              "next_update": null
                            },
                            {
                              "id": "2026-11-23-database",
                              "title": "New database",
                              "status": "scheduled",
                              "impact": "maintenance",
                              "starts_at": "2026-11-23T02:00:00Z",
                              "ends_at": "2026-11-23T04:00:00Z",
                              "components": [
                                "booking"
                              ],
                              "latest_update": null,
                              "next_update": null
                            },
                            {
                              "id": "backup-2026-11-29",
                              "title": "Backup",
                              "status": "scheduled",
                              "impact": "maintenance",
                              "starts_at": "2026-11-29T14:00:00Z",
                              "ends_at": "2026-11-29T15:00:00Z",
                              "components": [
                                "api"
                              ],
                              "latest_update": null,
                              "next_update": null
                            }
                          ],
                          "components": [
                            { "id": "api", "name": "API", "group": null, "state": "under_maintenance" },
                            { "id": "booking", "name": "Booking", "group": "shop", "state": "operational" },
                            { "id": "payments", "name": "Payments", "group": "shop", "state": "degraded_performance" }
                          ],
                          "announcements": [
                            {
                              "id": "holidays",
                              "title": "Support over the holidays",
                              "level": "warning",
                              "from": "2026-11-20T08:00:00Z",
                              "until": null
                            }
                          ],
                          "next_transition": "2026-11-22T15:00:00Z"
                        }
                        """, ""));
    }

    @Test
    void onANarrowColouredTerminalEverythingHasAShapeToo() {
        assertThat(program.with(Map.of("COLUMNS", "40", "CLICOLOR_FORCE", "1")).run("status"))
                .isEqualTo(new Run(0, """
                        \u001b[2mHarbour status ·\u001b[0m
                        \u001b[2mhttps://status.harbour.example/\u001b[0m
                        \u001b[1;33m◐\u001b[0m \u001b[1mPartial system outage\u001b[0m
                          \u001b[2mAs of Nov 22, 2026, 02:36 PM UTC.\u001b[0m

                        \u001b[1mIncidents\u001b[0m
                          \u001b[1;33m◐\u001b[0m \u001b[1mPayments fail for some cards\u001b[0m
                            Major incident · ongoing for 38m ·
                            Since Nov 22, 2026, 01:58 PM UTC
                            Payments
                            Monitoring · 15 minutes ago
                            A fix is out; payments go through
                            again, some of them slowly. We keep…
                            Next update by Nov 22, 2026, 03:00
                            PM UTC.
                            \u001b[2m2026-11-22-payments\u001b[0m

                        \u001b[1mMaintenance in progress\u001b[0m
                          \u001b[34m◆\u001b[0m \u001b[1mBackup\u001b[0m
                            Nov 22, 2026, 02:00 PM UTC – 03:00
                            PM UTC
                            API
                            \u001b[2mbackup-2026-11-22\u001b[0m

                        \u001b[1mScheduled maintenance\u001b[0m
                          \u001b[34m◆\u001b[0m \u001b[1mNew database\u001b[0m
                            Nov 23, 2026, 02:00 AM UTC – 04:00
                            AM UTC
                            Booking
                            \u001b[2m2026-11-23-database\u001b[0m
                          \u001b[34m◆\u001b[0m \u001b[1mBackup\u001b[0m
                            Nov 29, 2026, 02:00 PM UTC – 03:00
                            PM UTC
                            API
                            \u001b[2mbackup-2026-11-29\u001b[0m

                        \u001b[1mComponents\u001b[0m
                          \u001b[34m◆\u001b[0m API          \u001b[34munder maintenance\u001b[0m
                          \u001b[1mShop        \u001b[0m   \u001b[2m1 of 2 affected\u001b[0m
                            \u001b[32m✓\u001b[0m Booking    \u001b[32moperational\u001b[0m
                            \u001b[33m▲\u001b[0m Payments   \u001b[33mdegraded performance\u001b[0m

                        \u001b[1mAnnouncements\u001b[0m
                          \u001b[33m!\u001b[0m \u001b[1mSupport over the holidays\u001b[0m
                            \u001b[2mholidays\u001b[0m
                        """, ""));
    }

    @Test
    void aCalmDaySaysSince() throws IOException {
        Files.delete(folder.resolve("content/incidents/2026-11-22-payments.md"));
        Files.delete(folder.resolve("content/maintenance/backup.yaml"));

        assertThat(program.run("status").out()).startsWith("""
                        Harbour status · https://status.harbour.example/
                        ✓ All systems operational
                          As of Nov 22, 2026, 02:36 PM UTC.
                          The last incident was four days ago.
                        """);
    }

    @Test
    void whatHasErrorsIsLeftOutAndToldAndTheExitCodeSaysSo() throws IOException {
        Files.writeString(
                folder.resolve("content/incidents/2026-11-22-payments.md"),
                "---\ntitle: Payments\nimpact: dire\n---\n\n## Investigating · 2026-11-22 13:58 UTC\n");
        Files.delete(folder.resolve("content/maintenance/backup.yaml"));

        Run ran = program.run("status");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).startsWith("""
                        Harbour status · https://status.harbour.example/
                        ? Not everything is known
                          As of Nov 22, 2026, 02:36 PM UTC.
                          One report cannot be shown at the moment, so this page may not tell
                          everything.
                        """);
        assertThat(ran.err())
                .startsWith("error[unknown-impact]: ")
                .contains("content/incidents/2026-11-22-payments.md:3:9")
                .isEqualTo(program.run("check").err());
    }

    @Test
    void withoutASiteThereIsNothingToSay() throws IOException {
        Files.delete(folder.resolve("content/site.yaml"));

        Run ran = program.run("status");

        assertThat(ran).isEqualTo(new Run(1, "", ran.err()));
        assertThat(ran.err()).contains("error[unreadable-file]: There is no `site.yaml`.");
    }

    @Test
    void titlesCanNeitherColourNorBreakTheLines() throws IOException {
        Files.writeString(folder.resolve("content/components.yaml"), """
                - {id: api, name: 公開 API と決済の部品}
                - {id: booking, name: "\u202Eתשלומים"}
                - {id: payments, name: Payments}
                """);

        assertThat(program.run("status").out()).endsWith("""
                        Components
                          ◆ 公開 API と決済の部品   under maintenance
                          ✓ \uFFFDתשלומים\uFFFD\u200E               operational
                          ▲ Payments                degraded performance

                        Announcements
                          ! Support over the holidays
                            holidays
                        """);
    }

    @Test
    void anUpdateThatIsLateSaysSo() {
        assertThat(program.run("status", "--now", "2026-11-22T15:30:00Z").out())
                .contains("\n    The next update was due by Nov 22, 2026, 03:00 PM UTC.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    payments       | `payments` is one thing too many: this command takes options only.
                    --jsn          | There is no option `--jsn`; did you mean `--json`?
                    --json=yes     | `--json` takes no value.
                    --lang         | `--lang` needs a value.
                    --now noon     | `--now` should be an instant such as `2021-08-27T12:00:00Z`, not `noon`.
                    --now          | `--now` needs a value.
                    --content      | `--content` needs a value.
                    --json --json  | `--json` is given twice.
                    """)
    void aMistakeIsToldInASentence(String asked, String complaint) {
        assertThat(program.run(("status " + asked).split(" ", -1)))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear status --help`.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --lang fr         | The site does not speak `fr`; it speaks `en`, `de`.
                    --content contnt  | There is no folder `contnt`; did you mean `--content content`?
                    """)
    void aMistakeThatOnlyTheSiteKnowsIsToldToo(String asked, String complaint) {
        assertThat(program.run(("status " + asked).split(" ", -1)))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\n"));
    }
}
