package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTest {
    private static final long SEED = 20261126;

    /** What fields are made of, and all that may make something else of them. */
    private static final List<String> PIECES = List.of(
            "title: ",
            "impact: ",
            "a: ",
            "b: ",
            "A-1_x: ",
            "x-y: ",
            "2: ",
            "_: ",
            "-: ",
            ": ",
            ":",
            " :",
            "a",
            "API",
            "null",
            "~",
            "true",
            "12",
            "2021-08-27 11:16 UTC",
            "11:16:",
            "http://b.example/x",
            "it's",
            "'a'",
            "\"a\"",
            "[a, b]",
            "[ a ,b ]",
            "[a]",
            "[]",
            "[a",
            "]",
            "{a: b}",
            "{a: b, c: d}",
            "{ a: b }",
            "{a:b}",
            "{}",
            "{a}",
            "}",
            ",",
            ", ",
            "#",
            " #",
            " # ",
            "é",
            "状態",
            "ﬁ",
            "\u00ad",
            "\u200b",
            "\ud83d\udfe2",
            "\ud800",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u00a0",
            "\t",
            "\r",
            "\\",
            "|",
            ">",
            "!",
            "!!str ",
            "&a ",
            "*a",
            "%",
            "@",
            "`",
            "<<: ",
            "? ",
            "- ",
            "--- ",
            "---",
            "...",
            "–",
            "…",
            ".",
            ";",
            "(",
            ")",
            "/",
            "?",
            "&",
            "*",
            "+",
            "=",
            "_",
            "-",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n ");

    private static final List<String> LIKELY = List.of(
            "title: ",
            "impact: ",
            "a: ",
            "b: ",
            "A-1_x: ",
            "2: ",
            "a",
            "API",
            "null",
            "12",
            "2021-08-27 11:16 UTC",
            "11:16",
            "it's",
            "[a, b]",
            "[ a ,b ]",
            "[a b: c]",
            "{a: b, c: d e}",
            "\"a: b\"",
            "'c #'",
            "[\"a\", 'b']",
            "# c: [",
            "{ a: b:c }",
            ", ",
            "é",
            "状態",
            "–",
            "…",
            ".",
            ";",
            "(",
            ")",
            "/",
            "?",
            "&",
            "*",
            "+",
            "=",
            "_",
            "-",
            "%",
            "'",
            "\"",
            ":",
            " ",
            " ",
            "\n",
            "\n",
            "\n",
            "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Slow answers\nimpact: major\ncomponents: [api, web]\n",
                "\ntitle: A, b; c (d) – it's 50 %\n\nstarted: 2021-08-27 11:16 UTC\ncomponents: {api: partial_outage}\n",
                "# Why this is so: [it's \"odd\"\ntitle: \"A: b #1 [c]\"\n#\n\nsource: 'a \"b\"'\nlinks: [\"a, b\", 'c' ]\n",
                "{api: operational}",
                "{api: operational, next_update: 2021-08-27 12:00 UTC}"
            })
    void theFieldsOfMostReportsAre(String yaml) {
        assertThat(Flat.read(yaml, all(yaml))).isPresent().isEqualTo(composed(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title:\n",
                "title: a: b\n",
                "title: a\n  b\n",
                "title: a #b\n",
                "title: 'a''b'\n",
                "title: \"a\\tb\"\n",
                "title: \"a\n",
                "# \u0000\ntitle: a\n",
                "title: a\ntitle: b\n",
                "title: [a, [b]]\n",
                "title: [a,\n  b]\n",
                "title: {a: b}c\n",
                "{a: b} c",
                "{a: b, a: c}",
                "<<: a\n",
                "title: a\n---\n",
                "title: a\nb"
            })
    void whereThereIsDoubtNothingIs(String yaml) {
        assertThat(Flat.read(yaml, all(yaml))).isEmpty();
    }

    @Test
    void whatIsReadIsWhatSnakeYamlReads() {
        var random = new Random(SEED);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            List<String> pieces = i % 4 == 0 ? PIECES : LIKELY;
            String yaml = (i % 5 == 0 ? "" : "a: ")
                    + IntStream.range(0, 1 + random.nextInt(9))
                            .mapToObj(any -> pieces.get(random.nextInt(pieces.size())))
                            .collect(Collectors.joining())
                    + (i % 7 == 0 ? "" : "\n");
            Optional<Node> flat = Flat.read(yaml, all(yaml));
            if (flat.isPresent()) {
                read++;
                assertThat(flat).as(yaml).isEqualTo(composed(yaml));
            }
        }
        assertThat(read).isGreaterThan(5_000);
    }

    /** Returns what SnakeYAML reads, which must not find anything wrong. */
    private static Optional<Node> composed(String yaml) {
        var log = new Diagnostics();
        Optional<Node> node = new Composer(new SourceText("a.yaml", yaml), all(yaml), log).document();
        assertThat(log.all()).as(yaml).isEmpty();
        return node;
    }

    private static Span all(String yaml) {
        return new Span(0, yaml.length());
    }
}
