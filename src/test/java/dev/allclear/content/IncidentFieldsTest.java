package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFieldsTest {
    @TempDir
    Path dir;

    private Folder file(String text) {
        return Folder.in(dir).with("incidents/a.md", text);
    }

    private Folder head(String fields) {
        return file("---\ntitle: T\n" + fields + "\n---\n\n## Resolved · 2021-08-27 11:16\n");
    }

    @Test
    void aListTakesItsStateFromTheImpact() {
        assertThat(head("impact: critical\ncomponents: [booking, api]")
                        .site()
                        .incidents()
                        .get(0)
                        .components()
                        .byComponent())
                .containsExactly(
                        Map.entry(new Id("booking"), ComponentState.MAJOR_OUTAGE),
                        Map.entry(new Id("api"), ComponentState.MAJOR_OUTAGE));
    }

    @Test
    void aMappingNeedsNoImpact() {
        Incident incident = head("components: {api: Degraded Performance}")
                .site()
                .incidents()
                .get(0);

        assertThat(incident.impact()).isEmpty();
        assertThat(incident.components().byComponent())
                .containsExactly(Map.entry(new Id("api"), ComponentState.DEGRADED_PERFORMANCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    components: [api]         ¦ 2:1 missing-impact: How hard the incident hits is not said. | Add `impact: major` (or `none`, `minor`, `critical`), or give every component a state: `components: {api: partial_outage}`.
                    impact: majr              ¦ 3:9 unknown-impact: There is no impact `majr`. | Did you mean `major`?
                    components: {api: down}   ¦ 3:19 unknown-state: There is no state `down`. | Did you mean `major_outage`?
                    """)
    void theHeadIsHeldToItsWords(String fields, String problem) {
        assertThat(head(fields).problems()).singleElement().asString().startsWith("incidents/a.md:" + problem);
    }

    @Test
    void componentsAreHeldToThoseListed() {
        assertThat(head("impact: minor\ncomponents: [bookng, shop, bookings, api, api, zzz]")
                        .problems())
                .containsExactly(
                        "incidents/a.md:4:14 unknown-component: There is no component `bookng`. | Did you mean `booking`?",
                        "incidents/a.md:4:22 unknown-component: `shop` is a group, not a component. | Name the components"
                                + " that are affected: `payments`.",
                        "incidents/a.md:4:28 old-component-id: The component `bookings` is called `booking` now. | Write"
                                + " `booking`.",
                        "incidents/a.md:4:43 duplicate-key: The component `api` is named twice. | Name it once.",
                        "incidents/a.md:4:48 unknown-component: There is no component `zzz`. | The components are `api`,"
                                + " `booking` and `payments`. They are listed in `components.yaml`.");
    }

    @Test
    void fieldsAreHeldToThoseOfAnIncidentButForTheTeamsOwn() {
        assertThat(head("impact: minor\nimapct: major\nseverity: high\nx-ticket: 1\nupdates: []\nsummary: x")
                        .problems())
                .containsExactly(
                        "incidents/a.md:4:1 unknown-key: `imapct` is no field of an incident. | `impact` is given already; remove this.",
                        "incidents/a.md:5:1 unknown-key: `severity` is no field of an incident. | `impact` is given already; remove this.",
                        "incidents/a.md:7:1 unknown-key: In a Markdown file updates are no field. | Write each as a"
                                + " heading with its text below, such as `## Resolved · 2021-08-27 14:36 UTC`.",
                        "incidents/a.md:8:1 unknown-key: In a Markdown file the summary is no field. | Write it as text"
                                + " below the closing `---`, before the first update.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    started: 2021-08-28 10:00                                  ¦ 4:10 started-after-update: `started` is after the first update. | Write when the trouble began, or remove `started`: then it began with the first update.
                    resolved: 2021-08-27 10:00                                 ¦ 4:11 resolved-before-start: `resolved` is before the trouble began. | Write when it ended, or remove `resolved`: then it ended with the update `Resolved`.
                    resolved: 2021-08-27 13:00                                 ¦ 4:11 bad-value: `resolved` is after the update `Resolved`. | Write when the trouble ended, or remove `resolved`: then it ended with that update.
                    {started: 2021-08-27 10:00, resolved: 2021-08-27 10:30}    ¦
                    """)
    void troubleMayBeginBeforeAndEndBeforeWhatWasWritten(String field, String problem) {
        String fields = field.replace("{", "").replace("}", "").replace(", ", "\n");
        List<String> problems = file("---\ntitle: T\nimpact: minor\n" + fields
                        + "\n---\n\n## Investigating · 2021-08-27 11:16\n\n## Resolved · 12:00\n")
                .problems();

        assertThat(problems)
                .containsExactlyElementsOf(problem == null ? List.of() : List.of("incidents/a.md:" + problem));
    }

    @Test
    void aComponentIsNotAffectedBeforeItIsTrackedNorAfter() {
        Folder folder = file("""
                ---
                title: T
                impact: minor
                components: [payments]
                started: 2020-12-31 23:59
                ---

                ## Resolved · 2021-01-01 00:01 {payments: operational}
                """);

        assertThat(folder.problems())
                .containsExactly(
                        "incidents/a.md:4:14 untracked-component: `payments` is affected on 2020-12-31, but tracked"
                                + " only since 2021-01-01. | Remove it here, or change its `since` in `components.yaml`.");
    }
}
