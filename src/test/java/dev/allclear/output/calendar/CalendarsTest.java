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

    private static VEvent event(Derived derived, String id) {
        return Biweekly.parse(new String(Told.calendar(derived, "maintenance/" + id + "/maintenance.ics"), UTF_8))
                .first()
                .getEvents()
                .get(0);
    }

    private static List<String> ids(Derived derived, String path) {
        return Biweekly.parse(new String(Told.calendar(derived, path), UTF_8)).first().getEvents().stream()
                .map(event -> event.getUid().getValue().replaceFirst(".*:", ""))
                .toList();
    }

    private static Map<String, Optional<String>> fingerprints(Derived derived) {
        return Calendars.files(derived, List.of(Texts.of(Language.ENGLISH, Map.of())))
                .collect(Collectors.toMap(DataFile::path, DataFile::fingerprint));
    }
}
