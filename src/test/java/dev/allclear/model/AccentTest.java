package dev.allclear.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    private static final int MANY = 1_000;

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffcc00, #000000, 13.89"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.005));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyToneOfAnyColourIsLegibleOnEveryGround(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < MANY; i++) {
            assertLegible(new Accent(new Colour(random.nextInt(1 << 24))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0x00ffff, 0xff00ff, 0x808080, 0xfbfbfa,
                0x0f1216
            })
    void soIsEveryToneOfTheOutermostColours(int rgb) {
        assertLegible(new Accent(new Colour(rgb)));
    }

    @Test
    void aColourThatIsLegibleStaysAsItIs() {
        assertThat(new Accent(colour("#0a3d91")).day())
                .isEqualTo(new Accent.Tones(colour("#0a3d91"), colour("#0a3d91")));
        assertThat(new Accent(colour("#ffd24d")).night())
                .isEqualTo(new Accent.Tones(colour("#ffd24d"), colour("#ffd24d")));
    }

    @Test
    void aToneIsNoFartherAwayThanItHasToBe() {
        Colour tone = new Accent(colour("#ffcc00")).day().text();

        assertThat(tone.contrast(Accent.DAY)).isBetween(Accent.TEXT, Accent.TEXT + 0.1);
    }

    @Test
    void onlySixDigitsAfterASignAreAColour() {
        assertThat(Colour.of("#0B5fff")).contains(new Colour(0x0b5fff));
        assertThat(List.of("0b5fff", "#0b5", "#0b5ffg", "#0b5fff0", "blue", ""))
                .allSatisfy(typed -> assertThat(Colour.of(typed)).isEmpty());
    }

    private static void assertLegible(Accent accent) {
        assertThat(accent.day().text().contrast(Accent.DAY)).as("%s", accent).isGreaterThanOrEqualTo(Accent.TEXT);
        assertThat(accent.night().text().contrast(Accent.NIGHT))
                .as("%s", accent)
                .isGreaterThanOrEqualTo(Accent.TEXT);
        assertThat(accent.day().shape().contrast(Accent.DAY)).as("%s", accent).isGreaterThanOrEqualTo(Accent.SHAPE);
        assertThat(accent.night().shape().contrast(Accent.NIGHT))
                .as("%s", accent)
                .isGreaterThanOrEqualTo(Accent.SHAPE);
        for (Colour ground :
                List.of(accent.colour(), accent.day().shape(), accent.night().shape())) {
            assertThat(ground.ink().contrast(ground)).as("on %s", ground).isGreaterThanOrEqualTo(Accent.TEXT);
        }
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
