package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Announcement;
import dev.allclear.model.FreePage;
import dev.allclear.model.Id;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementAndPageTest {
    @TempDir
    Path dir;

    @Test
    void anAnnouncementHasATextAndATimeToShowIt() {
        Announcement announcement = Folder.in(dir)
                .with("announcements/2021/move.md", """
                        ---
                        title: We move
                        level: Warning
                        from: 2021-08-27 08:00
                        until: 2021-09-27 08:00
                        aliases: [moving]
                        ---

                        ## Headings are text here

                        All of it.
                        """)
                .site()
                .announcements()
                .get(0);

        assertThat(announcement.id()).isEqualTo(new Id("move"));
        assertThat(announcement.level()).isEqualTo(Announcement.Level.WARNING);
        assertThat(announcement.text().original().markdown()).isEqualTo("## Headings are text here\n\nAll of it.");
        assertThat(announcement.aliases()).containsExactly(new Id("moving"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    until: 2021-08-27 07:00  ¦ 4:8 end-before-start: `until` is not after `from`. | Write when the announcement leaves the home page, or remove `until`.
                    level: warn              ¦ 4:8 unknown-word: There is no level `warn`. | Did you mean `warning`?
                    impact: major            ¦ 4:1 unknown-key: `impact` is no field of an announcement. | The fields are `draft`, `aliases`, `title`, `from`, `until` and `level`.
                    """)
    void everyFieldOfAnAnnouncementIsHeldToItsForm(String field, String problem) {
        assertThat(Folder.in(dir)
                        .with("announcements/a.md", "---\ntitle: T\nfrom: 2021-08-27 08:00\n" + field + "\n---\n")
                        .problems())
                .containsExactly("announcements/a.md:" + problem);
    }

    @Test
    void aPageMayStandInTheNavigation() {
        FreePage page = Folder.in(dir)
                .with("pages/about.md", "---\ntitle: About\nnav: 2\n---\n\n# Us\n")
                .site()
                .pages()
                .get(0);

        assertThat(page.nav()).contains(2);
        assertThat(page.text().original().markdown()).isEqualTo("# Us");
    }

    @Test
    void aTitleIsOneLineAndNotTooLong() {
        assertThat(Folder.in(dir)
                        .with("pages/a.md", "---\ntitle: >\n  On two\n  lines\n---\n")
                        .site()
                        .pages()
                        .get(0)
                        .title()
                        .original())
                .isEqualTo("On two lines");
        assertThat(Folder.in(dir)
                        .with("pages/a.md", "---\ntitle: " + "é".repeat(121) + "\n---\n")
                        .problems())
                .containsExactly("pages/a.md:2:8 long-title: The title has 121 characters. | Keep it to 120: feeds,"
                        + " chats and search results cut it off.");
    }
}
