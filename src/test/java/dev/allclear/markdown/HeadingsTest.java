package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    private static final long SEED = 20260401;

    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            "É",
            "1",
            "1. ",
            "#",
            "##",
            "## ",
            "###\t",
            "####### ",
            " ##",
            " ",
            "  ",
            "    ",
            "\t",
            "- ",
            "-",
            "---",
            "* ",
            "+ ",
            "**",
            "=",
            "==",
            "`",
            "```",
            "~~~",
            "[",
            "[a]: ",
            "[^1]: ",
            "](b)",
            "|",
            "a|b",
            "|-",
            "- |",
            ":-",
            "> ",
            "<",
            "<!--",
            "-->",
            "<div>",
            "\\",
            "(",
            "\"",
            "\r",
            "\u00a0",
            "\u0000",
            "\ud83d\udfe2");

    @Test
    void headingsToldByTheirLinesAreThoseOfTheDocument() {
        var random = new Random(SEED);
        int told = 0;
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int line = random.nextInt(6); line >= 0; line--) {
                text.append(List.of("", "## ", "a", "- a", "a|").get(random.nextInt(5)));
                for (int piece = random.nextInt(4); piece > 0; piece--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
            }
            String markdown = text.toString();
            Optional<List<Heading>> lines = Headings.lines(markdown);
            if (lines.isPresent()) {
                told++;
                assertThat(lines)
                        .as("seed " + SEED + ", text " + i + ": " + markdown)
                        .contains(Headings.parsed(markdown));
            }
        }
        assertThat(told).isGreaterThan(10_000);
    }

    @Test
    void whatNestsTooDeepIsNotToldByItsLines() {
        String markdown = "a\n" + "- ".repeat(60) + "a\n## b\n";

        assertThat(Headings.lines(markdown)).isEmpty();
        assertThat(Headings.lines("- a\n\n[a](b)\n**c**: d\n## b\n")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "## Resolved · 14:36,2,Resolved · 14:36",
                "# *One* `two`,1,*One* `two`",
                "###### Six,6,Six",
                "  ## Indented,2,Indented",
                "##\tTab\t,2,Tab",
                "##   Wide   ##  ,2,Wide",
                "## Closed #####,2,Closed",
                "## Not closed#,2,Not closed#",
                "## Escaped \\##,2,Escaped \\##",
                "## C#,2,C#",
                "## # ##,2,#",
                "## a # b,2,a # b",
                "##,2,$$",
                "## ##,2,$$",
                "## 😀 x,2,😀 x"
            })
    void aHeadingWithHashesIsWhatStandsBetweenThem(String line, int level, String content) {
        Heading heading = only("text\n\n" + line + "\ntext");

        assertThat(heading.level()).isEqualTo(level);
        assertThat(heading.underlined()).isFalse();
        assertThat(heading.content()).isEqualTo(content);
        assertThat(heading.from()).isEqualTo(6);
        assertThat(heading.to()).isEqualTo(6 + line.length());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"$One\n===$,1,One", "$Two\n-$,2,Two", "$  Two, lines  \nof it\n  ----  $,2,$Two, lines  \nof it$"})
    void anUnderlinedHeadingIsTheLinesAboveTheLine(String lines, int level, String content) {
        Heading heading = only("text\n\n" + lines + "\ntext");

        assertThat(heading.level()).isEqualTo(level);
        assertThat(heading.underlined()).isTrue();
        assertThat(heading.content()).isEqualTo(content);
        assertThat(heading.from()).isEqualTo(6);
        assertThat(heading.to()).isEqualTo(6 + lines.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n## code\n```",
                "~~~\n## never closed\n",
                "    ## indented code",
                "\t## indented code",
                "> ## quoted",
                "- ## listed",
                "1. a\n\n   ## listed",
                "<div>\n## raw\n</div>",
                "<!--\n## hidden\n-->",
                "[^1]: note\n\n    ## in a note",
                "##none",
                "####### seven",
                "\\## escaped",
                "| a |\n|---|\n| ## cell |",
                "a | b\n---|---"
            })
    void whatOnlyLooksLikeAHeadingOrStandsDeeperIsNone(String markdown) {
        assertThat(Markdown.headings(markdown)).isEmpty();
    }

    @Test
    void aRuleAfterATableIsNoUnderline() {
        assertThat(Markdown.headings("| a |\n|---|\n| b |\n---\n")).isEmpty();
    }

    @Test
    void headingsComeInOrderWithExactPlaces() {
        String markdown = "intro\n\n##  Investigating · 11:16 ##\ntext\n### Deeper\n\nResolved · 12:00\n-----\n";

        List<Heading> headings = Markdown.headings(markdown);

        assertThat(headings).extracting(Heading::level).containsExactly(2, 3, 2);
        assertThat(headings)
                .extracting(each -> markdown.substring(each.from(), each.to()))
                .containsExactly("##  Investigating · 11:16 ##", "### Deeper", "Resolved · 12:00\n-----");
        assertThat(headings)
                .extracting(each -> markdown.substring(each.contentFrom()))
                .allSatisfy(rest -> assertThat(rest).matches("(?s)(Investigating|Deeper|Resolved).*"));
    }

    @Test
    void theLinesOfParagraphsAreThoseOfNoListQuoteOrCode() {
        String markdown =
                "text\n   ##more\n\n- ##Listed\n\n> ##Quoted\n\n````\n```\n##Fenced\n````\n\n    ##Code\n\nlast";

        assertThat(Markdown.paragraphLines(markdown))
                .extracting(
                        start -> markdown.substring(start).lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder("text", "   ##more", "last");
    }

    private static Heading only(String markdown) {
        List<Heading> headings = Markdown.headings(markdown);
        assertThat(headings).hasSize(1);
        Heading heading = headings.get(0);
        assertThat(markdown.substring(heading.contentFrom())).startsWith(heading.content());
        return heading;
    }
}
