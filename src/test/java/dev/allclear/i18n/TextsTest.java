package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.model.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private final Texts english = texts("en");
    private final Texts german = texts("de");

    @Test
    void aTextBeginsALineInItsOwnLanguage() {
        assertThat(english.capitalised("status_in_progress")).isEqualTo("In progress");
        assertThat(Texts.of(new Language("tr"), Map.of("status_in_progress", "işleniyor"))
                        .capitalised("status_in_progress"))
                .isEqualTo("İşleniyor");
        assertThat(Texts.of(new Language("en"), Map.of("status_in_progress", ""))
                        .capitalised("status_in_progress"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S          | less than a minute | weniger als eine Minute
            PT59S         | less than a minute | weniger als eine Minute
            PT1M          | 1m                 | 1\u00a0Min.
            PT38M         | 38m                | 38\u00a0Min.
            PT2H          | 2h                 | 2\u00a0Std.
            PT3H19M31S    | 3h 19m             | 3\u00a0Std. 19\u00a0Min.
            PT23H59M59S   | 23h 59m            | 23\u00a0Std. 59\u00a0Min.
            P1D           | 1d                 | 1\u00a0Tag
            PT24H59M      | 1d                 | 1\u00a0Tag
            P2DT3H59M     | 2d 3h              | 2\u00a0Tage 3\u00a0Std.
            P1234DT1H     | 1,234d 1h          | 1.234\u00a0Tage 1\u00a0Std.
            """)
    void aDurationIsInWholeMinutesFlooredAndFromADayOnInHours(Duration length, String en, String de) {
        assertThat(english.duration(length)).isEqualTo(en);
        assertThat(german.duration(length)).isEqualTo(de);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0 incidents     | 0 Störungen
            1    | 1 incident      | 1 Störung
            2    | 2 incidents     | 2 Störungen
            1234 | 1,234 incidents | 1.234 Störungen
            """)
    void aCountTakesItsPluralForm(long n, String en, String de) {
        assertThat(english.count("count_incidents", n)).isEqualTo(en);
        assertThat(german.count("count_incidents", n)).isEqualTo(de);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "999, 999, 999", "1000, '1,000', 1.000", "1234567, '1,234,567', 1.234.567"})
    void aNumberHasItsThousandsApart(long n, String en, String de) {
        assertThat(english.number(n)).isEqualTo(en);
        assertThat(german.number(n)).isEqualTo(de);
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1234, 1234", "12345, 12.345", "1234567, 1.234.567"})
    void aNumberOfFourDigitsStaysTogetherWhereTheLanguageAsksForThat(long n, String es) {
        assertThat(texts("es").number(n)).isEqualTo(es);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 100", "99.9, 99.9, '99,9'", "0.05, 0.05, '0,05'", "1234.5, '1,234.5', '1.234,5'"})
    void aNumberKeepsItsDecimals(BigDecimal n, String en, String de) {
        assertThat(english.number(n)).isEqualTo(en);
        assertThat(german.number(n)).isEqualTo(de);
    }

    @Test
    void aShareIsInPercentWithoutALineBreakBeforeTheSign() {
        assertThat(english.percent(new BigDecimal("99.95"))).isEqualTo("99.95\u00a0%");
        assertThat(german.percent(new BigDecimal("99.95"))).isEqualTo("99,95\u00a0%");
    }

    @Test
    void aListReadsAsInASentence() {
        assertThat(english.list(List.of())).isEmpty();
        assertThat(english.list(List.of("A"))).isEqualTo("A");
        assertThat(english.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(english.list(List.of("A", "B", "C"))).isEqualTo("A, B, and C");
        assertThat(german.list(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C und D");
    }

    @Test
    void whatIsSaidOfSomethingStandsAfterItsNameAsTheLanguageWritesThat() {
        assertThat(english.named("API", "down")).isEqualTo("API: down");
        assertThat(texts("fr").named("API", "down")).isEqualTo("API\u00a0: down");
        assertThat(texts("ja").named("API", "down")).isEqualTo("API：down");
    }

    @Test
    void twoEndsInTimeAreJoinedAsTheLanguageWritesThat() {
        assertThat(english.range("A", "B")).isEqualTo("A\u00a0– B");
        assertThat(texts("sv").range("A", "B")).isEqualTo("A–B");
        assertThat(texts("ja").range("A", "B")).isEqualTo("A～B");
    }

    @Test
    void aHebrewPrefixIsWrittenTogetherWithAHebrewWordAndTakesAHyphenBeforeAnyOther() {
        Texts hebrew = texts("he");

        assertThat(hebrew.list(List.of("תשלומים", "הזמנות"))).isEqualTo("תשלומים והזמנות");
        assertThat(hebrew.list(List.of("תשלומים", "API"))).isEqualTo("תשלומים ו-API");
        assertThat(hebrew.list(List.of("תקלה אחת", "3 עבודות"))).isEqualTo("תקלה אחת ו-3 עבודות");
        assertThat(hebrew.duration(Duration.ofMinutes(199))).isEqualTo("3\u00a0שע׳ ו-19\u00a0דק׳");
    }

    @Test
    void anItemThatLooksLikeAnArgumentStaysAsItIs() {
        assertThat(english.list(List.of("{b}", "$1\\", "C"))).isEqualTo("{b}, $1\\, and C");
    }

    @Test
    void aTeamsOwnTextReplacesOurs() {
        Texts own = Texts.of(Language.ENGLISH, Map.of("all_operational", "All good"));

        assertThat(own.text("all_operational")).isEqualTo("All good");
        assertThat(own.words().find("all_operational")).contains("All good");
    }

    @Test
    void aTeamsOwnTextMayNameAnArgumentThatIsNotThere() {
        Texts own = Texts.of(Language.ENGLISH, Map.of("all_operational", "All {goods}"));

        assertThat(own.text("all_operational")).isEqualTo("All {goods}");
    }

    @Test
    void aTeamsOwnPluralFormReplacesOurs() {
        Texts own = Texts.of(Language.ENGLISH, Map.of("count_incidents_other", "{n} troubles"));

        assertThat(own.count("count_incidents", 2)).isEqualTo("2 troubles");
        assertThat(own.count("count_incidents", 1)).isEqualTo("1 incident");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> english.text("all_fine")).hasMessageContaining("all_fine");
        assertThatThrownBy(() -> english.count("incident", 1)).hasMessageContaining("incident");
        assertThatThrownBy(() -> Texts.of(Language.ENGLISH, Map.of("all_fine", "All fine")))
                .hasMessageContaining("all_fine");
        assertThatThrownBy(() -> Texts.of(Language.ENGLISH, Map.of("plural_one", "n = 2")))
                .hasMessageContaining("plural_one");
        assertThatThrownBy(() -> Texts.of(Language.ENGLISH, Map.of("number_group_least", "two")))
                .hasMessageContaining("number_group_least");
    }

    @Test
    void aVariantSpeaksTheLanguageItIsAVariantOf() {
        assertThat(texts("de-at").text("history")).isEqualTo("Verlauf");
    }

    @Test
    void aLanguageWithoutTextsSpeaksEnglishWithEnglishPlurals() {
        assertThat(texts("tlh").text("history")).isEqualTo("History");
        assertThat(texts("tlh").count("count_incidents", 1)).isEqualTo("1 incident");
    }

    @Test
    void wordsAreTheTextsWithoutArguments() {
        assertThat(german.words().find("affected_components")).contains("Betroffene Komponenten");
        assertThat(german.words().find("built")).isEmpty();
        assertThat(german.words().find("plural_one")).isEmpty();
        assertThat(german.words().keys()).isEqualTo(english.words().keys());
    }

    private static Texts texts(String tag) {
        return Texts.of(new Language(tag), Map.of());
    }

    @ParameterizedTest
    @MethodSource("dev.allclear.i18n.Texts#languages")
    void aTeamMayReplaceAnyTextInAnyLanguage(Language language) {
        Map<String, String> own =
                Texts.keys().stream().collect(Collectors.toMap(key -> key, key -> "Our " + key + " {of} it"));
        Texts texts = Texts.of(language, own);

        assertThat(own)
                .hasSizeGreaterThan(300)
                .allSatisfy((key, text) -> assertThat(texts.text(key)).isEqualTo(text));
    }

    @Test
    void whatATextStandsForIsKnown() {
        assertThat(Texts.arguments())
                .containsEntry("all_operational", new Arguments(Set.of(), Set.of()))
                .containsEntry("built", new Arguments(Set.of("time"), Set.of("time")))
                .containsEntry("list_pair", new Arguments(Set.of("a", "b"), Set.of("a", "b")))
                .doesNotContainKeys("plural_one", "direction", "number_group_least");
        assertThat(Texts.arguments().get("date_long"))
                .satisfies(date -> assertThat(Objects.requireNonNull(date).known())
                        .contains("weekday", "month_short", "month_number", "zone"));
        assertThat(Texts.arguments().get("duration_days_one"))
                .satisfies(
                        days -> assertThat(Objects.requireNonNull(days).known()).containsExactly("n"));
    }
}
