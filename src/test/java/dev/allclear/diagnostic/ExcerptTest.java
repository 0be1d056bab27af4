package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "title: x,8,1,title: x,7,1",
                "'\ttitle: x',9,1,    title: x,11,1",
                "'ab\tc',4,1,ab  c,4,1",
                "'ab\tc',3,1,ab  c,2,2",
                "'abcd\te',6,1,abcd    e,8,1",
                "標題: 壊れた x,5,3,標題: 壊れた x,6,6",
                "😀😀 x,4,1,😀😀 x,5,1",
                "Ａｐｉ x,5,1,Ａｐｉ x,7,1",
                "e\u0301e\u0301 x,6,1,e\u0301e\u0301 x,3,1",
                "e\u0301x,1,2,e\u0301x,0,1",
                "\u0301x,1,1,\u0301x,0,1",
                "👩\u200D🚒 x,5,1,👩\u200D🚒 x,5,1",
                "한국 x,4,1,한국 x,5,1",
                "🫠 x,3,1,🫠 x,3,1",
                "→ … · x,7,1,→ … · x,6,1",
                "title,6,0,title,5,1",
                "title,3,0,title,2,1",
                "title,9,5,title,5,1",
                "title,4,99,title,3,2",
                "'',1,0,'',0,1",
                "a\u001bb,3,1,a␛b,2,1"
            })
    void theMarkIsUnderThePlaceAsATerminalShowsTheLine(
            String typed, int column, int length, String line, int indent, int mark) {
        assertThat(Excerpt.of(new Location.Place(1, column, length, typed))).isEqualTo(new Excerpt(line, indent, mark));
    }

    @Test
    void aLineOfUpToAHundredAndTwentyCellsIsWhole() {
        assertThat(Excerpt.of(new Location.Place(1, 120, 1, "x".repeat(120))))
                .isEqualTo(new Excerpt("x".repeat(120), 119, 1));
    }

    @Test
    void aLongerLineIsCutAroundThePlace() {
        String line = "a".repeat(500) + "HERE" + "b".repeat(500);

        Excerpt excerpt = Excerpt.of(new Location.Place(1, 501, 4, line));

        assertThat(excerpt.line()).isEqualTo("…" + "a".repeat(40) + "HERE" + "b".repeat(74) + "…");
        assertThat(marked(excerpt)).isEqualTo("HERE");
    }

    @Test
    void aLongLineIsCutAtOneEndOnlyWhereThePlaceIsAtTheOther() {
        String line = "HERE" + "b".repeat(500) + "THERE";

        assertThat(Excerpt.of(new Location.Place(1, 1, 4, line)))
                .isEqualTo(new Excerpt("HERE" + "b".repeat(114) + "…", 0, 4));
        Excerpt end = Excerpt.of(new Location.Place(1, 505, 5, line));
        assertThat(end.line()).isEqualTo("…" + "b".repeat(113) + "THERE");
        assertThat(marked(end)).isEqualTo("THERE");
    }

    @Test
    void aMarkEndsWhereTheLineIsCut() {
        Excerpt excerpt = Excerpt.of(new Location.Place(1, 101, 800, "x".repeat(1_000)));

        assertThat(excerpt.line()).hasSize(120).startsWith("…").endsWith("…");
        assertThat(excerpt.indent() + excerpt.mark()).isEqualTo(119);
    }

    @Test
    void wideCharactersAreNeverHalved() {
        Excerpt excerpt = Excerpt.of(new Location.Place(1, 301, 1, "あ".repeat(600)));

        assertThat(excerpt.line()).isEqualTo("…" + "あ".repeat(59) + "…");
        assertThat(excerpt.indent()).isEqualTo(41);
        assertThat(excerpt.mark()).isEqualTo(2);
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.mark());
    }
}
