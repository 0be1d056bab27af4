package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Update;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFileTest {
    @TempDir
    Path dir;

    private Folder file(String text) {
        return Folder.in(dir).with("incidents/a.md", text);
    }

    /** An incident on the API with these updates. */
    private Folder updates(String updates) {
        return file("---\ntitle: T\nimpact: minor\ncomponents: [api]\n---\n\n" + updates);
    }

    private static List<String> told(Folder folder) {
        Incident incident = folder.site().incidents().get(0);
        return incident.updates().stream()
                .map(update -> update.at() + " " + update.status().key() + " "
                        + update.text().original().markdown())
                .toList();
    }

    @Test
    void everyHeadingIsAnUpdateAndDeeperOnesBelongToItsText() {
        Folder folder = updates("""
                What stands first.

                ## Investigating · 2021-08-27 11:16 UTC

                We look.

                ### Not an update

                ```
                ## Neither
                ```

                ## resolved - 12:00 UTC ##
                Done.
                """);

        assertThat(told(folder))
                .containsExactly(
                        "2021-08-27T11:16:00Z investigating We look.\n\n### Not an update\n\n```\n## Neither\n```",
                        "2021-08-27T12:00:00Z resolved Done.");
        Incident incident = folder.site().incidents().get(0);
        assertThat(incident.summary().orElseThrow().original().markdown()).isEqualTo("What stands first.");
    }

    @Test
    void anUpdateKeepsTheStatusThatStood() {
        assertThat(told(updates("""
                        ## Identified · 2021-08-27 11:16 UTC
                        a
                        ## Update · 12:00 UTC
                        b
                        ## Resolved · 13:00 UTC
                        c
                        ## Update · 14:00 UTC
                        d
                        """)))
                .containsExactly(
                        "2021-08-27T11:16:00Z identified a",
                        "2021-08-27T12:00:00Z identified b",
                        "2021-08-27T13:00:00Z resolved c",
                        "2021-08-27T14:00:00Z resolved d");
    }

    @Test
    void aFileMayStandNewestFirstWithTheDateAtItsEnd() {
        assertThat(told(updates("""
                        ## Resolved · 13:00 UTC
                        d
                        ## Update · 12:00 UTC
                        c
                        ## Identified · 12:00 UTC
                        b
                        ## Investigating · 2021-08-27 11:16 UTC
                        a
                        """)))
                .containsExactly(
                        "2021-08-27T11:16:00Z investigating a",
                        "2021-08-27T12:00:00Z identified b",
                        "2021-08-27T12:00:00Z identified c",
                        "2021-08-27T13:00:00Z resolved d");
    }

    @Test
    void updatesOfOneInstantKeepTheOrderOfAFileThatAscends() {
        assertThat(told(updates("""
                        ## Investigating · 2021-08-27 11:16 UTC
                        a
                        ## Identified · 11:16 UTC
                        b
                        ## Resolved · 11:20 UTC
                        c
                        """)))
                .containsExactly(
                        "2021-08-27T11:16:00Z investigating a",
                        "2021-08-27T11:16:00Z identified b",
                        "2021-08-27T11:20:00Z resolved c");
    }

    @Test
    void updatesMayStandInAnyOrder() {
        assertThat(told(updates("""
                        ## Identified · 2021-08-27 12:00 UTC
                        b
                        ## Investigating · 2021-08-27 11:00 UTC
                        a
                        ## Resolved · 2021-08-27 13:00 UTC
                        c
                        """)))
                .containsExactly(
                        "2021-08-27T11:00:00Z investigating a",
                        "2021-08-27T12:00:00Z identified b",
                        "2021-08-27T13:00:00Z resolved c");
    }

    @Test
    void aTimeWithoutDateIsOnTheNeighboursDayInItsOwnZone() {
        assertThat(told(updates("""
                        ## Investigating · 2021-08-27 23:30 UTC
                        a
                        ## Resolved · 01:45 Europe/Zurich
                        b
                        """)))
                .containsExactly("2021-08-27T23:30:00Z investigating a", "2021-08-27T23:45:00Z resolved b");
    }

    @Test
    void aTimeThatWouldTurnTheOrderAsksForItsDate() {
        assertThat(updates("## Investigating · 2021-08-27 23:50\n\n## Resolved · 00:10\n")
                        .problems())
                .containsExactly(
                        "incidents/a.md:9:15 date-needed: On the day of the update above, `00:10` would be before"
                                + " it. | Write the date, such as `2021-08-28 00:10`.");
    }

    @Test
    void aTimeThatIsNearlyThatOfTheOnlyDateAboveIsTakenForAnEarlierOne() {
        assertThat(updates("## Monitoring · 2021-08-27 11:00\n\n## Investigating · 10:30\n")
                        .problems())
                .containsExactly(
                        "incidents/a.md:9:20 date-needed: On the day of the update above, `10:30` would be before"
                                + " it. | Where the newest stands first, write the date: `2021-08-27 10:30`.");
    }

    @Test
    void aTimeThatWouldTurnTheOrderOfADescendingFileAsksForItsDate() {
        assertThat(updates("## Resolved · 00:10\n\n## Investigating · 2021-08-27 23:50\n")
                        .problems())
                .containsExactly(
                        "incidents/a.md:7:15 date-needed: On the day of the update below, `00:10` would be before"
                                + " it. | Write the date, such as `2021-08-28 00:10`.");
    }

    @Test
    void oneDateAtLeastIsNeeded() {
        assertThat(updates("## Resolved · 00:10\n").problems())
                .containsExactly("incidents/a.md:7:15 date-needed: `00:10` has no date, and there is no update above to"
                        + " take it from. | Write the date before it, such as `2021-08-27 00:10`.");
    }

    @Test
    void bracesSayStatesAndWhenToExpectMore() {
        String braces = "{booking: Major-Outage, next_update: 2021-08-27 12:00 UTC, edited: 2021-08-27T11:20:59Z}";
        Update<?> update = updates("## Monitoring · 2021-08-27 11:16 UTC " + braces)
                .at("2021-08-27T11:30:00Z", false)
                .site()
                .incidents()
                .get(0)
                .updates()
                .get(0);

        assertThat(update.components().byComponent())
                .containsExactly(Map.entry(new Id("booking"), ComponentState.MAJOR_OUTAGE));
        assertThat(update.nextUpdate().orElseThrow()).hasToString("2021-08-27T12:00:00Z");
        assertThat(update.edited().orElseThrow()).hasToString("2021-08-27T11:20:59Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', commentCharacter = '%', textBlock = """
                    ## Root cause                                         ¦ 7:1 bad-update-heading: This heading is not an update. | Every `##` heading is one, such as `## Resolved · 2021-08-27 14:36 UTC`; inside a text, write `###`.
                    ## Resolved                                           ¦ 7:1 bad-update-heading: This heading has no time. | Write it like `## Resolved · 2021-08-27 14:36 UTC`.
                    ## 2021-08-27 14:36                                   ¦ 7:1 bad-update-heading: This heading has no status. | Write it like `## Resolved · 2021-08-27 14:36 UTC`.
                    ## Resolvd · 2021-08-27 14:36                         ¦ 7:4 unknown-status: There is no status `Resolvd`. | Did you mean `resolved`?
                    ## Update · 2021-08-27 14:36                          ¦ 7:1 missing-field: The first update has no status that it could keep. | Write its status, such as `investigating`.
                    ## Resolved · 2021-08-27 14:36 {api: operational      ¦ 7:32 bad-update-heading: This brace is never closed. | End the heading with one pair of braces, such as `{api: operational}`.
                    ## Resolved · 2021-08-27 14:36 {api:operational}      ¦ 7:33 unknown-component: There is no component `api:operational`. | Write a colon with a space after it, such as `api: operational`.
                    ## Resolved · 2021-08-27 14:36 {next_updat: 15:00}    ¦ 7:33 unknown-component: There is no component `next_updat`. | Did you mean `next_update`?
                    ## Resolved · 2021-08-27 14:36 {edited: 2021-08-27 14:00} ¦ 7:41 bad-value: `edited` is before the update was written. | Write when its text was changed last, or remove `edited`.
                    ## Resolved · 2021-08-27 14:36 {next_update: 2021-08-27 14:36} ¦ 7:46 bad-value: `next_update` is not after the update that promises it. | Write when readers hear more, or remove `next_update`.
                    # Resolved · 2021-08-27 14:36                         ¦ 7:1 bad-update-heading: The heading of an update is one of level 2. | Write `## Resolved · 2021-08-27 14:36`.
                    ##Resolved · 2021-08-27 14:36                         ¦ 7:1 bad-update-heading: Without a space after `##` this is no heading. | Write `## Resolved · 2021-08-27 14:36`.
                    ## Investigating · 2021-09-01 14:16                   ¦ 7:20 future-update: `2021-09-01 14:16` lies in the future. | Write when it was written; what is planned has its `start` and `end` in `maintenance/`.
                    """)
    void aHeadingThatIsNoUpdateIsToldWithTheForm(String heading, String problem) {
        assertThat(updates(heading + "\n").problems()).containsExactly("incidents/a.md:" + problem);
    }

    @Test
    void anUnderlinedTextIsToldToBeAHeading() {
        assertThat(updates("## Resolved · 2021-08-27 14:36\n\nSigned,\nthe team\n---\n")
                        .problems())
                .containsExactly(
                        "incidents/a.md:9:1 bad-update-heading: The dashes turn the text above them into a heading"
                                + " of level 2, which is not an update. | Put an empty line above the dashes, or remove them.");
    }

    @Test
    void anUnderlinedTextThatNamesATimeIsNoUpdateEither() {
        assertThat(updates("## Resolved · 2021-08-27 14:36\n\nWe will say more at 15:30.\n---\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("incidents/a.md:9:1 bad-update-heading: The dashes turn the text above them");
    }

    @Test
    void anUpdateOfTheNextQuarterOfAnHourCountsAsWrittenNow() {
        assertThat(updates("## Resolved · 2021-09-01 12:15 UTC\n").problems()).isEmpty();
    }

    @Test
    void aViewAsOfThenFindsNothingWrongWithWhatWasWrittenLater() {
        assertThat(updates("## Resolved · 2021-08-27 14:36\n")
                        .at("2020-01-01T00:00:00Z", true)
                        .problems())
                .isEmpty();
    }

    @Test
    void aTextWithoutHeadingsIsAnUpdateWhereItIsSaidSinceWhen() {
        Folder folder = file("---\ntitle: T\nimpact: none\nstarted: 2021-08-31 10:00\n---\n\nAll there is to say.\n");

        assertThat(told(folder)).containsExactly("2021-08-31T08:00:00Z investigating All there is to say.");
        assertThat(folder.site().incidents().get(0).summary()).isEmpty();
    }

    @Test
    void aTextWithoutHeadingsIsNoUpdateElse() {
        assertThat(file("---\ntitle: T\nimpact: none\n---\n\nAll there is to say.\n")
                        .problems())
                .containsExactly("incidents/a.md no-updates: The incident has no update. | Add a heading such as `##"
                        + " Investigating · 2021-08-27 11:16 UTC`, or say since when with `started`.");
    }

    @Test
    void resolvedNeedsItsUpdate() {
        assertThat(
                        file("---\ntitle: T\nimpact: minor\nresolved: 2021-08-31 13:00\n---\n\n## Monitoring · 2021-08-31 12:00\n")
                                .problems())
                .containsExactly(
                        "incidents/a.md:4:11 resolved-without-update: `resolved` is given, but no update says that"
                                + " the incident is resolved. | Add an update `Resolved`, or remove `resolved`.");
    }

    @Test
    void aPostmortemNeedsAResolution() {
        assertThat(updates("## Monitoring · 2021-08-31 12:00\n\n## Postmortem · 13:00\n")
                        .problems())
                .containsExactly("incidents/a.md:9:1 postmortem-unresolved: The incident is not resolved before this"
                        + " postmortem. | Add an update `Resolved` before it.");
    }

    @Test
    void statesAfterTheEndAndAReopeningWithoutEffectAreWarnedAbout() {
        assertThat(updates("""
                                ## Investigating · 2021-08-27 11:16

                                ## Resolved · 12:00 {api: major_outage}

                                ## Monitoring · 13:00 {api: operational}

                                ## Resolved · 14:00
                                """).problems())
                .containsExactly(
                        "incidents/a.md:9:22 state-after-resolved: `api` is put in `major_outage` while the incident is"
                                + " resolved. | Write `operational`, or reopen the incident with an update such as"
                                + " `Monitoring`.",
                        "incidents/a.md:11:1 reopened-unaffected: The incident is open again, but no component is"
                                + " affected. | Say which are, such as `api: degraded_performance`.");
    }

    @Test
    void aReopeningThatTakesUpTheStatesOfBeforeIsFine() {
        assertThat(updates("""
                                ## Investigating · 2021-08-27 11:16

                                ## Resolved · 12:00

                                ## Monitoring · 13:00

                                ## Resolved · 14:00
                                """).problems()).isEmpty();
    }
}
