package dev.allclear.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | ''                | ./
            ''               | incidents/a/      | incidents/a/
            incidents/a/     | incidents/a/      | ./
            incidents/a/     | incidents/b/      | ../b/
            incidents/a/     | incidents/ab/     | ../ab/
            incidents/a/     | ''                | ../../
            incidents/a/     | assets/a b.png    | ../../assets/a b.png
            history/2021/08/ | history/2021/     | ../
            history/2021/08/ | history/2021/08/2/| 2/
            history/2021/    | history/2020/12/  | ../2020/12/
            about/           | incidents/b/#c/d  | ../incidents/b/#c/d
            about/           | incidents/b/?q=a/ | ../incidents/b/?q=a/
            """)
    void aLinkIsRelativeToItsPage(String from, String to, String href) {
        assertThat(Place.of("", from).href(to)).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | ''              | ./
            incidents/a/ | incidents/b/    | ../b/
            incidents/a/ | incidents/b/#c  | ../b/#c
            incidents/a/ | assets/map.png  | ../../../assets/map.png
            incidents/a/ | assets/map.png#p | ../../../assets/map.png#p
            """)
    void aLinkInAFurtherLanguageStaysInItForPagesAndLeavesItForFiles(String from, String to, String href) {
        assertThat(Place.of("de/", from).href(to)).isEqualTo(href);
    }

    @Test
    void anotherLanguagesCopyIsInItsFolder() {
        assertThat(Place.of("", "about/").folder("de/", "about/")).isEqualTo("../de/about/");
        assertThat(Place.of("de/", "about/").folder("", "about/")).isEqualTo("../../about/");
        assertThat(Place.of("de/", "about/").folder("fr/", "about/")).isEqualTo("../../fr/about/");
    }

    @Test
    void wherePagesMayStandAnywhereLinksBeginAtTheSitesPath() {
        var lost = new Place("de/", "", "404.html", Optional.of("/status/"));

        assertThat(lost.file()).isEqualTo("de/404.html");
        assertThat(lost.href("history/")).isEqualTo("/status/de/history/");
        assertThat(lost.href("assets/logo.svg")).isEqualTo("/status/assets/logo.svg");
        assertThat(lost.href("")).isEqualTo("/status/de/");
    }
}
