package dev.allclear.output.calendar;

import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceBuilder;
import dev.allclear.status.SiteBuilder;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** What calendars have, and when it changes. */
class CalendarsTest {
    private static final String NOW = "2026-03-02T12:00";

    @Test
    void aCalendarWithoutEventsIsValid() throws Exception {
        for (String zone : List.of("UTC", "Europe/Zurich")) {
            byte[] calendar = Told.calendar(SiteBuilder.in(zone, "api").at(NOW), "maintenance.ics");
            var read = Biweekly.parse(new String(calendar, UTF_8)).first();
            assertThat(read.getEvents()).isEmpty();
            assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
            var other = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
            assertThat(other.validate().getEntries()).isEmpty();
            assertThat(other.getComponents("VTIMEZONE")).hasSize(1);
        }
    }

    @Test
    void aComponentsCalendarHasWhatTouchesItAndAGroupsWhatTouchesAnyOfIts() {
        Derived derived = SiteBuilder.site("api")
                .group("shop", "cart", "checkout")
                .with(maintenance("a", "2026-03-03T01:00", "2026-03-03T02:00", "api"))
                .with(maintenance("b", "2026-03-04T01:00", "2026-03-04T02:00", "cart"))
                .with(maintenance("c", "2026-03-05T01:00", "2026-03-05T02:00", "cart")
                        .repeating("FREQ=WEEKLY"))
                .at(NOW);
        assertThat(ids(derived, "maintenance.ics")).containsExactly("a", "b", "c");
        assertThat(ids(derived, "components/api/maintenance.ics")).containsExactly("a");
        assertThat(ids(derived, "components/cart/maintenance.ics")).containsExactly("b", "c");
        assertThat(ids(derived, "components/checkout/maintenance.ics")).isEmpty();
        assertThat(ids(derived, "components/shop/maintenance.ics")).containsExactly("b", "c");
        assertThat(ids(derived, "maintenance/b/maintenance.ics")).containsExactly("b");
    }

    @Test
    void whatEndedMoreThanAYearAgoIsLeftOut() {
        Derived derived = SiteBuilder.site("api")
                .with(maintenance("old", "2025-03-02T10:00", "2025-03-02T11:59", "api"))
                .with(maintenance("recent", "2025-03-02T10:00", "2025-03-02T12:00", "api"))
                .with(maintenance("over", "2024-01-01T10:00", "2024-01-01T12:00", "api")
                        .repeating("FREQ=DAILY;COUNT=3"))
                .with(maintenance("still", "2024-01-01T10:00", "2024-01-01T12:00", "api")
                        .repeating("FREQ=YEARLY;INTERVAL=9"))
                .at(NOW);
        assertThat(ids(derived, "maintenance.ics")).containsExactly("still", "recent");
        assertThat(ids(derived, "maintenance/old/maintenance.ics")).containsExactly("old");
    }

