package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsTest {
    private static final String LATER = "2021-09-01T00:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAJOR | a       | TrekkSoft experienced a major incident on August 27, 2021 affecting A, lasting 3h 19m.
            MAJOR | a b     | TrekkSoft experienced a major incident on August 27, 2021 affecting A and B, lasting 3h 19m.
            MAJOR | b a     | TrekkSoft experienced a major incident on August 27, 2021 affecting B and A, lasting 3h 19m.
            MINOR | a b c   | TrekkSoft experienced a minor incident on August 27, 2021 affecting A and B and 1 more component, lasting 3h 19m.
            CRITICAL | a b c d | TrekkSoft experienced a critical incident on August 27, 2021 affecting A and B and 2 more components, lasting 3h 19m.
            MAJOR | ''      | TrekkSoft experienced a major incident on August 27, 2021, lasting 3h 19m.
            NONE  | a       | TrekkSoft experienced an incident on August 27, 2021 affecting A, lasting 3h 19m.
            NONE  | ''      | TrekkSoft experienced an incident on August 27, 2021, lasting 3h 19m.
            """)
    void aResolvedIncidentIsToldInFull(Impact impact, String components, String first) {
        assertThat(lead("", impact, components, LATER, true))
                .isEqualTo(first + " The incident has been resolved; the full update timeline is below.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAJOR | a     | TrekkSoft has been experiencing a major incident since August 27, 2021 affecting A, ongoing for 3h 19m.
            MAJOR | a b   | TrekkSoft has been experiencing a major incident since August 27, 2021 affecting A and B, ongoing for 3h 19m.
            MINOR | a b c | TrekkSoft has been experiencing a minor incident since August 27, 2021 affecting A and B and 1 more component, ongoing for 3h 19m.
            NONE  | ''    | TrekkSoft has been experiencing an incident since August 27, 2021, ongoing for 3h 19m.
            """)
    void anOpenIncidentIsToldUpToNow(Impact impact, String components, String first) {
        assertThat(lead("", impact, components, "2021-08-27T14:36:19Z", false))
                .isEqualTo(first + " The latest update is below.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAJOR    | a     | Am 27. August 2021 kam es bei TrekkSoft zu einer erheblichen Störung von A.
            MINOR    | a b   | Am 27. August 2021 kam es bei TrekkSoft zu einer geringfügigen Störung von A und B.
            CRITICAL | a b c | Am 27. August 2021 kam es bei TrekkSoft zu einer kritischen Störung von A, B und einer weiteren Komponente.
            NONE     | ''    | Am 27. August 2021 kam es bei TrekkSoft zu einer Störung.
            """)
    void aResolvedIncidentIsToldInGerman(Impact impact, String components, String first) {
        assertThat(lead("de/", impact, components, LATER, true))
                .isEqualTo(first
                        + " Sie dauerte 3\u00a0Std. 19\u00a0Min. und ist behoben; der gesamte Verlauf steht unten.");
    }

    @Test
    void anOpenIncidentIsToldInGerman() {
        assertThat(lead("de/", Impact.MAJOR, "a b c d", "2021-08-27T11:16:59Z", false))
                .isEqualTo(
                        "Seit dem 27. August 2021 kommt es bei TrekkSoft zu einer erheblichen Störung von A, B und 2"
                                + " weiteren Komponenten. Sie dauert bisher weniger als eine Minute; die neueste Meldung steht unten.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-26T00:00:00Z | TrekkSoft plans maintenance of A and B on August 27, 2021, from 02:00 AM UTC to 04:00 AM UTC.
            2021-08-27T02:00:00Z | TrekkSoft is carrying out maintenance of A and B on August 27, 2021, from 02:00 AM UTC to 04:00 AM UTC.
            2021-08-27T04:00:00Z | TrekkSoft carried out maintenance of A and B on August 27, 2021, from 02:00 AM UTC to 04:00 AM UTC.
            """)
    void aMaintenanceIsToldByTheClock(String now, String lead) {
        SmallSite site = site().with(maintenance("work", "a", "b"), "2021-08-27T02:00:00Z", "2021-08-27T04:00:00Z");

        assertThat(site.maintenance(now, "work").heads().get(0).shown().lead().text())
                .isEqualTo(lead);
    }

    @Test
    void aCancelledMaintenanceIsToldByItsPlan() {
        SmallSite site = site().with(
                        maintenance("work").said(MaintenanceStatus.CANCELLED, "2021-08-26T00:00:00Z", "Not now."),
                        "2021-08-27T02:00:00Z",
                        "2021-08-27T04:00:00Z");

        assertThat(site.maintenance("2021-08-26T01:00:00Z", "work")
                        .heads()
                        .get(0)
                        .shown()
                        .lead()
                        .text())
                .isEqualTo("TrekkSoft cancelled maintenance on August 27, 2021, from 02:00 AM UTC to 04:00 AM UTC.");
    }

    @Test
    void aCompletedMaintenanceIsToldAsItWasAndAWindowOverMidnightWithBothDates() {
        SmallSite site = site().with(
                        maintenance("work", "a")
                                .said(MaintenanceStatus.IN_PROGRESS, "2021-08-27T22:05:00Z", "On it.")
                                .said(MaintenanceStatus.COMPLETED, "2021-08-28T01:10:00Z", "Done."),
                        "2021-08-27T22:00:00Z",
                        "2021-08-28T02:00:00Z");

        assertThat(site.maintenance(LATER, "work").heads().get(0).shown().lead().text())
                .isEqualTo(
                        "TrekkSoft carried out maintenance of A on August 27, 2021, from 10:05 PM UTC to Aug 28, 2021,"
                                + " 01:10 AM UTC.");
    }

    @Test
    void anOverrunIsSaid() {
        SmallSite site = site().with(
                        maintenance("work", "a")
                                .said(MaintenanceStatus.IN_PROGRESS, "2021-08-27T02:00:00Z", "On it.")
                                .said(MaintenanceStatus.VERIFYING, "2021-08-27T04:30:00Z", "Nearly."),
                        "2021-08-27T02:00:00Z",
                        "2021-08-27T04:00:00Z");

        assertThat(site.maintenance("2021-08-27T05:00:00Z", "work")
                        .heads()
                        .get(0)
                        .shown()
                        .lead()
                        .text())
                .isEqualTo("TrekkSoft is carrying out maintenance of A on August 27, 2021, from 02:00 AM UTC to"
                        + " 04:00 AM UTC. It is taking longer than planned.");
    }

    private static String lead(String folder, Impact impact, String components, String now, boolean resolved) {
        Told<IncidentStatus> told = incident(
                        "x", impact, components.isEmpty() ? new String[0] : components.split(" ", -1))
                .said(INVESTIGATING, "2021-08-27T11:16:48Z", "Looking.");
        if (resolved) {
            told.said(RESOLVED, "2021-08-27T14:36:05Z", "Done.");
        }
        return site().with(told)
                .view(now, folder + "incidents/x/index.html", IncidentView.class)
                .lead()
                .text();
    }

    private static SmallSite site() {
        return SmallSite.in("en", "de").components("a", "b", "c", "d");
    }
}
