package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The next change by the clock alone is")
class TransitionsTest {

    @Test
    void theTurnOfTheDayInTheZoneOfTheSite() {
        assertNext(site("api"), "11:00", "2026-03-03T00:00:00Z");
        assertNext(SiteBuilder.in("Asia/Kolkata", "api"), "2026-03-02T11:00:00Z", "2026-03-02T18:30:00Z");
    }

    @Test
    void theDayAfterWhereADayTurnsJustNow() {
        assertNext(site("api"), "00:00", "2026-03-03T00:00:00Z");
    }

    @Test
    void theFirstInstantOfADayThatBeginsLate() {
        assertNext(SiteBuilder.in("America/Asuncion"), "2023-10-01T03:00:00Z", "2023-10-01T04:00:00Z");
    }

    @Test
    void theOpeningOfAWindow() {
        assertNext(site("api").with(maintenance("m", "12:00", "13:00", "api")), "11:00", "2026-03-02T12:00:00Z");
    }

    @Test
    void theEndOfAnOpenWindow() {
        assertNext(site("api").with(maintenance("m", "12:00", "13:00", "api")), "12:00", "2026-03-02T13:00:00Z");
    }

    @Test
    void notThePlannedStartOfAWindowThatOpenedEarly() {
        assertNext(
                site("api").with(maintenance("m", "12:00", "13:00", "api").inProgress("11:30")),
                "11:40",
                "2026-03-02T13:00:00Z");
    }

    @Test
    void thePlannedStartOfAWindowThatIsCancelledSinceThenItIsInHistory() {
        assertNext(
                site("api").with(maintenance("m", "12:00", "13:00", "api").cancelled("10:00")),
                "11:00",
                "2026-03-02T12:00:00Z");
    }

    @Test
    void notTheEndOfAWindowThatIsCompletedOrCancelled() {
        assertNext(
                site("api").with(maintenance("m", "10:00", "13:00", "api").completed("11:00")),
                "12:00",
                "2026-03-03T00:00:00Z");
        assertNext(
                site("api").with(maintenance("m", "12:00", "13:00", "api").cancelled("10:00")),
                "12:00",
                "2026-03-03T00:00:00Z");
    }

    @Test
    void noWindowOfADayThatARecurrenceExcepts() {
        MaintenanceBuilder daily =
                maintenance("m", "2026-03-01T10:00", "2026-03-01T11:00", "api").repeating("FREQ=DAILY");

        assertNext(site("api").with(daily), "09:00", "2026-03-02T10:00:00Z");
        assertNext(site("api").with(daily.except("2026-03-02")), "09:00", "2026-03-03T00:00:00Z");
    }

    @Test
    void theBeginAndTheEndOfAnAnnouncement() {
        SiteBuilder site = site().announcement("a", "12:00", Optional.of("14:00"));

        assertNext(site, "11:00", "2026-03-02T12:00:00Z");
        assertNext(site, "12:00", "2026-03-02T14:00:00Z");
        assertNext(site, "14:00", "2026-03-03T00:00:00Z");
    }

    @Test
    void theInstantAtWhichAMaintenanceIsMadeKnown() {
        assertNext(
                site("api")
                        .with(maintenance("m", "2026-03-09T12:00", "2026-03-09T13:00", "api")
                                .announced("15:00")),
                "11:00",
                "2026-03-02T15:00:00Z");
    }

    @Test
    void theFirstOfSeveral() {
        assertNext(
                site("api")
                        .with(maintenance("m", "13:00", "14:00", "api"))
                        .with(maintenance("n", "12:00", "15:00", "api"))
                        .announcement("a", "12:30", Optional.empty()),
                "11:00",
                "2026-03-02T12:00:00Z");
    }

    @Test
    void nothingThatAnIncidentDoes() {
        assertNext(site("api").with(incident("i").investigating("11:10")), "11:00", "2026-03-03T00:00:00Z");
    }

    private static void assertNext(SiteBuilder site, String now, String next) {
        assertThat(site.at(now).nextTransition()).isEqualTo(Instant.parse(next));
    }
}
