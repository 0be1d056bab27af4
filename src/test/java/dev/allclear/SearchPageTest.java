package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/search.md} shows is what a build of a golden site writes. */
class SearchPageTest {
    private static final Path PAGE = Path.of("src", "docs", "search.md");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "sites", "search", "expected");
    private static final Pattern ADDRESS = Pattern.compile("`/(search/\\S*)`");

    @Test
    void theContentsAreWrittenSo() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("```json\n" + Files.readString(EXPECTED.resolve("search/index.json")) + "```");
    }

    @Test
    void everyAddressThatItNamesIsWritten() throws IOException {
        List<String> written = Files.readAllLines(EXPECTED.resolve("addresses.txt"));
        List<String> named = ADDRESS.matcher(Files.readString(PAGE))
                .results()
                .map(address -> address.group(1)
                        .replace("<n>", "0")
                        .replace("<hash>", "HASH")
                        .replaceFirst("(/|\\?q=pay)$", "/index.html")
                        .replace("//", "/"))
                .toList();

        assertThat(named).hasSizeGreaterThan(4);
        assertThat(written).containsAll(named);
    }
}
