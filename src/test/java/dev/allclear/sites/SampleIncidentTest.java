package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site tells the sample incident as {@code sample-incident.txt} has it, word for word. */
class SampleIncidentTest {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** Title, lead, two headings; then for each update {@code - status time} and its text. */
    private static List<String> source = List.of();

    private static Html page = Html.of("");

    @BeforeAll
    static void buildTheExampleSite(@TempDir Path workplace) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src", "test", "resources", "sample-incident.txt"));
        source = lines.subList(1, lines.size());
        Tree.of(Path.of("content")).writtenTo(workplace.resolve("content"));
        Run run = Building.run(workplace, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        page = Html.of(Tree.of(workplace.resolve("site")).text("incidents/2021-08-27-global-issue/index.html"));
    }

    @Test
    void theTitleIsTheHeadingOfThePage() {
        assertThat(page.texts("//h:h1")).containsExactly(source.get(0));
    }

    @Test
    void theLeadSentenceIsTheSame() {
        assertThat(page.texts("//h:p[@class='lead']")).containsExactly(source.get(1));
    }

    @Test
    void bothHeadingsStandInTheirOrder() {
        assertThat(page.texts("//h:h2")).containsSubsequence(source.get(2), source.get(3));
    }

    @Test
    void theSixEntriesStandInOrderWithTheirStatusWordsAndTimes() {
        List<String> statuses = page.texts("//h:ol[@class='timeline']/h:li//h:h3");
        List<String> times = page.texts("//h:ol[@class='timeline']/h:li//h:time");
        assertThat(statuses).hasSize(6).hasSameSizeAs(times);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            entries.add("- " + statuses.get(i) + " " + times.get(i));
        }
        assertThat(entries)
                .isEqualTo(source.stream().filter(line -> line.startsWith("- ")).toList());
    }

    @Test
    void everyTextIsThere() {
        List<String> texts = updates();
        assertThat(texts).hasSize(6);
        assertThat(page.texts("//h:ol[@class='timeline']//h:div[@class='prose']"))
                .isEqualTo(texts.subList(0, 5));
        assertThat(page.texts("//h:section[@class='postmortem']//h:div[@class='prose']"))
                .containsExactly(plain(texts.get(5)));
    }

    @Test
    void theHeadingsOfThePostmortemAreBold() {
        List<String> bold = BOLD.matcher(updates().get(5))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(bold).hasSize(4);
        assertThat(page.texts("//h:section[@class='postmortem']//h:strong")).isEqualTo(bold);
    }

    @Test
    void theParenthesesHaveNoBackslashes() {
        assertThat(page.texts("//h:main").get(0))
                .contains("(12.30 to 14.30 CEST)")
                .doesNotContain("\\");
    }

    private static List<String> updates() {
        return source.stream().skip(4).filter(line -> !line.startsWith("- ")).toList();
    }

    /** Markdown as it reads. */
    private static String plain(String markdown) {
        return BOLD.matcher(markdown).replaceAll("$1").replace("\\(", "(").replace("\\)", ")");
    }
}
