package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource({
        "sla.md, true",
        "../a/b.png?x#y, true",
        "./a:b, true",
        "/assets/a.png, true",
        "'', true",
        "#here, false",
        "https://a.example, false",
        "mailto:a@b.example, false",
        "//a.example/b, false",
        "\\\\a.example/b, false",
        "x:y, false"
    })
    void aLinkIsRelativeWithoutSchemeAndHost(String destination, boolean relative) {
        assertThat(new LinkUse(destination, false, 0, 0).relative()).isEqualTo(relative);
    }

    @Test
    void linksAndImagesComeWithThePlaceOfTheirDestination() {
        String markdown = "[sla.md](sla.md 'sla.md') ![*i* `c`](a.png)\n- [x](<b c.md>) https://d.example [r][ref] "
                + "[e](a&amp;b.md)\n\n[ref]: other.md\n";

        assertThat(Markdown.links(markdown))
                .extracting(LinkUse::destination, LinkUse::image, each -> markdown.substring(each.from(), each.to()))
                .containsExactly(
                        tuple("sla.md", false, "sla.md"),
                        tuple("a.png", true, "a.png"),
                        tuple("b c.md", false, "b c.md"),
                        tuple("https://d.example", false, "https://d.example"),
                        tuple("other.md", false, "[r][ref]"),
                        tuple("a&b.md", false, "[e](a&amp;b.md)"));
        assertThat(Markdown.links(markdown).get(0).from()).isEqualTo(9);
    }

    @Test
    void anImageInALinkIsFoundLikeTheLink() {
        assertThat(Markdown.links("[![a](b.png)](c.md)"))
                .extracting(LinkUse::destination, LinkUse::from)
                .containsExactly(tuple("c.md", 14), tuple("b.png", 6));
    }

    @Test
    void onlyWhatLeadsSomewhereIsRedirected() {
        assertThat(Markdown.redirected("""
                        [a](x.md) [b] [c d] `[a](x.md)`

                        ```
                        [b]: x.md
                        ```

                        > [b]: <x.md> 'B'
                        > [c
                        > d]: y.md

                        [x.md]:
                          x.md
                        """, typed -> typed.equals("x.md") ? "https://x.example/(1)" : "y/"))
                .isEqualTo("""
                        [a](<https://x.example/(1)>) [b] [c d] `[a](x.md)`

                        ```
                        [b]: x.md
                        ```

                        > [b]: <https://x.example/(1)> 'B'
                        > [c
                        > d]: y/

                        [x.md]:
                          <https://x.example/(1)>
                        """);
    }

    @Test
    void whatLeadsWhereItLedStaysAsTyped() {
        String markdown = """
                [a](<x.md>) [b](x(y)) [c]() [d](#e(f)) [g](x.md)

                [h]: <x.md>
                [i]: x(y)
                """;

        assertThat(Markdown.redirected(markdown, typed -> typed)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a)b**c**", "a(b", "a b", "a_b_?c=d&e#f"})
    void aDestinationLeadsWhereItSays(String address) {
        assertThat(Markdown.links("[a](" + Markdown.destination(address) + ")"))
                .extracting(LinkUse::destination)
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "+ a",
                "1. a",
                "2) a",
                "123456789. a",
                "-",
                "1.",
                "---",
                "- - -",
                "===",
                "--- ---",
                "# a",
                "> a",
                "*a*",
                "| a |",
                "~~~",
                "-5 a",
                "1.5 a",
                "[a]: b"
            })
    void anEscapedLineIsShownAsItIsWhereverItStands(String line) {
        String shown = Html.escaped(line).markup();
        String escaped = Markdown.escaped(line);
        assertThat(html(escaped)).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(html("a\n" + escaped)).isEqualTo("<p>a\n" + shown + "</p>\n");
        assertThat(html("> " + escaped)).isEqualTo("<blockquote>\n<p>" + shown + "</p>\n</blockquote>\n");
    }

    @Test
    void anEscapedLineIsNeverCode() {
        assertThat(html(Markdown.escaped("     a\nb "))).isEqualTo("<p>a b</p>\n");
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, 2, typed -> typed, "").markup();
    }

    @Test
    void linksInCodeAreNone() {
        assertThat(Markdown.links("`[a](b.md)`\n\n    [a](b.md)\n\n<!-- [a](b.md) -->"))
                .isEmpty();
    }

    @Test
    void whatIsRemovedComesInOrderWithItsPlace() {
        String markdown = """
                a <b>x</b> [j](javascript:x) <!-- note -->

                <div class=x>
                <p>y</p>
                </div>

                ![i](http://h/i.png) ![e](https://h/e.png) [![n](data:x)](vbscript:y) <br> </i>
                """;

        assertThat(Markdown.removed(markdown))
                .extracting(Removed::kind, Removed::what, each -> markdown.substring(each.from(), each.to()))
                .containsExactly(
                        tuple(Removed.Kind.TAG, "b", "<b>"),
                        tuple(Removed.Kind.LINK, "javascript:x", "javascript:x"),
                        tuple(Removed.Kind.TAG, "div", "<div class=x>\n<p>y</p>\n</div>"),
                        tuple(Removed.Kind.IMAGE, "http://h/i.png", "http://h/i.png"),
                        tuple(Removed.Kind.IMAGE_ELSEWHERE, "https://h/e.png", "https://h/e.png"),
                        tuple(Removed.Kind.IMAGE, "data:x", "data:x"),
                        tuple(Removed.Kind.LINK, "vbscript:y", "vbscript:y"));
    }

    @Test
    void aTextOfPlainMarkdownLosesNothing() {
        assertThat(Markdown.removed("# A\n\n- [x] b [c](d.md) ![e](f.png) <https://g.example>\n\n> `<b>` \\<i>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            value = {
                "$One *two* **three** ~~four~~ `five`$, One two three four five",
                "$Tom &amp; J&eacute;r\\*me &#x1F600;$, $Tom & Jér*me 😀$",
                "$soft\nbreak\\\nhard  \nbreak$, soft break hard break",
                "$[link](a.md) ![image *alt*](b.png) <https://c.example>$, link image alt https://c.example",
                "$# Head\n\ntext\n***\nmore$, $Head\ntext\nmore$",
                "$- a\n- [x] b\n\n  c\n1. d$, $a\nb\nc\nd$",
                "$> quoted\n\n```\ncode\n  more\n```\n\n    indented$, $quoted\ncode more\nindented$",
                "$| a | b |\n|---|---|\n| c |  |$, $a b\nc$",
                "$x[^1]\n\n[^1]: note$, $x\nnote$",
                "$a <b>bold</b> <br>x<!-- hidden -->\n\n<div>in</div>$, $a bold x\nin$",
                "$[unsafe](javascript:x)$, unsafe",
                "$ \n\n<!-- only -->$, $$"
            })
    void plainTextIsALineForEachBlock(String markdown, String text) {
        assertThat(Markdown.text(markdown)).isEqualTo(text);
    }
}
