package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {
    static Stream<String> repetitions() {
        return Stream.of(
                        "*",
                        "*a ",
                        "*a **b ",
                        "_a_",
                        "[",
                        "[\n",
                        "[a](",
                        "[a](<b",
                        "![[]()",
                        "[ (](",
                        "![",
                        ">",
                        "> ",
                        "- ",
                        "1. ",
                        "- a\n  ",
                        "`",
                        "`a",
                        "~~a ",
                        "<",
                        "<!--",
                        "a <!--",
                        "<div>",
                        "x <b>",
                        "<a href='",
                        "<?",
                        "<![CDATA[",
                        "&",
                        "&#",
                        "&amp;",
                        "\\",
                        "\\*",
                        "#",
                        "# a\n",
                        "a\n",
                        "a\n-\n",
                        "|",
                        "|-",
                        "|a|b|\n",
                        "[a]: b\n",
                        "[^1]",
                        "[^1]: ",
                        "[^1]: a\n\n",
                        "www.",
                        "http://a.b/ ",
                        "a@b.",
                        "\t",
                        "\n",
                        "\u0000",
                        "\u001B[31m",
                        "😀*",
                        "```\n",
                        "- [ ] a\n",
                        "a\\\n",
                        "a  \n")
                .map(sign -> sign.repeat(3_000));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("repetitions")
    void anEndlessRepetitionIsStillAText(String markdown) {
        Promises.assertKept(markdown);
    }

    @Test
    void bracketsNestedTenThousandDeepAreText() {
        Promises.assertKept("[".repeat(10_000) + "a" + "](b)".repeat(10_000));
        Promises.assertKept("![".repeat(10_000) + "a" + "](b)".repeat(10_000));
        Promises.assertKept("**a *b ".repeat(10_000) + "c* d**".repeat(10_000));
    }

    @Test
    void aHundredThousandStarsAreText() {
        Promises.assertKept("*".repeat(100_000));
        Promises.assertKept("a" + "*".repeat(100_000) + "b" + "*".repeat(100_000));
    }

    @Test
    void whatNestsDeeperThanFiftyIsText() {
        String html = html(">".repeat(60) + "a");

        assertThat(html.split("<blockquote>", -1)).hasSize(51);
        assertThat(html).contains("<p>&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;a</p>");
    }

    @Test
    void listsNestedOneDeeperOnEachLineEnd() {
        StringBuilder markdown = new StringBuilder();
        IntStream.range(0, 1_000)
                .forEach(depth -> markdown.append(" ".repeat(depth)).append("* a\n"));

        Promises.assertKept(markdown.toString());
    }

    @Test
    void aTableOfTooManyCellsIsText() {
        String table = "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n";

        assertThat(html(table + "x\n".repeat(90))).startsWith("<table");
        assertThat(html("# x\n\n" + table + "x\n".repeat(110)))
                .startsWith("<h3 id=\"x\">x</h3>\n<p>|a|a")
                .doesNotContain("<table");
        assertThat(html("| a |\n|---|\n" + "| b |\n".repeat(20_000))).startsWith("<table");
    }

    @Test
    void theCellsOfAllTablesCountTogether() {
        String table = "|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + "x\n".repeat(100) + "\n";

        assertThat(html(table.repeat(9))).startsWith("<table");
        assertThat(html(table.repeat(11))).doesNotContain("<table");
    }

    @Test
    void aParagraphOfTooManySignsIsText() {
        assertThat(html("# x\n\n" + "*a* [b](c) ".repeat(2_000))).startsWith("<h3 id=\"x\">x</h3>\n<p>*a* [b](c) *a*");
        assertThat(html("*a* [b](c)\n\n".repeat(2_000))).contains("<a href=\"c\">");
    }

    @Test
    void codeOfAnyLengthTakesNoMarkupFromTheRest() {
        String log = "```\n" + "[INFO] a_b_c\n".repeat(6_000) + "```\n";

        assertThat(html("*a*\n\n" + log)).startsWith("<p><em>a</em></p>\n<pre>");
    }

    @Test
    void anAddressThatEndlessLinksRepeatIsText() {
        String defined = "\n\n[a]: /" + "x".repeat(60_000);
        assertThat(html("[a] ".repeat(8) + defined)).contains("<a href");
        assertThat(html("[a] ".repeat(1_000) + defined))
                .doesNotContain("<a href")
                .hasSizeLessThan(100_000);
    }

    @Test
    void aParagraphOfEndlessLinesIsText() {
        Promises.assertKept("1\n".repeat(100_000));
        assertThat(html("1\n".repeat(100_000))).startsWith("<p>1\n1\n");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsTypedBecomesSafeHtml(long seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a",
                " ",
                "\n",
                "\n\n",
                "*",
                "**",
                "_",
                "`",
                "```",
                "~~",
                "[",
                "]",
                "(",
                ")",
                "](",
                "![",
                "<",
                ">",
                "/",
                "<b>",
                "</b>",
                "<br>",
                "<div>",
                "<!--",
                "-->",
                "<script>",
                "<a href='javascript:x'>",
                "<img src=x",
                "javascript:",
                "data:x",
                "http://a.b",
                "www.c.d",
                "e@f.g",
                "x.md",
                "#",
                "# ",
                "## ",
                "- ",
                "1. ",
                "> ",
                "    ",
                "\t",
                "|",
                "|-|\n",
                "---\n",
                "===\n",
                "[ ] ",
                "[x] ",
                "[^1]",
                "[^1]: ",
                "[r]: ",
                "&amp;",
                "&lt;",
                "&#0;",
                "&#x6a;",
                "\\",
                "\"",
                "'",
                "😀",
                "\u0000",
                "\u0007",
                "\uFFFE",
                "\uD800",
                "é",
                "{",
                "}");
        for (int round = 0; round < 300; round++) {
            StringBuilder markdown = new StringBuilder();
            random.ints(1 + random.nextInt(25), 0, pieces.size()).forEach(at -> markdown.append(pieces.get(at)));
            Promises.assertKept(markdown.toString());
        }
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, 3, destination -> destination, "").markup();
    }
}
