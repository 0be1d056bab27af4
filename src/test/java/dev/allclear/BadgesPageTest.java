package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/badges.md} and {@code src/docs/metrics.md} show is what a build of a golden site writes. */
class BadgesPageTest {
    private static final Path DOCS = Path.of("src", "docs");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "sites", "badges-embed-and-metrics", "expected");
    private static final Pattern SHOWN = Pattern.compile("(?s)`/(\\S+)`:\\n\\n```\\w+\\n(.*?)```");
    private static final Pattern ADDRESS = Pattern.compile("`/([a-z/<>.]*)`");

    @Test
    void everyFileThatTheyShowIsWritten() throws IOException {
        List<MatchResult> shown =
                SHOWN.matcher(page("badges.md") + page("metrics.md")).results().toList();

        assertThat(shown).hasSize(4);
        for (MatchResult file : shown) {
            assertThat(EXPECTED.resolve(file.group(1))).hasContent(file.group(2));
        }
    }

    @Test
    void everyAddressThatTheyNameIsWritten() throws IOException {
        List<String> written = Files.readAllLines(EXPECTED.resolve("addresses.txt"));
        Set<String> named = found(ADDRESS, page("badges.md") + page("metrics.md")).stream()
                .filter(address -> !address.equals("badges/"))
                .map(address -> address.replace("<id>", "booking").replaceFirst("/$", "/index.html"))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(written).containsAll(named);
    }

    @Test
    void everyFieldOfTheBannerIsNamed() throws IOException {
        Set<String> fields = new TreeSet<>();
        JsonNode root = new JsonMapper().readTree(Files.readString(EXPECTED.resolve("embed.json")));
        for (JsonNode object : List.of(root, root.at("/languages/0"), root.at("/languages/0/links/0"))) {
            object.fieldNames().forEachRemaining(fields::add);
        }

        Set<String> named = new TreeSet<>();
        page("badges.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| field"))
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .forEach(line -> named.addAll(found(Pattern.compile("`([a-z]+)`"), line)));
        assertThat(named).containsAll(fields);
    }

    @Test
    void everyMetricIsNamedAndNoOther() throws IOException {
        Set<String> written =
                found(Pattern.compile("(?m)^# TYPE (\\w+) "), Files.readString(EXPECTED.resolve("metrics")));

        Set<String> named = new TreeSet<>();
        page("metrics.md")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> named.addAll(found(Pattern.compile("`(allclear_\\w+)`"), line.split("\\|", -1)[1])));
        assertThat(named).isEqualTo(written);
    }

    private static String page(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
