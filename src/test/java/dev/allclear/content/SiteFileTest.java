package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFileTest {
    @TempDir
    Path dir;

    private Folder file(String text) {
        return Folder.empty(dir).with("site.yaml", text);
    }

    private Folder fields(String fields) {
        return file("name: N\nurl: https://status.example.com/\n" + fields + "\n");
    }

    @Test
    void onlyNameAndUrlAreNeeded() {
        Settings settings =
                file("name: N\nurl: https://example.com/status\n").site().settings();

        assertThat(settings.name()).isEqualTo("N");
        assertThat(settings.url()).hasToString("https://example.com/status/");
        assertThat(settings.zone().getId()).isEqualTo("UTC");
        assertThat(settings.languages()).containsExactly(Language.ENGLISH);
        assertThat(settings.uptime().days()).isEqualTo(90);
        assertThat(settings.homeDays()).isEqualTo(15);
        assertThat(settings.feeds().items()).isEqualTo(25);
    }

    @Test
    void everythingElseIsReadWhereItIsSaid() {
        Settings settings = fields("""
                        format: 1
                        id: status.example.com,2021
                        timezone: Europe/Zurich
                        since: 2021-01-01
                        languages: [en, DE]
                        description: {en: State, de: Zustand}
                        logo: {light: assets/logo.svg, dark: ./assets/dark logo.svg}
                        favicon: assets/logo.svg
                        accent: "#0B5fff"
                        links: [{label: Help, url: https://help.example.com/}]
                        contact: {label: Contact, url: mailto:help@example.com}
                        uptime: {days: 30, target: 99.95, weights: {degraded_performance: 0.05, partial_outage: 0.5}}
                        home: {days: 7}
                        outputs: {images: true, metrics: false}
                        feeds: {items: 50, hub: https://hub.example.com/}
                        texts: {de: {all_operational: Alles gut}}
                        """)
                .with("assets/logo.svg", "<svg/>")
                .with("assets/dark logo.svg", "<svg/>")
                .site()
                .settings();

        assertThat(settings.authority()).contains("status.example.com,2021");
        assertThat(settings.zone().getId()).isEqualTo("Europe/Zurich");
        assertThat(settings.since().orElseThrow()).hasToString("2021-01-01");
        assertThat(settings.languages()).containsExactly(Language.ENGLISH, new Language("de"));
        assertThat(settings.description().orElseThrow().in(new Language("de"))).isEqualTo("Zustand");
        assertThat(settings.brand().logo()).contains("assets/logo.svg");
        assertThat(settings.brand().logoDark()).contains("assets/dark%20logo.svg");
        assertThat(settings.brand().accent()).contains(new Accent(new Colour(0x0b5fff)));
        assertThat(settings.links())
                .singleElement()
                .satisfies(link -> assertThat(link.url()).hasToString("https://help.example.com/"));
        assertThat(settings.contact().orElseThrow().url()).hasToString("mailto:help@example.com");
        assertThat(settings.uptime().weights())
                .containsExactly(
                        Map.entry(ComponentState.DEGRADED_PERFORMANCE, 50),
                        Map.entry(ComponentState.PARTIAL_OUTAGE, 500),
                        Map.entry(ComponentState.MAJOR_OUTAGE, 1000));
        assertThat(settings.uptime().target().orElseThrow()).isEqualByComparingTo("99.95");
        assertThat(settings.outputs()).contains(Output.IMAGES).doesNotContain(Output.METRICS);
        assertThat(settings.feeds().hub()).isPresent();
        assertThat(settings.texts()).containsOnlyKeys(new Language("de"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', commentCharacter = '%', textBlock = """
                    format: 2                      ¦ 3:9 bad-value: These files are said to be of format `2`. | This version of Allclear reads format `1`.
                    id: example                    ¦ 3:5 bad-value: `example` can't be the authority of feed ids. | Write a host that is yours and a year it was, such as `status.example.com,2021`.
                    timezone: Europe/Zurch         ¦ 3:11 bad-value: There is no time zone `Europe/Zurch`. | Did you mean `Europe/Zurich`?
                    timezone: CET                  ¦ 3:11 bad-value: There is no time zone `CET`. | Write what is meant, usually `Europe/Berlin`.
                    since: 1.1.2021                ¦ 3:8 bad-time: `1.1.2021` can't be read as a day. | Write `2021-01-01`.
                    languages: en                  ¦ 3:12 wrong-type: `languages` should be a list, not text. | Write `languages: [en]`.
                    languages: [en, xx]            ¦ 3:17 unknown-language: There are no interface texts in the language `xx`. | There are texts in `de`, `en` and `fr`.
                    languages: [en, EN]            ¦ 3:17 duplicate-key: The language `en` is named twice. | Name it once; the first of the list is the default.
                    description: {en: x, fr: y}    ¦ 3:22 unknown-language: The site has no language `fr`. | Its only language is `en`, as `languages` in `site.yaml` says.
                    logo: assets/logo.svg          ¦ 3:7 broken-link: `assets/logo.svg` leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    logo: {drak: x}                ¦ 3:7 missing-field: `light` is missing. | Add `light: assets/logo.svg`.
                    accent: #0b5fff                ¦ 3:1 bad-value: `accent` is empty: without quotes, `#` begins a comment. | Put the colour in quotes, such as `accent: "#0b5fff"`.
                    accent: blue                   ¦ 3:9 bad-value: `blue` can't be read as a colour. | Write `#` and six hexadecimal digits in quotes, such as `"#0b5fff"`.
                    links: [{label: x, url: help.example.com}] ¦ 3:25 bad-value: `help.example.com` is not an absolute address. | Did you mean `https://help.example.com`?
                    links: [{label: x, url: "javascript:x"}]   ¦ 3:25 bad-value: An address can't begin with `javascript:` here. | Write it whole, such as `https://example.com/` or `mailto:help@example.com`.
                    uptime: {days: 0}              ¦ 3:16 bad-value: `days` can't be `0`. | Write a whole number from 1 to 366.
                    uptime: {target: high}         ¦ 3:18 wrong-type: `target` should be a number, not `high`. | Write a number from 0 to 100.
                    uptime: {weights: {partial_outage: 0.8, major_outage: 0.5}} ¦ 3:19 weights-fall: `major_outage` weighs less than `partial_outage`, which is the better state. | Weights must not fall from `operational` over `under_maintenance`, `degraded_performance` and `partial_outage` to `major_outage`.
                    outputs: {image: false}        ¦ 3:11 unknown-key: `image` is no field of `outputs`. | Did you mean `images`?
                    outputs: {images: off}         ¦ 3:19 wrong-type: `images` should be `true` or `false`, not `off`. | Write `images: true` or `images: false`.
                    texts: {en: {all_operatinal: x}} ¦ 3:14 unknown-key: There is no interface text `all_operatinal`. | Did you mean `all_operational`?
                    texts: {en: {built: "Of {tiem}"}} ¦ 3:21 bad-value: Nothing stands for `{tiem}` in `built`. | Did you mean `{time}`?
                    texts: {en: {built: "Of {when}"}} ¦ 3:21 bad-value: Nothing stands for `{when}` in `built`. | What can stand there is `{time}` and `{zone}`.
                    texts: {en: {built: Made}}        ¦ 3:21 lost-placeholder: `built` is without `{time}`. | Write `{time}` where the value is to stand.
                    texts: {en: {all_operational: "{n} fine"}} ¦ 3:31 bad-value: Nothing stands for `{n}` in `all_operational`. | Write the text without it; this one has no placeholder.
                    accent: "#ffcc00"              ¦ 3:9 low-contrast: `#ffcc00` has a contrast of 1.4:1 to a light page, where text needs 4.5:1. | Text is shown in `#836900` instead, the nearest tone that is legible; give that, or a darker colour.
                    stylesheet: assets/brand.css   ¦ 3:13 broken-link: `assets/brand.css` leads to no file of this content folder. | Write where the file is, seen from this one; pictures belong in `assets/`.
                    links: [{label: x, url: "https://x.example/", nav: first}] ¦ 3:52 wrong-type: `nav` should be a whole number, not `first`. | Write a whole number from 0 to 999.
                    contact: {label: x, url: "https://x.example/", nav: 1} ¦ 3:48 unknown-key: `nav` is no field of `contact`. | The fields are `label` and `url`.
                    time_zone: UTC                 ¦ 3:1 unknown-key: `time_zone` is no field of the site. | Did you mean `timezone`?
                    """)
    void everyFieldIsHeldToItsForm(String field, String problem) {
        assertThat(fields(field).problems()).first().isEqualTo("site.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource({"status.example.com", "mailto:a@b.example", "https://example.com/?x", "https:///x"})
    void theUrlIsTheAddressOfAHomePage(String url) {
        assertThat(file("name: N\nurl: " + url + "\n").problems())
                .singleElement()
                .asString()
                .startsWith("site.yaml:2:6 bad-value: `" + url + "` ");
    }

    @Test
    void aSiteNeedsItsFile() {
        Folder folder = Folder.empty(dir).with("components.yaml", "");

        assertThat(folder.problems())
                .containsExactly(
                        "site.yaml unreadable-file: There is no `site.yaml`. | Write one with at least `name: …`"
                                + " and `url: …`, or give the folder that has one.");
        assertThat(folder.read().site()).isEmpty();
    }

    @Test
    void anEmptyFolderIsToldToBeOne() {
        assertThat(Folder.empty(dir).problems())
                .singleElement()
                .asString()
                .startsWith("site.yaml unreadable-file: There is no `site.yaml`.");
    }
}
