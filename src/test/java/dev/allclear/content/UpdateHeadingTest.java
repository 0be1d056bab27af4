package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateHeadingTest {
    private static String parts(String content) {
        return UpdateHeading.read(
                        content,
                        word -> List.of("resolved", "inprogress", "update").contains(Vocabulary.fold(word)))
                .map(parts -> "[" + parts.status().text() + "] [" + parts.time().text() + "]"
                        + parts.braces().map(braces -> " " + braces.text()).orElse(""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Resolved · 2021-08-27 14:36 UTC         ; [Resolved] [2021-08-27 14:36 UTC]
                    Resolved — 14:36                        ; [Resolved] [14:36]
                    Resolved – 14:36                        ; [Resolved] [14:36]
                    Resolved - 14:36                        ; [Resolved] [14:36]
                    Resolved-14:36                          ; [Resolved] [14:36]
                    Resolved | 14:36                        ; [Resolved] [14:36]
                    Resolved @14:36                         ; [Resolved] [14:36]
                    Resolved, 14:36                         ; [Resolved] [14:36]
                    Resolved: 14:36                         ; [Resolved] [14:36]
                    Resolved 14:36                          ; [Resolved] [14:36]
                    Resolved    14:36 +02:00                ; [Resolved] [14:36 +02:00]
                    RESOLVED · 14:36 Europe/Zurich          ; [RESOLVED] [14:36 Europe/Zurich]
                    In progress · 14:36                     ; [In progress] [14:36]
                    In-Progress - 14:36                     ; [In-Progress] [14:36]
                    in_progress 14:36                       ; [in_progress] [14:36]
                    Update · 14:36                          ; [Update] [14:36]
                    Resolved · 14:36 {api: operational}     ; [Resolved] [14:36] {api: operational}
                    Resolved · 14:36{}                      ; [Resolved] [14:36] {}
                    Resolved · Aug 27, 2021, 02:36 PM UTC   ; [Resolved] [Aug 27, 2021, 02:36 PM UTC]
                    Resolved · yesterday                    ; [Resolved] [yesterday]
                    Resolved                                ; [Resolved] []
                    Behoben · 2021-08-27 14:36              ; [Behoben] [2021-08-27 14:36]
                    2021-08-27 14:36                        ; [] [2021-08-27 14:36]
                    Resolvd · 27/08/2021 14:36              ; [Resolvd] [27/08/2021 14:36]
                    What happened in 2021?                  ; none
                    Root cause                              ; none
                    """)
    void aHeadingIsAStatusASeparatorATimeAndBraces(String content, String parts) {
        assertThat(parts(content)).isEqualTo(parts);
    }

    @Test
    void partsKnowWhereTheyStand() {
        UpdateHeading parts = UpdateHeading.read("Resolved  ·  14:36  {a: b}", "Resolved"::equals)
                .orElseThrow();

        assertThat(parts.status().from()).isZero();
        assertThat(parts.time().from()).isEqualTo(13);
        assertThat(parts.braces().orElseThrow().from()).isEqualTo(20);
    }
}
