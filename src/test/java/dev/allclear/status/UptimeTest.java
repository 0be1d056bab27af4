package dev.allclear.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UptimeTest {

    @ParameterizedTest(name = "{0} of {1} seconds are {2} %, for machines {3}")
    @CsvSource({
        "0, 1000, 100, 100.0",
        "1, 7776000, 99.99, 99.99",
        "777, 7776000, 99.99, 99.99",
        "778, 7776000, 99.98, 99.98",
        "1, 1000, 99.9, 99.9",
        "500, 1000, 50, 50",
        "1000, 1000, 0, 0",
        "1001, 1000, 0, 0"
    })
    void isFlooredToTwoDecimalsAndHasNoZerosAtItsEnd(long weighted, long tracked, String page, String machine) {
        var uptime = Uptime.of(Fraction.of(weighted), Fraction.of(tracked));

        assertThat(uptime.percent().toPlainString()).isEqualTo(page);
        assertThat(uptime.exported().toPlainString()).isEqualTo(machine);
    }

    @ParameterizedTest(name = "{0} seconds look {1}")
    @CsvSource({
        "1, SLIGHT",
        "1199, SLIGHT",
        "1200, MEDIUM",
        "1979, MEDIUM",
        "1980, STRONG",
        "3599, STRONG",
        "3600, FULL"
    })
    void aDayLooksAsBadAsItsWeightedMinutes(long weighted, DayLook look) {
        var tally = new Tally(Fraction.of(86_400), Map.of(ComponentState.MAJOR_OUTAGE, Fraction.of(weighted)));

        assertThat(DayLook.of(tally, Fraction.of(weighted))).isEqualTo(look);
    }

    @ParameterizedTest(name = "{0} looks {1}")
    @CsvSource({"UNDER_MAINTENANCE, MAINTENANCE", "DEGRADED_PERFORMANCE, DEGRADED", "PARTIAL_OUTAGE, DEGRADED"})
    void aDayWithoutDowntimeLooksLikeTheWorstItHad(ComponentState state, DayLook look) {
        var tally = new Tally(Fraction.of(86_400), Map.of(state, Fraction.of(86_400)));

        assertThat(DayLook.of(tally, Fraction.ZERO)).isEqualTo(look);
    }

    @Test
    void aFractionStaysExactAndIsRoundedOnlyToBeRead() {
        Fraction third = Fraction.of(1).dividedBy(Fraction.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(third.rounded(3).toPlainString()).isEqualTo("0.333");
        assertThat(Fraction.of(-51_665, 1000).rounded(2).toPlainString()).isEqualTo("-51.67");
        assertThat(Fraction.of(300).rounded(2).toPlainString()).isEqualTo("300");
        assertThat(Fraction.of(-1, 3).floor()).isEqualTo(-1);
    }
}
