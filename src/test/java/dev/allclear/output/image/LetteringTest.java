package dev.allclear.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Typeface FONT = Typeface.named("bold");

    private final Lettering lettering = new Lettering(FONT, false);

    @Test
    void bothFontsHaveTheLettersOfEurope() {
        for (String name : List.of("bold", "regular")) {
            Typeface font = Typeface.named(name);
            assertThat("ABCxyz0123 äöüßÄÖÜ éèêç łńśźż čďřů ğış ñ å ø þ ð ő ű Київ ЁЖЯ Αθήνα Ωώ ệ “”‘’–—…·→€"
                            .codePoints()
                            .filter(code -> !font.has(code)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void linesEndBetweenWords() {
        double width = lettering.width("Payments fail in");

        assertThat(lettering.lines("Payments fail in the web shop", width, 4))
                .containsExactly("Payments fail in", "the web shop");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        List<String> lines = lettering.lines("a".repeat(25), lettering.width("a".repeat(10)), 4);

        assertThat(lines).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @Test
    void theLastLineSaysThatThereIsMore() {
        double width = lettering.width("Payments fail");

        assertThat(lettering.lines("Payments fail, bookings fail, all of it fails", width, 2))
                .containsExactly("Payments", "fail…");
    }

    @Test
    void noLineEndsAtANarrowSpace() {
        double width = lettering.width("Downtime of 20");

        assertThat(lettering.lines(lettering.shown("Downtime of 20\u202f%"), width, 2))
                .containsExactly("Downtime of", "20\u00a0%");
    }

    @Test
    void marksAndSignsThatTheFontLacksAreLeftOut() {
        assertThat(lettering.shown("\u202eFire 🔥 in  Tokyo \u0007東京")).isEqualTo("Fire in Tokyo");
        assertThat(lettering.shown("東京 is on fire")).isEqualTo("is on fire");
    }

    @Test
    void aTextThatIsMostlyLeftOutIsNotShown() {
        assertThat(lettering.shown("東京のサーバー (v2)")).isEmpty();
        assertThat(lettering.shown("🔥🔥🔥")).isEmpty();
    }

    @Test
    void lettersAreComposed() {
        assertThat(lettering.shown("Zu\u0308rich")).isEqualTo("Zürich");
    }

    @Test
    void arabicLettersAreJoined() {
        int[] joined = FONT.joining().joined("سلام لا دار".codePoints().toArray());

        assertThat(new String(joined, 0, joined.length)).isEqualTo("\ufeb3\ufefc\ufee1 \ufefb \ufea9\ufe8d\ufead");
    }

    @Test
    void kerningBringsLettersTogether() {
        assertThat(lettering.width("AV")).isLessThan(lettering.width("A") + lettering.width("V"));
    }
}
