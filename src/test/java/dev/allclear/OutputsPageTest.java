package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code src/docs/outputs.md} lists every address that a site has, and no other. */
class OutputsPageTest {
    private static final Path SITES = Path.of("src", "test", "resources", "sites");
    private static final Path EXAMPLE = SITES.resolve("every-kind-of-file").resolve("expected");

    /** What stands in an address for what differs from site to site, as a pattern. */
    private static final Map<String, String> PLACES = Map.of(
            "<id>", "[a-z0-9_-]+",
            "<page>", "[a-z0-9_-]+",
            "<impact>", "[a-z]+",
            "<n>", "\\d+",
            "<hash>", "HASH",
            "<year>", "\\d{4}",
            "<month>", "\\d\\d(/\\d+)?",
            "<file>", ".+");

    private List<Row> rows = List.of();

    /**
     * A line of a table of addresses.
     *
     * @param patterns of its addresses, as paths inside a site
     */
    private record Row(List<Pattern> patterns, String example) {
        boolean has(String path) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
        }
    }

    @BeforeEach
    void readThePage() throws IOException {
        rows = Files.readAllLines(Path.of("src", "docs", "outputs.md")).stream()
                .filter(line -> line.startsWith("| `/") && !line.contains("](schemas/"))
                .map(OutputsPageTest::row)
                .toList();
    }

    @Test
    void everyFileOfEverySiteIsListed() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            Set<String> unlisted = sites.map(site -> site.resolve("expected").resolve("addresses.txt"))
                    .filter(Files::exists)
                    .flatMap(OutputsPageTest::lines)
                    .filter(path -> !path.startsWith(".allclear/"))
                    // The last row is of any file of the team's own, which stands at the root.
                    .filter(path -> rows.subList(0, rows.size() - 1).stream().noneMatch(row -> row.has(path)))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(unlisted).containsExactly(".well-known/security.txt", "CNAME", "_redirects");
        }
    }

    @Test
    void everyAddressThatIsListedIsThere() throws IOException {
        List<String> written = Files.readAllLines(EXAMPLE.resolve("addresses.txt"));

        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.patterns())
                        .allSatisfy(pattern -> assertThat(written).anyMatch(pattern.asMatchPredicate())));
    }

    @Test
    void everyExampleIsThere() throws IOException {
        List<String> written = Files.readAllLines(EXAMPLE.resolve("addresses.txt"));

        assertThat(rows).allSatisfy(row -> {
            assertThat(written).contains(path(row.example()));
            assertThat(row.has(path(row.example()))).isTrue();
        });
    }

    @Test
    void theExampleOfWhatWasBuiltIsWritten() throws IOException {
        assertThat(Files.readString(Path.of("src", "docs", "outputs.md")))
                .contains("```json\n" + Files.readString(EXAMPLE.resolve("build.json")) + "```");
    }

    private static Row row(String line) {
        String[] cells = line.split(" \\| ", -1);
        String language = cells[0].endsWith("*") ? "([a-z]{2}/)?" : "";
        List<Pattern> patterns = Pattern.compile("`(/[^`]*)`")
                .matcher(cells[0])
                .results()
                .map(found -> Pattern.compile(language + pattern(path(found.group(1)))))
                .toList();
        return new Row(patterns, cells[1].replace("`", ""));
    }

    /** Returns the file that an address is of. */
    private static String path(String address) {
        return address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    }

    private static String pattern(String path) {
        String pattern = path.replace(".", "\\.");
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            pattern = pattern.replace(place.getKey(), place.getValue());
        }
        return pattern;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
