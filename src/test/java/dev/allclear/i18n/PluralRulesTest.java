package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are those of CLDR for Polish, Arabic and French. */
class PluralRulesTest {
    private final PluralRules polish = new PluralRules(Map.of(
            "plural_one", "i = 1 and v = 0",
            "plural_few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            "plural_many",
                    "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"));

    private final PluralRules arabic = new PluralRules(Map.of(
            "plural_zero", "n = 0",
            "plural_one", "n = 1",
            "plural_two", "n = 2",
            "plural_few", "n % 100 = 3..10",
            "plural_many", "n % 100 = 11..99"));

    @ParameterizedTest
    @CsvSource({
        "0, many",
        "1, one",
        "2, few",
        "4, few",
        "5, many",
        "12, many",
        "14, many",
        "22, few",
        "25, many",
        "101, many",
        "102, few",
        "112, many"
    })
    void polishHasThreeForms(long n, String category) {
        assertThat(polish.category(n)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "1, one",
        "2, two",
        "3, few",
        "10, few",
        "11, many",
        "99, many",
        "100, other",
        "102, other",
        "103, few"
    })
    void arabicHasSixForms(long n, String category) {
        assertThat(arabic.category(n)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"0, one", "1, one", "2, other"})
    void aListOfNumbersHoldsEach(long n, String category) {
        assertThat(new PluralRules(Map.of("plural_one", "i = 0,1")).category(n)).isEqualTo(category);
    }

    @Test
    void withoutRulesThereIsOneForm() {
        assertThat(new PluralRules(Map.of()).category(1)).isEqualTo("other");
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> new PluralRules(Map.of("plural_one", "n is 1")))
                .hasMessageContaining("n is 1");
    }
}
