package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is in English and German, and looked at on 2021-09-01; its home page looks back 15 days. */
class MissingTranslationsTest {
    private static final String TOLD =
            "site.yaml missing-translation: Not all that readers see now is translated into `de`. | Translate ";

    @TempDir
    Path dir;

    @Test
    void aSiteThatTranslatesNothingHearsNothing() {
        assertThat(folder().with("incidents/tonight.yaml", incident("2021-09-01"))
                        .untranslated())
                .isEmpty();
    }

    @Test
    void anIncidentOfTheseDaysIsNamed() {
        assertThat(translating()
                        .with("incidents/tonight.yaml", incident("2021-09-01"))
                        .untranslated())
                .containsExactly(TOLD + "`incidents/tonight`.");
    }

    @Test
    void oneThatOnlyLacksAnUpdateIsToo() {
        assertThat(translating()
                        .with("incidents/tonight.yaml", incident("2021-09-01"))
                        .with("incidents/tonight.de.yaml", """
                                title: Kaputt
                                updates:
                                  - {at: 2021-09-01 07:00 UTC, text: Wir suchen.}
                                """)
                        .untranslated())
                .containsExactly(TOLD + "`incidents/tonight`.");
    }

    @Test
    void anUpdateThatSaysNothingNeedsNoTranslation() {
        assertThat(translating()
                        .with("incidents/tonight.yaml", """
                                title: Broken
                                impact: minor
                                updates:
                                  - {status: investigating, at: 2021-09-01 07:00 UTC, text: We are looking.}
                                  - {status: resolved, at: 2021-09-01 08:00 UTC}
                                """)
                        .with("incidents/tonight.de.yaml", """
                                title: Kaputt
                                updates:
                                  - {at: 2021-09-01 07:00 UTC, text: Wir suchen.}
                                """)
                        .untranslated())
                .isEmpty();
    }

    @Test
    void tenYearsOfIncidentsAreLetBe() {
        assertThat(translating()
                        .with("incidents/old.yaml", incident("2021-08-01"))
                        .untranslated())
                .isEmpty();
    }

    @Test
    void anOldOneThatIsOpenIsNot() {
        Folder folder = translating().with("incidents/old.yaml", """
                title: Broken
                impact: minor
                updates:
                  - {status: investigating, at: 2021-08-01 07:00 UTC, text: We are looking.}
                """);

        assertThat(folder.untranslated()).contains(TOLD + "`incidents/old`.");
    }

    @Test
    void maintenanceAnnouncementsAndPagesThatReadersSeeAreNamed() {
        assertThat(translating()
                        .with("maintenance/disks.yaml", """
                                title: Disks
                                start: 2021-09-04 07:00 UTC
                                end: 2021-09-04 08:00 UTC
                                """)
                        .with("maintenance/long-ago.yaml", """
                                title: Disks
                                start: 2021-06-04 07:00 UTC
                                end: 2021-06-04 08:00 UTC
                                """)
                        .with("announcements/new.md", "---\ntitle: New\nfrom: 2021-08-01 07:00 UTC\n---\nNews.\n")
                        .with("announcements/over.md", """
                                ---
                                title: Over
                                from: 2021-08-01 07:00 UTC
                                until: 2021-08-02 07:00 UTC
                                ---
                                News.
                                """)
                        .with("pages/terms.md", "---\ntitle: Terms\n---\nThese.\n")
                        .untranslated())
                .containsExactly(TOLD + "`maintenance/disks`, `announcements/new` and `pages/terms`.");
    }

    @Test
    void oneThatRecursIsAskedForUntilItsLastTimeIsLongOver() {
        String weekly = """
                title: Backup
                start: 2021-01-04 20:00 UTC
                end: 2021-01-04 21:00 UTC
                recurrence: FREQ=WEEKLY;UNTIL=%s
                """;

        assertThat(translating()
                        .with("maintenance/goes-on.yaml", weekly.formatted("20210830"))
                        .with("maintenance/long-over.yaml", weekly.formatted("20210601"))
                        .untranslated())
                .containsExactly(TOLD + "`maintenance/goes-on`.");
    }

    @Test
    void aNameGivenByLanguageIsMeantToHaveEach() {
        assertThat(translating()
                        .with("site.yaml", """
                                name: Example
                                url: https://status.example.com
                                timezone: Europe/Zurich
                                languages: [en, de, fr]
                                """)
                        .with(
                                "components.yaml",
                                "- {id: api, name: API}\n- {id: shop, name: {en: Shop, fr: Boutique}}\n")
                        .untranslated())
                .containsExactly(TOLD + "`components.yaml`.");
    }

    @Test
    void theNewestFiveAreNamedAndTheRestIsCounted() {
        Folder folder = translating();
        for (int day = 20; day <= 26; day++) {
            folder.with("incidents/day-" + day + ".yaml", incident("2021-08-" + day));
        }

        assertThat(folder.untranslated())
                .containsExactly(
                        TOLD + "`incidents/day-26`, `incidents/day-25`, `incidents/day-24`, `incidents/day-23`,"
                                + " `incidents/day-22` and 2 more.");
    }

    @Test
    void whileSomethingIsWrongNothingIsSaidOfIt() {
        assertThat(translating()
                        .with("incidents/tonight.yaml", incident("2021-09-01"))
                        .with("incidents/wrong.yaml", "title: Broken\n")
                        .untranslated())
                .isEmpty();
    }

    private Folder folder() {
        return Folder.in(dir);
    }

    /** A site that translates a page. */
    private Folder translating() {
        return folder().with("pages/about.md", "---\ntitle: About\n---\nUs.\n")
                .with("pages/about.de.md", "---\ntitle: Über uns\n---\nWir.\n");
    }

    private static String incident(String day) {
        return """
                title: Broken
                impact: minor
                updates:
                  - {status: investigating, at: %1$s 07:00 UTC, text: We are looking.}
                  - {status: resolved, at: %1$s 08:00 UTC, text: Done.}
                """.formatted(day);
    }
}
