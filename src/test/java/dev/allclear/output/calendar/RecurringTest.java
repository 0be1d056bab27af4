package dev.allclear.output.calendar;

import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two calendar programs find exactly the windows that our pages show, also over a change of the clock. */
class RecurringTest {
    private static final List<String> ZONES =
            List.of("Europe/Zurich", "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kolkata");

    /** Some don't match the start, which is a Sunday: then they begin later. */
    private static final List<String> RULES = List.of(
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3;UNTIL=20260701",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;UNTIL=20260531T021500",
            "FREQ=WEEKLY;UNTIL=20260601T000000Z",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;BYDAY=-1SU",
            "FREQ=MONTHLY;BYDAY=1SU;COUNT=7",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYMONTHDAY=29,30,31",
            "COUNT=20;FREQ=DAILY;INTERVAL=15",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
            "FREQ=YEARLY;BYMONTH=3,10;BYDAY=1SU,2SU");

    static Stream<Arguments> rulesInZones() {
        return ZONES.stream().flatMap(zone -> RULES.stream().map(rule -> Arguments.of(zone, rule)));
    }

    @ParameterizedTest
    @MethodSource("rulesInZones")
    void aRuleGivesTheWindowsOfThePages(String zone, String rule) throws Exception {
        SiteBuilder site = SiteBuilder.in(zone, "api")
                .with(maintenance("work", "2026-01-25T02:15", "2026-01-25T05:15", "api")
                        .repeating(rule));
        Instant end = at("2027-01-01T00:00", zone);
        List<Told> later = windows(Told.byPages(site.at("2026-11-01T00:00"), "work", end));

        assertThat(later).hasSizeGreaterThan(1);
        for (String now : List.of("2026-08-01T00:00", "2026-11-01T00:00")) {
            byte[] calendar = Told.calendar(site.at(now), "maintenance.ics");
            assertThat(windows(Told.byBiweekly(calendar, end))).isEqualTo(later);
            assertThat(windows(Told.byIcal4j(calendar, end))).isEqualTo(later);
        }
    }

    /** An occurrence may stand apart in one calendar and follow the rule in another: the window is the same. */
    private static List<Told> windows(List<Told> told) {
        return told.stream()
                .map(each -> new Told("work", each.start(), each.end(), each.cancelled()))
                .toList();
    }

    @Test
    void aLongWindowHasTheSameExactLengthOverAChangeOfTheClock() throws Exception {
        for (String zone : ZONES) {
            everyReaderTellsWhatThePagesShow(
                    SiteBuilder.in(zone, "api")
                            .with(maintenance("work", "2026-02-07T22:00", "2026-02-09T00:30:15", "api")
                                    .repeating("FREQ=WEEKLY")),
                    "2026-11-01T00:00",
                    zone);
        }
    }

    @Test
    void whatIsExceptedOrCalledOffOrWrittenDownOnItsOwnOrSpokenOfLeavesTheRule() throws Exception {
        for (String zone : ZONES) {
            SiteBuilder site = SiteBuilder.in(zone, "api")
                    .with(maintenance("work", "2026-03-01T02:15", "2026-03-01T05:15", "api")
                            .repeating("FREQ=WEEKLY")
                            .except("2026-03-29", "2026-04-12")
                            .scheduled("2026-03-08T01:00")
                            .cancelled("2026-04-19T02:30")
                            .inProgress("2026-04-26T02:20")
                            .completed("2026-04-26T06:00"))
                    .with(maintenance("work-2026-05-03", "2026-05-04T02:15", "2026-05-04T03:15", "api"))
                    .with(maintenance("work-2026-11-01", "2026-11-02T02:15", "2026-11-02T03:15", "api"))
                    .with(maintenance("other", "2026-05-05T02:15", "2026-05-05T03:15", "api"));
            List<Told> told = everyReaderTellsWhatThePagesShow(site, "2026-05-01T00:00", zone);
            assertThat(told)
                    .filteredOn(each -> !each.id().equals("work"))
                    .extracting(Told::id)
                    .contains(
                            "work-2026-03-08",
                            "work-2026-04-19",
                            "work-2026-04-26",
                            "work-2026-05-03",
                            "other",
                            "work-2026-11-01");
            assertThat(told).filteredOn(Told::cancelled).extracting(Told::id).containsExactly("work-2026-04-19");
        }
    }

    @Test
    void aTimeThatComesTwiceIsToldExactly() throws Exception {
        // Both times are the second 02:30 of the night; every other window begins and ends at the first.
        everyReaderTellsWhatThePagesShow(
                SiteBuilder.in("Europe/Zurich", "api")
                        .with(maintenance("work", "2025-10-26T01:30:00Z", "2025-10-26T03:30:00Z", "api")
                                .repeating("FREQ=DAILY;COUNT=40")
                                .announced("2025-10-01T00:00"))
                        .with(maintenance("once", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z", "api")),
                "2025-11-01T00:00",
                "Europe/Zurich");
    }

    private static List<Told> everyReaderTellsWhatThePagesShow(SiteBuilder site, String now, String zone)
            throws Exception {
        Derived derived = site.at(now);
        // What our pages don't look ahead to yet is left out here.
        Instant end = derived.now().plusSeconds(90 * 86_400);
        byte[] calendar = Told.calendar(derived, "maintenance.ics");
        List<Told> told = Told.byPages(derived, "work", end);
        List<Told> apart = Told.byPages(derived, "work", Instant.MAX).stream()
                .filter(each -> !each.start().isBefore(end))
                .filter(each -> !each.id().equals("work"))
                .toList();
        assertThat(told).as(zone).isNotEmpty();
        assertThat(Told.byBiweekly(calendar, end)).as(zone).containsExactlyElementsOf(told);
        assertThat(Told.byIcal4j(calendar, end)).as(zone).containsExactlyElementsOf(told);
        return Stream.concat(told.stream(), apart.stream()).toList();
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
