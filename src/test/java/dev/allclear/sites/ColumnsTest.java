package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.Building;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a mistake is said to be, in every format: its line, and its columns in code points. */
class ColumnsTest {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components: [apo]                         | 14",
                "components: ['x[tab]y', apo]               | 21",
                "components: {状態: operational, apo: operational} | 31",
                "components: {🔥👩‍🚒: operational, apo: operational} | 33",
                "components: [o\u0308\u0323, apo]          | 19",
            })
    void areRight(String typed, int column) throws IOException {
        String line = typed.replace("[tab]", "\t");
        write("site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("components.yaml", "- {id: api, name: API}\n");
        for (String mark : new String[] {"", BYTE_ORDER_MARK}) {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                write("incidents/slow.yaml", mark + String.join(end, "title: 状態 🔥", "impact: minor", line, """
                        updates: [{status: resolved, at: 2021-09-01 08:00 UTC, text: Slow.}]
                        """));

                isAt(3, column);
            }
        }
    }

    private void isAt(int line, int column) throws IOException {
        assertThat(Building.run(folder, "check").err())
                .contains("There is no component `apo`.\n  --> content/incidents/slow.yaml:" + line + ":" + column);
        assertThat(told("github"))
                .contains(",line=" + line + ",col=" + column + ",endColumn=" + (column + 3)
                        + ",title=unknown-component::There is no component `apo`.");
        assertThat(new ObjectMapper().readTree(told("json")).at("/problems")).anySatisfy(problem -> {
            assertThat(problem.at("/message").asText()).isEqualTo("There is no component `apo`.");
            assertThat(numbers(problem, "line", "column", "length")).containsExactly(line, column, 3);
        });
        assertThat(new ObjectMapper().readTree(told("sarif")).at("/runs/0/results"))
                .anySatisfy(result -> {
                    assertThat(result.at("/message/text").asText()).startsWith("There is no component `apo`.");
                    assertThat(numbers(
                                    result.at("/locations/0/physicalLocation/region"),
                                    "startLine",
                                    "startColumn",
                                    "endLine",
                                    "endColumn"))
                            .containsExactly(line, column, line, column + 3);
                });
    }

    private static int[] numbers(JsonNode node, String... names) {
        return Arrays.stream(names).mapToInt(name -> node.get(name).asInt()).toArray();
    }

    private String told(String format) {
        return Building.run(folder, "check", "--format", format).out();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
    }
}
