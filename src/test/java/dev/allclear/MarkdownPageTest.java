package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/markdown.md} shows is what a build of a golden site writes. */
class MarkdownPageTest {
    private static final Path PAGE = Path.of("src", "docs", "markdown.md");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "sites", "german-second-language", "expected");
    private static final Pattern SHOWN =
            Pattern.compile("`/(\\S+)`[^\\n]*:\\n\\n```markdown\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("`/(\\S+)`");

    @Test
    void everyFileThatItShowsBeginsSo() throws IOException {
        List<MatchResult> shown =
                SHOWN.matcher(Files.readString(PAGE)).results().toList();

        assertThat(shown).hasSize(2);
        for (MatchResult file : shown) {
            assertThat(EXPECTED.resolve(file.group(1))).content().startsWith(file.group(2));
        }
    }

    @Test
    void everyAddressThatItNamesIsWritten() throws IOException {
        List<String> written = Files.readAllLines(EXPECTED.resolve("addresses.txt"));
        List<String> named = ADDRESS.matcher(Files.readString(PAGE))
                .results()
                .map(address -> address.group(1).replace("incidents/<id>", "incidents/2021-08-27-slow"))
                .filter(address -> !address.startsWith("maintenance/<id>"))
                .toList();

        assertThat(named).hasSizeGreaterThan(4);
        assertThat(written).containsAll(named);
    }
}
