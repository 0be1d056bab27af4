package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    private static final long SEED = 20260301;

    /** What texts are made of: words, and all that may make something else of them. */
    private static final List<String> PIECES = List.of(
            "a",
            "Wir",
            "www",
            "w",
            "1",
            "12",
            "1.",
            "2)",
            "-",
            "–",
            "+",
            "=",
            "*",
            "_",
            "~",
            "`",
            "#",
            "|",
            "\\",
            "&amp;",
            "<b>",
            "[x]",
            "![x](y)",
            "(z)",
            "é",
            "状態",
            "\"",
            "'",
            ":",
            "/",
            "http:",
            "//",
            "b.example",
            "@",
            ".",
            ",",
            "!",
            "?",
            "%",
            "{",
            "\t",
            "\r",
            "\u00a0",
            "\u2028",
            "\u0000",
            "\ud800",
            "\ud83d\udfe2",
            " ",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "    ",
            "→",
            "…");

    /** Those that many plain texts have. */
    private static final List<String> LIKELY =
            PIECES.stream().filter(piece -> Plain.is("a" + piece + "a")).toList();

    @Test
    void whatIsPlainIsToldAsIfItHadBeenTakenApart() {
        var random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = text(i % 2 == 0 ? PIECES : LIKELY, random);
            if (Plain.is(text)) {
                plain++;
                String told = "seed " + SEED + ", text " + i + ": " + text;
                assertThat(Plain.html(text).markup())
                        .as(told)
                        .isEqualTo(Presentation.html(text, 3, any -> any, "a-").markup());
                assertThat(Plain.text(text)).as(told).isEqualTo(PlainText.of(text));
                assertThat(Redirecting.of(text, any -> "elsewhere")).as(told).isEqualTo(text);
                assertThat(Links.of(text)).as(told).isEmpty();
                assertThat(Cleansing.of(Dialect.document(text), text)).as(told).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are looking into it.",
                "Since 14:21 UTC all is well (for now).\n\nMore at 15:00 – or before.\n",
                "Wir sehen Fehler bei der Anmeldung, und „suchen“ die Ursache…",
                "14:21 it came back"
            })
    void whatPeopleMostlyWriteIsPlain(String text) {
        assertThat(Plain.is(text)).isTrue();
    }

    private static String text(List<String> pieces, Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(any -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
