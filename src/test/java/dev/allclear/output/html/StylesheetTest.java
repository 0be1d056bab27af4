package dev.allclear.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern TONE = Pattern.compile("--(solid|tone|ground|soft): #([0-9a-f]{6});");
    private static final List<String> TONES = List.of("neutral", "green", "blue", "amber", "orange", "red");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** Which part of the stylesheet sets the colours: the dark ones replace the light ones. */
    private enum Scheme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void textIsLegibleOnEveryGround(Scheme scheme) throws IOException {
        Map<String, String> colours = colours(scheme);
        for (String ground : List.of("paper", "card")) {
            assertContrast(colours, "ink", ground, TEXT);
            assertContrast(colours, "soft", ground, TEXT);
            assertContrast(colours, "link", ground, TEXT);
        }
        for (String tone : TONES) {
            assertContrast(colours, "ink", tone + "-band", TEXT);
            assertContrast(colours, "soft", tone + "-band", TEXT);
            assertContrast(colours, "link", tone + "-band", TEXT);
            assertContrast(colours, tone + "-text", tone + "-band", TEXT);
            assertContrast(colours, tone + "-text", "paper", TEXT);
            assertContrast(colours, tone + "-text", "card", TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void shapesStandOutFromEveryGround(Scheme scheme) throws IOException {
        Map<String, String> colours = colours(scheme);
        for (String tone : TONES) {
            for (String ground : List.of("paper", "card", tone + "-band")) {
                assertContrast(colours, tone + "-solid", ground, SHAPE);
            }
        }
        for (String ground : List.of("paper", "card")) {
            assertContrast(colours, "calm", ground, SHAPE);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void anAccentIsReckonedForTheGroundsThatThereAre(Scheme scheme) throws IOException {
        List<String> grounds = colours(scheme).entrySet().stream()
                .filter(each -> each.getKey().matches("paper|card|\\w+-band"))
                .map(each -> "#" + each.getValue())
                .toList();

        assertThat(scheme == Scheme.LIGHT ? Accent.DAY : Accent.NIGHT)
                .extracting(Colour::toString)
                .containsExactlyInAnyOrderElementsOf(grounds);
        assertThat(Accent.PAPER).hasToString("#" + colours(Scheme.LIGHT).get("paper"));
    }

    @Test
    void theStripIsLegibleInBothSchemes() throws IOException {
        Map<String, String> light = colours(Scheme.LIGHT);
        light.put("on-strong", "ffffff");
        Map<String, String> dark = colours(Scheme.DARK);
        for (String tone : TONES) {
            assertContrast(light, "on-strong", tone + "-text", TEXT);
            assertContrast(dark, "paper", tone + "-solid", TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/assets/strip.css", "templates/embed.js"})
    void whatOtherSitesShowHasTheColoursOfThePages(String file) throws IOException {
        String[] schemes = Files.readString(Path.of(file)).split("prefers-color-scheme: dark", 2);
        for (Scheme scheme : Scheme.values()) {
            Map<String, String> colours = colours(scheme);
            Matcher each = TONE.matcher(schemes[scheme == Scheme.LIGHT ? 0 : 1]);
            int found = 0;
            while (each.find()) {
                assertThat(colours).as(scheme + " " + each.group()).containsValue(each.group(2));
                found++;
            }
            assertThat(found).isGreaterThan(7);
        }
    }

    @Test
    void noDirectionIsPhysicalSoThatRightToLeftIsAMirror() throws IOException {
        assertThat(stylesheet().lines())
                .noneMatch(line -> line.matches(
                        ".*(?:(?:margin|padding|border|inset|scroll-padding)-(?:left|right|top|bottom)|text-align: (?:left|right)|float:).*|"
                                + "\\s+(?:left|right|top|bottom|width|height):.*"));
    }

    @Test
    void noTemplateHasStyleOrScriptInside() throws IOException {
        for (String name : Theme.BUNDLED) {
            if (name.endsWith(Theme.TEMPLATE)) {
                assertThat(Files.readString(Path.of("templates", name)))
                        .as(name)
                        .doesNotContainPattern("<style|<script(?! src=\"\\$\\{(?:layout\\.)?script}\" defer></script>|"
                                + " type=\"application/ld\\+json\">)|style=|\\son[a-z]+=");
            }
        }
    }

    private static Map<String, String> colours(Scheme scheme) throws IOException {
        String css = stylesheet();
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        int end = css.indexOf("\n}\n", dark);
        Map<String, String> colours = new HashMap<>();
        Matcher each = COLOUR.matcher(css.substring(0, scheme == Scheme.LIGHT ? dark : end));
        while (each.find()) {
            colours.put(each.group(1), each.group(2));
        }
        assertThat(colours).hasSizeGreaterThan(TONES.size());
        return colours;
    }

    private static String stylesheet() throws IOException {
        return Files.readString(Path.of("templates", "assets", "style.css"));
    }

    private static void assertContrast(Map<String, String> colours, String front, String back, double least) {
        assertThat(contrast(colours.getOrDefault(front, ""), colours.getOrDefault(back, "")))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(least);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String front, String back) {
        double lighter = Math.max(luminance(front), luminance(back));
        double darker = Math.min(luminance(front), luminance(back));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour.substring(0, 2))
                + 0.7152 * linear(colour.substring(2, 4))
                + 0.0722 * linear(colour.substring(4, 6));
    }

    private static double linear(String channel) {
        double value = Integer.parseInt(channel, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
