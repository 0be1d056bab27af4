package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
    /** R and L open an override and an embedding, I an isolate; p closes the former, i the latter. */
    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "Ra, Rap",
        "Rap, Rap",
        "RaLb, RaLbpp",
        "IaRb, IaRbpi",
        "IaRbi c, IaRbi c",
        "IRIai, IRIaipi",
        "ap, a",
        "ai, a",
        "Rai, Rap",
        "Iap, Iai",
        "IaRbip, IaRbi"
    })
    void whatATextOpensIsClosedAndWhatClosesNothingIsLeftOut(String typed, String closed) {
        assertThat(Directions.closed(signs(typed))).isEqualTo(signs(closed));
    }

    @Test
    void marksThatOpenNothingStay() {
        String hebrew = "API \u200Fתקלה\u200E \u061C!";
        assertThat(Directions.closed(hebrew)).isEqualTo(hebrew);
    }

    private static String signs(String text) {
        return text.replace('R', '\u202E')
                .replace('L', '\u202A')
                .replace('I', '\u2067')
                .replace('p', '\u202C')
                .replace('i', '\u2069');
    }
}
