package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code src/docs/uptime.md} shows is what a build of a golden site writes. */
class UptimePageTest {
    private static final Path PAGE = Path.of("src", "docs", "uptime.md");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "sites", "uptime-of-a-group-over-a-clock-change", "expected");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":");

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void everyLineThatItShowsIsWritten(String format) throws IOException {
        List<String> written = Files.readAllLines(EXPECTED.resolve("uptime." + format));

        assertThat(shown(format))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(written)
                        .anySatisfy(each -> assertThat(each.strip()).isEqualTo(line)));
    }

    @Test
    void everyFieldAndEveryColumnIsNamed() throws IOException {
        Stream<String> fields = FIELD.matcher(Files.readString(EXPECTED.resolve("uptime.json")))
                .results()
                .map(found -> found.group(1));
        Stream<String> columns = Stream.of(shown("csv").get(0).split(","));
        List<String> tables = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(Stream.concat(fields, columns).distinct())
                .allSatisfy(name -> assertThat(tables)
                        .anySatisfy(line -> assertThat(line).containsPattern("`(components\\[]\\.)?" + name + "`")));
    }

    private static List<String> shown(String format) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```" + format + "\n");
        assertThat(from).isNotNegative();
        return page.substring(from, page.indexOf("\n```\n", from))
                .lines()
                .skip(1)
                .toList();
    }
}
