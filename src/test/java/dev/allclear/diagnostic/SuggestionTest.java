package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of(
            "operational",
            "degraded_performance",
            "partial_outage",
            "major_outage",
            "under_maintenance",
            "api",
            "app",
            "booking",
            "backoffice",
            "id",
            "at");

    @ParameterizedTest
    @CsvSource({
        "bookng, booking",
        "bokoing, booking",
        "boooking, booking",
        "bo0king, booking",
        "bookings, booking",
        "BOOKING, booking",
        "Back Office, backoffice",
        "back-office, backoffice",
        "degradedperformance, degraded_performance",
        "degraded-performence, degraded_performance",
        "degarded_perfromance, degraded_performance",
        "partial-outages, partial_outage",
        "aip, api",
        "apis, api",
        "ap, api",
        "operationel, operational"
    })
    void aSlipOfTheFingerIsGuessed(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"'', x", "xyz, x", "outage, x", "performance, x", "db, x", "x, x", "shop, x", "maintenance, x"})
    void aWordThatIsFarFromAllIsNot(String typed) {
        assertThat(Suggestion.nearest(typed, KNOWN)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsItIsTheFirst() {
        assertThat(Suggestion.nearest("apx", List.of("api", "app"))).contains("api");
        assertThat(Suggestion.nearest("apx", List.of("app", "api"))).contains("app");
        assertThat(Suggestion.nearest("ap-i", List.of("api", "a_p_i"))).contains("api");
    }

    @Test
    void aNearerWordWinsOverAnEarlierOne() {
        assertThat(Suggestion.nearest("major_outag", List.of("minor_outage", "major_outage")))
                .contains("major_outage");
    }

    @Test
    void withoutKnownWordsThereIsNoGuess() {
        assertThat(Suggestion.nearest("api", List.of())).isEmpty();
    }

    @Test
    void signsOutsideTheBasicPlaneAreOneSlipEach() {
        assertThat(Suggestion.nearest("😀pi", List.of("api"))).contains("api");
    }

    @Test
    void anEndlessWordIsComparedWithNothing() {
        assertThat(Suggestion.nearest("a".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
