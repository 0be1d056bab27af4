package dev.allclear.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "Payments FAIL, payments fail",
        "Störung, storung",
        "STRASSE Straße, strasse",
        "İstanbul Işık ışık, istanbul isik",
        "płatność Plzeň smørrebrød, platnosc plzen smorrebrod",
        "l’incident, l incident",
        "зв'язок звʼязок, зв язок",
        "ΠΛΗΡΩΜΉΣ πληρωμής, πληρωμησ",
        "الدفع والدفع دَفْع دفع, دفع",
        "شـبـكة شبكه, شبكه",
        "תַּשְׁלוּם תשלומ, תשלומ",
        "ﬁle № ２, file no 2",
        "api.example.com/v2, api example com v2",
        "Zah\u00ADlung, zahlung"
    })
    void aWordIsWhatPeopleType(String text, String terms) {
        assertThat(TermsOf.text(text)).containsExactly(terms.split(" "));
    }

    @Test
    void whatHasNoSpacesIsEachCharacterWithTheNext() {
        assertThat(TermsOf.text("API障害発生")).containsExactly("api", "障害", "害発", "発生", "生");
        assertThat(TermsOf.text("サーバー")).containsExactly("サー", "ーバ", "バー", "ー");
        assertThat(TermsOf.text("결제 오류")).containsExactly("결제", "제", "오류", "류");
        assertThat(TermsOf.text("ｻｰﾊﾞｰ")).isEqualTo(TermsOf.text("サーバー"));
        assertThat(TermsOf.text("ハ")).doesNotContainAnyElementsOf(TermsOf.text("バ"));
        assertThat(TermsOf.text("𠮷野家")).containsExactly("𠮷野", "野家", "家");
    }

    @Test
    void ofALongWordItsBeginningCounts() {
        assertThat(TermsOf.text("x".repeat(100_000))).containsExactly("x".repeat(Terms.LONGEST));
        assertThat(TermsOf.text("😀".repeat(9))).isEmpty();
        assertThat(TermsOf.text("𐐨".repeat(40))).containsExactly("𐐨".repeat(Terms.LONGEST));
        assertThat(TermsOf.text("a𐐨".repeat(100_000))).containsExactly("a𐐨".repeat(Terms.LONGEST / 2));
    }
}
