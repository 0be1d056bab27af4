package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    /** Those that such texts have besides, alone and in pieces. */
    private static final List<String> MARKED = List.of(
            "a",
            "b c",
            "é",
            "12",
            " ",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "- ",
            "\n- ",
            "\n- ",
            "\n- a",
            "**",
            "**",
            "**a**",
            "**A b:** ",
            "**(c)**",
            "*",
            "`",
            "`a`",
            "`<b> & \"c\"  [d](e)`",
            "`\\*_~{{x}}`",
            "`a|b`",
            "[",
            "](",
            ")",
            "[a](https://b.example)",
            "[a b](https://b.example/c-d_e.f?g=h~i#j)",
            "[c](http://1/www.x/++)",
            "[d](https://)",
            "[e](../f.md)",
            "https://b.example",
            "& ",
            "&amp; ",
            "!",
            ":",
            ".",
            "\"",
            "(");

    @Test
    void whatIsPlainIsToldAsIfItHadBeenTakenApart() {
        var random = new Random(SEED);
        List<List<String>> pools = List.of(PIECES, LIKELY, MARKED);
        int[] plain = new int[pools.size()];
        for (int i = 0; i < 150_000; i++) {
            int pool = i % pools.size();
            String text = text(pools.get(pool), random);
            if (Plain.is(text)) {
                plain[pool]++;
                String told = "seed " + SEED + ", text " + i + ": " + text;
                assertThat(Plain.html(text)).as(told).contains(Presentation.html(text, 3, any -> any, "a-"));
                assertThat(Plain.text(text)).as(told).contains(PlainText.of(text));
                assertThat(Redirecting.of(text, any -> "elsewhere")).as(told).isEqualTo(text);
                assertThat(Links.of(text)).as(told).noneMatch(LinkUse::relative);
                assertThat(Cleansing.of(Dialect.document(text), text)).as(told).isEmpty();
            }
        }
        assertThat(plain).satisfies(counts -> assertThat(Arrays.stream(counts)).allMatch(each -> each > 1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are looking into it.",
                "Since 14:21 UTC all is well (for now).\n\nMore at 15:00 – or before.\n",
                "Wir sehen Fehler bei der Anmeldung, und „suchen“ die Ursache…",
                "14:21 it came back",
                "**Update:** all calls to `GET /v1/pay` work.\n\n- See [our report](https://status.example/a_b#c)\n- Done",
                "What failed:\n- search & export (issue #12)\n- mail"
            })
    void whatPeopleMostlyWriteIsPlain(String text) {
        assertThat(Plain.is(text)).isTrue();
    }

    /** The bars of one line count as the columns of all below it. */
    @Test
    void whatHasTooManyCellsForMarkdownIsNotPlain() {
        String text = "`" + "|".repeat(900) + "`\n" + "a\n".repeat(200);

        assertThat(Plain.is(text)).isFalse();
    }

    private static String text(List<String> pieces, Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(any -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
