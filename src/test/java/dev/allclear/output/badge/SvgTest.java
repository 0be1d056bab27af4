package dev.allclear.output.badge;

import static dev.allclear.output.badge.Written.all;
import static dev.allclear.output.badge.Written.json;
import static dev.allclear.output.badge.Written.named;
import static dev.allclear.output.badge.Written.said;
import static dev.allclear.output.badge.Written.svg;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.status.Derived;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgTest {
    private static final String LONG = "The component that somebody gave a name of a whole paragraph, and then some";
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "</title>",
            "]]>",
            "--",
            "&amp;",
            "&",
            "<script>alert(1)</script>",
            "😀",
            "👩‍🚒",
            "\u202E",
            "\u200F",
            "\u0000",
            "\u001B[31m",
            "\u2028",
            "\uFFFE",
            "\uD800",
            "\uDC00",
            "\t",
            "\n",
            "é",
            "e\u0301",
            "שלום",
            "مرحبا",
            "状態",
            "word",
            " ",
            "x".repeat(10_240));

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyTextIsLegibleOnItsGround(Tone tone) {
        assertThat(contrast(tone.ink(), tone.ground())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void itIsAnImageWithANameInWords() throws Exception {
        Element svg = svg(site("api").at("12:00"), "components/api");

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("api: operational");
        assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo("api: operational");
    }

    @Test
    void aLongNameIsCutInThePictureAndWholeInItsTitle() throws Exception {
        Derived derived = site().component(named("long", LONG)).at("12:00");
        Element svg = svg(derived, "components/long");

        assertThat(said(svg).get(0))
                .startsWith("The component that")
                .endsWith("…")
                .hasSizeLessThan(45);
        assertThat(svg.getAttribute("aria-label")).isEqualTo(LONG + ": operational");
        assertThat(json(derived, "components/long").path("label").asText()).isEqualTo(LONG);
    }

    @Test
    void aTextIsSetInTheDirectionItIsWrittenIn() throws Exception {
        Derived derived = site().component(named("pay", "תשלומים")).at("12:00");

        assertThat(all(svg(derived, "components/pay"), "text"))
                .extracting(text -> text.getAttribute("direction"))
                .containsExactly("rtl", "ltr");
    }

    @Test
    void wideSignsHaveMoreRoomThanNarrowOnes() {
        assertThat(Lettering.width("illi")).isLessThan(Lettering.width("mmmm"));
        assertThat(Lettering.width("ABC")).isLessThan(Lettering.width("状態表"));
        assertThat(Lettering.width("e\u0301")).isEqualTo(Lettering.width("e")).isEqualTo(Lettering.width("é"));
    }

    @Test
    void aKoreanSyllableIsOneSignHoweverManyLettersItHas() {
        assertThat(Lettering.width("한")).isEqualTo(Lettering.width("状"));
        assertThat(Lettering.width("정상 작동")).isEqualTo(Lettering.width("状態 表示"));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverANameIsItsTextsStayInsideThePicture(int seed) throws Exception {
        var random = new Random(seed);
        String name = random.ints(1 + random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        Derived derived = site().component(named("api", name)).at("12:00");

        Element svg = svg(derived, "components/api");
        int width = Integer.parseInt(svg.getAttribute("width"));
        double end = 0;
        for (Element text : all(svg, "text")) {
            double middle = Double.parseDouble(text.getAttribute("x"));
            double half = Integer.parseInt(text.getAttribute("textLength")) / 2.0;
            assertThat(middle - half).isGreaterThan(end);
            end = middle + half;
        }
        assertThat(end).isLessThan(width);
        assertThat(width).isLessThan(600);
        assertThat(json(derived, "components/api").path("message").asText()).isEqualTo("operational");
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String front, String back) {
        double lighter = Math.max(luminance(front), luminance(back));
        double darker = Math.min(luminance(front), luminance(back));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour.substring(1, 3))
                + 0.7152 * linear(colour.substring(3, 5))
                + 0.0722 * linear(colour.substring(5, 7));
    }

    private static double linear(String channel) {
        double value = Integer.parseInt(channel, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
