package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Payments",
                "Acme, Inc.",
                "Search & Find (beta)",
                "हिन्दी",
                "支払い 🙂",
                "C#",
                "C #",
                "a: colon",
                "ends:",
                "ends ",
                "it's \"quoted\" \\",
                "https://status.example.com/~team?a=b#c",
                "+02:00",
                "no",
                "Null",
                "~",
                "503",
                "1e3",
                "0x1F",
                "12:30:45",
                "2026-11-22",
                "{braces}, [brackets]",
                "- a dash",
                "? question",
                "@ ` %",
                "two\nlines\tand a tab",
                "\u0000\u001b\u007f\u0085\u2028\uFEFF"
            })
    void whateverGuessesNumbersAndFlagsReadsTheSameText(String text) {
        assertThat(read("name: " + Scalars.alone(text))).isEqualTo(Map.of("name", text));
        for (boolean quoted : List.of(false, true)) {
            String line = Scalars.line(text, quoted);
            assertThat(read("[" + line + ", {" + line + ": " + line + "}]"))
                    .isEqualTo(List.of(text, Map.of(text, text)));
        }
    }

    @Test
    void whatNeedsNoQuotesHasNone() {
        assertThat(List.of("Acme, Inc.", "Search & Find (beta)", "हिन्दी", "Europe/Zurich", "https://a.example/~b"))
                .allSatisfy(text -> assertThat(Scalars.alone(text)).isEqualTo(text));
        assertThat(Scalars.line("Search (beta)", false)).isEqualTo("Search (beta)");
        assertThat(Scalars.line("Acme, Inc.", false)).isEqualTo("\"Acme, Inc.\"");
    }

    private static Object read(String yaml) {
        return new Yaml().load(yaml);
    }
}
