package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Impact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Incidents are counted")
class IncidentCountsTest {
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));

    private final IncidentCounts counts = SiteBuilder.in("Europe/Zurich", "api")
            .with(incident("over-the-turn", Impact.MINOR, "api")
                    .investigating("2026-02-28T23:30")
                    .resolved("2026-03-01T00:30"))
            .with(incident("quick", Impact.MAJOR, "api")
                    .investigating("2026-03-01T00:15")
                    .resolved("2026-03-01T00:45"))
            .with(incident("reopened", Impact.MAJOR, "api")
                    .investigating("2026-03-10T10:00")
                    .resolved("2026-03-10T11:00")
                    .identified("2026-03-11T10:00")
                    .resolved("2026-03-11T10:30"))
            .with(incident("open", Impact.MAJOR, "api").investigating("2026-03-12T10:00"))
            .with(incident("by-its-states", "api=major_outage").investigating("2026-03-12T11:00"))
            .at("2026-03-12T12:00")
            .counts();

    @Test
    void inTheMonthInWhichTheyBeganInTheZoneOfTheSite() {
        assertThat(counts.byMonth()).containsOnlyKeys(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(counts.of(MARCH).incidents()).isEqualTo(4);
    }

    @Test
    void byImpactWrittenOrAsItFollows() {
        assertThat(counts.of(MARCH, Impact.MAJOR)).isEqualTo(new IncidentCount(3, 2, Duration.ofHours(2)));
        assertThat(counts.of(MARCH, Impact.CRITICAL).incidents()).isEqualTo(1);
        assertThat(counts.of(MARCH, Impact.MINOR)).isEqualTo(IncidentCount.NONE);
    }

    @Test
    void withTheMeanOfTheTimesThatThoseWhichAreOverWereOpen() {
        assertThat(counts.of(MARCH).meanTimeToResolve()).contains(Duration.ofHours(1));
    }

    @Test
    void withoutAMeanWhileNoneIsOver() {
        assertThat(counts.of(MARCH, Impact.CRITICAL).meanTimeToResolve()).isEmpty();
    }

    @Test
    void inAQuarterAndAYearByTheSumsOfTheirMonths() {
        assertThat(counts.of(Period.quarter(LocalDate.of(2026, 2, 1))))
                .isEqualTo(new IncidentCount(5, 3, Duration.ofHours(3)));
        assertThat(counts.of(Period.year(2026), Impact.MINOR)).isEqualTo(new IncidentCount(1, 1, Duration.ofHours(1)));
        assertThat(counts.of(Period.year(2025))).isEqualTo(IncidentCount.NONE);
    }
}
