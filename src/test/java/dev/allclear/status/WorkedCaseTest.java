package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked case of the rules: an incident over the hour that is skipped in spring. */
class WorkedCaseTest {
    private static final Id API = new Id("api");

    private final Derived derived = SiteBuilder.in("Europe/Zurich", "api")
            .since("2025-01-01")
            .with(incident("night", "api=major_outage")
                    .investigating("2025-03-30T00:30")
                    .identified("2025-03-30T01:10", "api=partial_outage")
                    .resolved("2025-03-30T03:30"))
            .at("2025-03-30T12:00");

    @Test
    void theMajorOutageTakes2400Seconds() {
        assertThat(seconds(ComponentState.MAJOR_OUTAGE)).isEqualTo(2_400);
    }

    @Test
    void thePartialOutageTakes4800SecondsSinceAnHourWasSkipped() {
        assertThat(seconds(ComponentState.PARTIAL_OUTAGE)).isEqualTo(4_800);
    }

    @Test
    void theIncidentTakesTwoHoursBothTogether() {
        assertThat(derived.incidents().get(0).duration()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theDayTakesElevenHoursUpToNow() {
        assertThat(today().tally().tracked()).isEqualTo(Fraction.of(11 * 3_600));
    }

    @Test
    void theDayHas3840SecondsOfDowntimeAndIsFull() {
        assertThat(today().weighted()).isEqualTo(Fraction.of(3_840));
        assertThat(today().look()).isEqualTo(DayLook.FULL);
    }

    @Test
    void theWindowHas89WholeDaysAnd9995Percent() {
        Figure window = figures().window().orElseThrow();

        assertThat(window.period().name()).isEqualTo("2025-01-01/2025-03-30");
        assertThat(window.tally().tracked()).isEqualTo(Fraction.of(7_689_600));
        assertThat(window.uptime().percent()).isEqualTo("99.95");
    }

    private Figure today() {
        return figures().of(Period.day(LocalDate.of(2025, 3, 30))).orElseThrow();
    }

    private Figures figures() {
        return derived.figures(API).orElseThrow();
    }

    private long seconds(ComponentState state) {
        return derived.timeline(API).stretches().stream()
                .filter(stretch -> stretch.state() == state)
                .mapToLong(stretch -> stretch.interval().length(derived.now()).toSeconds())
                .sum();
    }
}
