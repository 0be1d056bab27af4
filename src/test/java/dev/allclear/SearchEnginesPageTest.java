package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/search-engines.md} shows is what a build of a golden site writes. */
class SearchEnginesPageTest {
    private static final Path PAGE = Path.of("src", "docs", "search-engines.md");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "sites", "german-second-language", "expected");
    private static final Pattern SHOWN = Pattern.compile("```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("`/(\\S+)`");

    @Test
    void everyFileThatItShowsIsWrittenSo() throws IOException {
        List<String> shown = found(SHOWN);

        assertThat(shown).hasSize(2);
        assertThat(EXPECTED.resolve("sitemap.xml")).content().contains(shown.get(0));
        assertThat(EXPECTED.resolve("manifest.webmanifest")).hasContent(shown.get(1));
    }

    @Test
    void everyAddressThatItNamesIsWritten() throws IOException {
        List<String> named = found(ADDRESS);

        assertThat(named).hasSizeGreaterThan(3);
        assertThat(Files.readAllLines(EXPECTED.resolve("addresses.txt"))).containsAll(named);
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
