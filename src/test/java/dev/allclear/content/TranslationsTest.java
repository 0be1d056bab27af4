package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Incident;
import dev.allclear.model.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    private static final Language GERMAN = new Language("de");

    @TempDir
    Path dir;

    private Folder original() {
        return Folder.in(dir).with("incidents/a.md", """
                        ---
                        title: Down
                        impact: none
                        ---

                        Intro

                        ## Investigating · 2021-08-27 11:16

                        One

                        ## Identified · 11:16

                        Two

                        ## Resolved · 12:00

                        Three
                        """);
    }

    @Test
    void whatIsSaidIsMatchedByTime() {
        Incident incident =
                original().with("incidents/a.de.md", """
                        ---
                        title: Gestört
                        ---

                        Einleitung

                        ## Behoben · 12:00

                        Drei

                        ## Erkannt · 11:16

                        Zwei

                        ## Untersuchung · 2021-08-27 09:16 UTC

                        Eins
                        """).site().incidents().get(0);

        assertThat(incident.title().in(GERMAN)).isEqualTo("Gestört");
        assertThat(incident.summary().orElseThrow().in(GERMAN).markdown()).isEqualTo("Einleitung");
        assertThat(incident.updates())
                .extracting(update -> update.text().in(GERMAN).markdown())
                .containsExactly("Eins", "Zwei", "Drei");
    }

    @Test
    void whatIsNotTranslatedStaysInTheDefaultLanguage() {
        Incident incident = original()
                .with("incidents/a.de.yaml", "updates:\n- {at: 2021-08-27 12:00, text: Drei}\n")
                .site()
                .incidents()
                .get(0);

        assertThat(incident.title().translation(GERMAN)).isEmpty();
        assertThat(incident.updates().get(0).text().translation(GERMAN)).isEmpty();
        assertThat(incident.updates().get(2).text().in(GERMAN).markdown()).isEqualTo("Drei");
    }

    @Test
    void theTextOfAnIncidentWithoutHeadingsIsTranslatedToo() {
        Incident incident = Folder.in(dir)
                .with("incidents/a.md", "---\ntitle: T\nimpact: none\nstarted: 2021-08-31 10:00\n---\nText\n")
                .with("incidents/a.de.md", "---\ntitle: Titel\n---\nWortlaut\n")
                .site()
                .incidents()
                .get(0);

        assertThat(incident.updates().get(0).text().in(GERMAN).markdown()).isEqualTo("Wortlaut");
    }

    @Test
    void announcementsAndPagesAreTranslatedWhole() {
        assertThat(Folder.in(dir)
                        .with("pages/a.md", "---\ntitle: T\nnav: 1\n---\nText\n")
                        .with("pages/a.de.md", "---\ntitle: Titel\n---\n## Wortlaut\n")
                        .site()
                        .pages()
                        .get(0)
                        .text()
                        .in(GERMAN)
                        .markdown())
                .isEqualTo("## Wortlaut");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', commentCharacter = '%', textBlock = """
                    impact: none  ¦                                                        ¦ 3:1 unknown-key: A translation has no `impact`: facts stand once, in the original. | Remove it here.
                    titel: x      ¦                                                        ¦ 3:1 unknown-key: `titel` is no field of a translation. | `title` is given already; remove this.
                    x-by: me      ¦ ## Behoben · 2021-08-27 12:01                           ¦ 5:1 translation-without-update: The original has no update at this time. | Write the time of the update that this translates, or remove it.
                    x-by: me      ¦ ## Behoben · 2021-08-27 12:00 {api: operational}        ¦ 5:31 unknown-key: A translation tells no facts: they stand in the original. | Remove the braces.
                    x-by: me      ¦ ## Behoben                                              ¦ 5:1 bad-update-heading: This heading is not an update. | Every `##` heading is one, such as `## Resolved · 2021-08-27 14:36 UTC`; inside a text, write `###`.
                    """)
    void factsAndUpdatesOfItsOwnAreNotForATranslation(String field, String heading, String problem) {
        assertThat(original()
                        .with(
                                "incidents/a.de.md",
                                "---\ntitle: T\n" + field + "\n---\n" + (heading == null ? "" : heading) + "\n")
                        .problems())
                .containsExactly("incidents/a.de.md:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    incidents/a.fr.md   ¦ unknown-language: The site has no language `fr`. | Add it to `languages` in `site.yaml`, or remove `.fr` from the name.
                    incidents/a.ed.md   ¦ unknown-language: The site has no language `ed`. | Did you mean `de`?
                    incidents/a.en.md   ¦ bad-file-name: `en` is the site's default language, which the original is in. | Remove `.en` from the name.
                    incidents/b.de.md   ¦ translation-without-original: There is no original beside this translation. | Its name should be `b`, without `.de`, in the same folder.
                    incidents/x/a.de.md ¦ translation-without-original: There is no original beside this translation. | Its name should be `a`, without `.de`, in the same folder.
                    """)
    void aTranslationStandsBesideItsOriginal(String path, String problem) {
        assertThat(original().with(path, "---\ntitle: T\n---\n").problems()).containsExactly(path + " " + problem);
    }

    @Test
    void aTextThatTheOriginalLacksIsNotLostInSilence() {
        assertThat(original()
                        .with("incidents/b.md", "---\ntitle: T\nimpact: none\n---\n## Resolved · 2021-08-27 10:00\n")
                        .with("incidents/b.de.md", "---\ntitle: T\n---\n\nBehoben.\n")
                        .problems())
                .containsExactly(
                        "incidents/b.de.md:5:1 translation-without-update: The original has no text before its"
                                + " first update. | Write above it the heading of the update that it translates, or remove it.");
    }

    @Test
    void aTranslationIsThatOfTheFirstFormWhereAnOriginalHasTwo() {
        Folder folder = original()
                .with(
                        "incidents/a.yaml",
                        "title: Down\nimpact: none\nupdates:\n- {status: resolved, at: 2021-08-27 12:00}\n")
                .with("incidents/a.de.md", "---\ntitle: Gestört\n---\n\n## Erkannt · 2021-08-27 11:16\n\nZwei\n");

        assertThat(folder.problems())
                .noneMatch(each -> each.startsWith("incidents/a.de.md"))
                .hasSize(1);
    }

    @Test
    void aLanguageHasOneTranslation() {
        assertThat(original()
                        .with("incidents/a.de.md", "---\ntitle: T\n---\n")
                        .with("incidents/a.de.yaml", "title: T\n")
                        .problems())
                .containsExactly(
                        "incidents/a.de.yaml duplicate-id: This is translated already: content/incidents/a.de.md. |"
                                + " Keep one of the two.");
    }
}
