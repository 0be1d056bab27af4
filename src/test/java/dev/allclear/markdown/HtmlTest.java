package dev.allclear.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTest {
    /** Markdown, an arrow, and the HTML it becomes; its headings from {@code h3} down, relative links below {@code to/}, ids after {@code u1-}. */
    static Stream<String> cases() throws IOException {
        try (InputStream in = HtmlTest.class.getResourceAsStream("html.txt")) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("====\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextBecomesTheHtmlThatItStandsFor(String typed) {
        String markdown = typed.substring(0, typed.indexOf("\n->\n") + 1);

        String html = Markdown.html(markdown, 3, destination -> "to/" + destination, "u1-")
                .markup();

        assertThat(markdown + "->\n" + html.strip() + "\n").isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"2, <h2><h3><h2>", "4, <h4><h5><h4>", "6, <h6><h6><h6>"})
    void theHighestHeadingsHaveTheLevelAskedForAndTheOthersStandAsFarBelow(int level, String tags) {
        String html = Markdown.html("## a\n### b\n## c", level, destination -> destination, "")
                .markup();

        assertThat(html.replaceAll(" id=\"[^\"]*\"", "").replaceAll("[abc]</h.>\n", ""))
                .isEqualTo(tags);
    }

    @Test
    void anIdThatManyHeadingsHaveTakenIsNumberedOn() {
        String taken = IntStream.rangeClosed(2, 20_000)
                .mapToObj(number -> "# a " + number + "\n")
                .collect(Collectors.joining());

        assertThat(Markdown.html(taken + "# a\n# a\n", 3, destination -> destination, "")
                        .markup())
                .contains("id=\"a\"", "id=\"a-20001\"");
    }

    @Test
    void aTextWithoutWordsIsNothing() {
        assertThat(Markdown.html(" \n\n", 3, destination -> destination, "").markup())
                .isEmpty();
    }

    @Test
    void whatALinkIsLedToIsCheckedOnceMore() {
        assertThat(Markdown.html("[a](b.md)", 3, destination -> "javascript:alert(1)", "")
                        .markup()
                        .strip())
                .isEqualTo("<p>a</p>");
    }

    @Test
    void charactersThatNoPageMayHoldAreLeftOut() {
        assertThat(Markdown.html("a\u0000b\u0007c\u001B[31m\u0085d\uFFFEe\uD800f", 3, destination -> destination, "")
                        .markup()
                        .strip())
                .isEqualTo("<p>a\uFFFDbc[31mdef</p>");
    }

    @Test
    void plainTextIsEscapedForElementsAndAttributes() {
        assertThat(Html.escaped("<a href=\"x\">'&'</a>\u0000😀\n").markup())
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;😀\n");
    }

    @Test
    void markupIsEqualToTheSameMarkup() {
        assertThat(Html.escaped("a")).isEqualTo(Html.escaped("a")).hasSameHashCodeAs(Html.escaped("a"));
        assertThat(Html.escaped("a")).isNotEqualTo(Html.escaped("b")).hasToString("a");
    }
}