    @Test
    void thePlanIsToldWhateverBecameOfIt() {
        Derived derived = SiteBuilder.site("api")
                .with(maintenance("long", "2026-03-01T10:00", "2026-03-01T11:00", "api")
                        .inProgress("2026-03-01T09:50")
                        .completed("2026-03-01T15:00"))
                .with(maintenance("off", "2026-03-01T10:00", "2026-03-01T11:00", "api")
                        .cancelled("2026-03-01T09:50"))
                .at(NOW);
        VEvent late = event(derived, "long");
        assertThat(late.getDateStart().getValue()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(late.getDateEnd().getValue()).isEqualTo("2026-03-01T11:00:00Z");
        assertThat(late.getStatus().isConfirmed()).isTrue();
        assertThat(event(derived, "off").getStatus().isCancelled()).isTrue();
    }

    @Test
    void everyUpdateRaisesTheSequenceAndIsWhenItWasModified() {
        MaintenanceBuilder work = maintenance("work", "2026-03-05T10:00", "2026-03-05T11:00", "api")
                .announced("2026-02-01T08:00");
        VEvent first = event(SiteBuilder.site("api").with(work).at(NOW), "work");
        VEvent later = event(
                SiteBuilder.site("api").with(work.scheduled("2026-03-01T08:00")).at(NOW), "work");

        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getDateTimeStamp().getValue()).isEqualTo("2026-02-01T08:00:00Z");
        assertThat(later.getSequence().getValue()).isEqualTo(1);
        assertThat(later.getDateTimeStamp().getValue()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(later.getLastModified().getValue()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(later.getUid().getValue()).isEqualTo(first.getUid().getValue());
    }

    @Test
    void theClockAloneChangesNoEvent() {
        SiteBuilder site = SiteBuilder.in("Europe/Zurich", "api")
                .with(maintenance("work", "2026-03-05T10:00", "2026-03-05T11:00", "api"))
                .with(maintenance("weekly", "2026-03-05T10:00", "2026-03-05T11:00", "api")
                        .repeating("FREQ=WEEKLY")
                        .except("2026-03-12"));
        assertThat(Told.calendar(site.at("2026-03-05T10:30"), "maintenance.ics"))
                .isEqualTo(Told.calendar(site.at("2026-07-01T10:30"), "maintenance.ics"));
    }

    /** Of a night in which clocks change is known only once it is looked ahead to. */
    @Test
    void onlyARuleThatMeetsAChangeOfTheClockIsToldAnewAsThatComesNear() {
        SiteBuilder site = SiteBuilder.in("Europe/Zurich", "api")
                .with(maintenance("weekly", "2026-01-04T02:30", "2026-01-04T03:00", "api")
                        .repeating("FREQ=WEEKLY")
                        .announced("2026-01-01T10:00"));
        List<VEvent> far = events(site.at("2026-07-01T10:30"), "maintenance.ics");
        List<VEvent> near = events(site.at("2026-09-01T10:30"), "maintenance.ics");

        assertThat(names(far)).containsExactly("weekly", "weekly/2026-04-05", "weekly-2026-03-29");
        assertThat(names(near))
                .containsExactly(
                        "weekly", "weekly/2026-04-05", "weekly/2026-11-01", "weekly-2026-03-29", "weekly-2026-10-25");
        assertThat(far.get(1).getSequence().getValue()).isZero();
        assertThat(near.get(1).getSequence().getValue()).isEqualTo(1);
        assertThat(near.get(1).getDateTimeStamp().getValue()).isEqualTo("2026-01-01T09:00:00Z");
    }

    @Test
    void whatNobodySpokeOfWasNeverModified() {
        Derived derived = SiteBuilder.site("api")
                .with(maintenance("work", "2026-03-05T10:00", "2026-03-05T11:00", "api"))
                .at(NOW);
        VEvent event = event(derived, "work");
        assertThat(event.getLastModified()).isNull();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aCalendarWithoutEventsStaysAsTheYearsPass() {
        SiteBuilder site = SiteBuilder.in("Europe/Zurich", "api", "web")
                .with(maintenance("work", "2026-03-05T10:00", "2026-03-05T11:00", "api"));
        String path = "components/web/maintenance.ics";
        assertThat(Told.calendar(site.at(NOW), path)).isEqualTo(Told.calendar(site.at("2028-03-02T12:00"), path));
        assertThat(new String(Told.calendar(site.at(NOW), path), UTF_8)).contains("DTSTAMP:19700101T000000Z");
    }

    @Test
    void aRuleTellsNothingThatWasSaidOfOneOccurrence() {
        Derived derived = SiteBuilder.site("api")
                .with(maintenance("weekly", "2026-03-05T10:00", "2026-03-05T11:00", "api")
                        .repeating("FREQ=WEEKLY")
                        .cancelled("2026-03-01T08:00"))
                .at(NOW);
        List<VEvent> events = events(derived, "maintenance.ics");
        assertThat(names(events)).containsExactly("weekly", "weekly-2026-03-05");
        assertThat(events.get(0).getDescription().getValue())
                .isEqualTo("https://status.example.com/maintenance/weekly/");
        assertThat(events.get(0).getUrl().getValue()).isEqualTo("https://status.example.com/maintenance/weekly/");
        assertThat(events.get(1).getDescription().getValue())
                .isEqualTo("cancelled · Mar 1, 2026, 08:00 AM UTC\n\n"
                        + "https://status.example.com/maintenance/weekly-2026-03-05/");
    }

    @Test
    void theFileOfOneMaintenanceIsMadeFromItAlone() {
        SiteBuilder site =
                SiteBuilder.site("api").with(maintenance("work", "2026-03-01T10:00", "2026-03-01T11:00", "api"));
        var before = fingerprints(site.at(NOW));
        var after = fingerprints(site.with(maintenance("next", "2026-04-01T10:00", "2026-04-01T11:00", "api"))
                .at("2027-03-02T12:00"));
        assertThat(before.get("maintenance/work/maintenance.ics"))
                .isPresent()
                .isEqualTo(after.get("maintenance/work/maintenance.ics"));
        assertThat(before.get("maintenance.ics")).isEmpty();
    }

    @Test
    void theSameRuleReadsTheSameHoweverItWasTyped() {
        for (String rule : List.of("FREQ=MONTHLY;COUNT=9;BYDAY=1SU,-2MO", "BYDAY=+1SU,-02MO;COUNT=9;FREQ=MONTHLY")) {
            Derived derived = SiteBuilder.site("api")
                    .with(maintenance("monthly", "2026-03-02T10:00", "2026-03-02T11:00", "api")
                            .repeating(rule))
                    .at(NOW);
            assertThat(new String(Told.calendar(derived, "maintenance.ics"), UTF_8))
                    .contains("\r\nRRULE:FREQ=MONTHLY;COUNT=9;BYDAY=1SU,-2MO\r\n");
        }
    }

    private static VEvent event(Derived derived, String id) {
        return events(derived, "maintenance/" + id + "/maintenance.ics").get(0);
    }

    private static List<String> ids(Derived derived, String path) {
        return names(events(derived, path));
    }

    private static List<VEvent> events(Derived derived, String path) {
        return Biweekly.parse(new String(Told.calendar(derived, path), UTF_8))
                .first()
                .getEvents();
    }

    private static List<String> names(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getUid().getValue().replaceFirst(".*:", ""))
                .toList();
    }

    private static Map<String, Optional<String>> fingerprints(Derived derived) {
        Texts english = Texts.of(Language.ENGLISH, Map.of());
        return Calendars.files(derived, english, List.of(english), new Fingerprints())
                .collect(Collectors.toMap(DataFile::path, DataFile::fingerprint));
    }
}
