package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Update;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceFileTest {
    private static final String WINDOW = "start: 2021-08-29 02:00\nend: 2021-08-29 04:00\n";

    @TempDir
    Path dir;

    private Folder file(String fields, String body) {
        return Folder.in(dir).with("maintenance/a.md", "---\ntitle: T\n" + fields + "---\n\n" + body);
    }

    @Test
    void aWindowIsEnough() {
        Maintenance maintenance = file(WINDOW + "components: [api]\n", "What we do.\n")
                .site()
                .maintenances()
                .get(0);

        assertThat(maintenance.impact()).isEqualTo(Impact.MAINTENANCE);
        assertThat(maintenance.components().byComponent())
                .containsExactly(Map.entry(new Id("api"), ComponentState.UNDER_MAINTENANCE));
        assertThat(maintenance.start()).hasToString("2021-08-29T00:00:00Z");
        assertThat(maintenance.announced()).isEqualTo(maintenance.start());
        assertThat(maintenance.summary().orElseThrow().original().markdown()).isEqualTo("What we do.");
        assertThat(maintenance.updates()).isEmpty();
    }

    @Test
    void itIsAnnouncedWithItsFirstUpdateUnlessSaidOtherwise() {
        String updates = "## Completed · 2021-08-29 03:50\n\n## Update · 2021-08-20 10:00\n";

        Maintenance maintenance = file(WINDOW, updates).site().maintenances().get(0);
        assertThat(maintenance.announced()).hasToString("2021-08-20T08:00:00Z");
        assertThat(maintenance.updates())
                .extracting(Update::status)
                .containsExactly(MaintenanceStatus.SCHEDULED, MaintenanceStatus.COMPLETED);
        assertThat(file(WINDOW + "announced: 2021-08-01 10:00\n", updates)
                        .site()
                        .maintenances()
                        .get(0)
                        .announced())
                .hasToString("2021-08-01T08:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    start: 2021-08-29 02:00                            ¦ 2:1 missing-field: `end` is missing. | Add `end: 2021-08-29 04:00`.
                    {start: 2021-08-29 23:00, end: 2021-08-29 01:00}   ¦ 4:6 end-before-start: `end` is not after `start`. | Write when the planned window closes; after midnight that is the next day.
                    {start: 2021-08-29 02:00, end: 2021-08-29 04:00, impact: maintenence} ¦ 5:9 unknown-impact: There is no impact `maintenence`. | Did you mean `maintenance`?
                    {start: 2022-08-29 02:00, end: 2022-08-29 04:00, components: {payments: major outage}} ¦ 5:14 untracked-component: `payments` is affected on 2022-08-29, but tracked only until 2021-12-31. | Remove it here, or change its `until` in `components.yaml`.
                    {start: 2021-08-29 02:00, end: 2021-08-29 04:00, recurrence: FREQ=HOURLY}     ¦ 5:13 bad-recurrence: `FREQ=HOURLY` can't be part of a recurrence. | Write `FREQ=` and `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
                    {start: 2021-08-29 02:00, end: 2021-08-29 04:00, updates: []}                 ¦ 5:1 unknown-key: In a Markdown file updates are no field. | Write each as a heading with its text below, such as `## Resolved · 2021-08-27 14:36 UTC`.
                    """)
    void everyFieldIsHeldToItsForm(String typed, String problem) {
        String fields =
                typed.startsWith("{") ? typed.substring(1, typed.length() - 1).replace(", ", "\n") : typed;
        assertThat(file(fields + "\n", "").problems()).containsExactly("maintenance/a.md:" + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;BYDAY=1SU, FREQ=MONTHLY;BYDAY=1SU",
        "RRULE:freq=daily;interval=2;, FREQ=DAILY;INTERVAL=2",
        "FREQ=WEEKLY;UNTIL=20260301, FREQ=WEEKLY;UNTIL=20260301",
        "FREQ=WEEKLY;UNTIL=20260301T000000Z, FREQ=WEEKLY;UNTIL=20260301T000000Z"
    })
    void aRecurrenceIsARule(String typed, String rule) {
        assertThat(file(WINDOW + "recurrence: " + typed + "\n", "")
                        .site()
                        .maintenances()
                        .get(0)
                        .recurrence()
                        .orElseThrow()
                        .rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    weekly                              ¦ 13 ¦ `weekly` can't be part of a recurrence. | Write `FREQ=WEEKLY`.
                    BYDAY=1SU                           ¦ 13 ¦ `BYDAY=1SU` is no recurrence. | Say how often with `FREQ=` and `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
                    FREQ=MONTHLY;BYDAI=1SU              ¦ 26 ¦ `BYDAI=1SU` can't be part of a recurrence. | Did you mean `BYDAY`?
                    FREQ=DAILY;BYHOUR=3                 ¦ 24 ¦ `BYHOUR=3` can't be part of a recurrence. | Every occurrence begins at the time of day of `start`.
                    FREQ=WEEKLY;COUNT=3;UNTIL=20260301  ¦ 13 ¦ `FREQ=WEEKLY;COUNT=3;UNTIL=20260301` is no recurrence. | Give only one of `COUNT` and `UNTIL`.
                    """)
    void whatIsNoRuleIsTold(String typed, int column, String problem) {
        assertThat(file(WINDOW + "recurrence: " + typed + "\n", "").problems())
                .containsExactly("maintenance/a.md:5:" + column + " bad-recurrence: " + problem);
    }
}
