package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/api.md} shows is what a build of a golden site writes. */
class ApiPageTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "sites", "statuspages-api", "expected");
    private static final Path SCHEMA = Path.of("src", "docs", "schemas", "statuspage-v2.json");

    private String page = "";

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("src", "docs", "api.md"));
    }

    @Test
    void everyAddressOfTheGoldenSiteIsListed() throws IOException {
        Set<String> written = Files.readAllLines(EXPECTED.resolve("addresses.txt")).stream()
                .filter(path -> path.startsWith(StatuspageSchema.FOLDER))
                .map(path -> "/"
                        + path.replaceFirst("incidents/\\d{4}\\.json", "incidents/<year>.json")
                                .replaceFirst("incidents/\\d{4}-.*\\.json", "incidents/<id>.json"))
                .collect(Collectors.toSet());

        assertThat(found("(?m)^\\| `(/[^`]+)`")).isEqualTo(written);
    }

    @Test
    void everyExampleIsWritten() throws IOException {
        var examples = Pattern.compile("(?s)`/(api/v2/[^`<|]+\\.json)`[^|]*?```json\\n(.*?)```")
                .matcher(page.substring(page.indexOf("So reads")))
                .results()
                .toList();

        assertThat(examples).hasSize(5);
        for (var example : examples) {
            assertThat(example.group(2)).isEqualTo(Files.readString(EXPECTED.resolve(example.group(1))));
        }
    }

    @Test
    void everyFieldIsNamedAndNoOther() throws IOException {
        Set<String> fields = new TreeSet<>();
        for (JsonNode shape :
                new ObjectMapper().readTree(Files.readString(SCHEMA)).path("$defs")) {
            shape.path("properties").fieldNames().forEachRemaining(fields::add);
        }
        // Of whole files the table of addresses tells.
        fields.removeAll(Set.of("page", "incident", "incidents", "scheduled_maintenances"));

        Set<String> named = new TreeSet<>();
        page.lines()
                .filter(line -> line.startsWith("| `") && !line.startsWith("| `/"))
                .map(line -> line.split("\\|", -1)[1])
                .forEach(names -> named.addAll(found("`(\\w+)`", names)));
        assertThat(named).isEqualTo(fields);
    }

    private Set<String> found(String pattern) {
        return found(pattern, page);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
