package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Site;
import dev.allclear.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A site as of an instant")
class AsOfTest {
    private static final String NOW = "12:00";

    @Test
    void hasNoUpdateThatIsMoreThan15MinutesLater() {
        Derived derived = site("api")
                .with(incident("i", "api=major_outage").investigating("11:00").resolved("12:16"))
                .at(NOW);

        assertThat(course(derived).steps()).hasSize(1);
        assertThat(course(derived).resolved()).isFalse();
        assertThat(derived.site().incidents().get(0).updates()).hasSize(1);
    }

    @Test
    void countsAnUpdateUpTo15MinutesLaterAsWrittenNowAndLeavesItsTime() {
        Derived derived = site("api")
                .with(incident("i", "api=major_outage").investigating("11:00").resolved("12:15"))
                .at(NOW);

        assertThat(InWords.timeline(derived, "api")).containsExactly("11:00-12:00 major_outage");
        assertThat(course(derived).duration()).isEqualTo(Duration.ofHours(1));
        assertThat(course(derived).steps().get(1).update().at()).isEqualTo(site().time("12:15"));
    }

    @Test
    void countsAnIncidentOfTheNext15MinutesAsStartedNow() {
        Derived derived = site("api")
                .with(incident("i", "api=major_outage").started("12:05").investigating("12:10"))
                .at(NOW);

        assertThat(InWords.timeline(derived, "api")).containsExactly("12:00- major_outage");
        assertThat(course(derived).startedAt()).isEqualTo(derived.now());
        assertThat(course(derived).duration()).isZero();
    }

    @Test
    void countsACompletionUpTo15MinutesLaterAsWrittenNow() {
        Derived derived = site("api")
                .with(maintenance("m", "11:00", "13:00", "api").completed("12:10"))
                .at(NOW);

        assertThat(InWords.timeline(derived, "api")).containsExactly("11:00-12:00 under_maintenance");
    }

    @Test
    void hasNoIncidentThatNobodyHadWrittenAbout() {
        Site known = site("api")
                .with(incident("later").investigating("13:00"))
                .with(incident("backfilled").started("11:00").investigating("13:00"))
                .at(NOW)
                .site();

        assertThat(known.incidents()).isEmpty();
    }

    @Test
    void knowsOfAnEarlierEndOnlyOnceTheResolutionIsWritten() {
        SiteBuilder site = site("api")
                .with(incident("i", "api=major_outage")
                        .investigating("10:00")
                        .resolved("10:30")
                        .investigating("11:00")
                        .monitoring("11:55")
                        .resolved("13:00")
                        .resolvedAlreadyAt("11:50"));

        assertThat(InWords.intervals(course(site.at("10:44")).open())).containsExactly("10:00-10:30");
        assertThat(InWords.intervals(course(site.at("12:00")).open())).containsExactly("10:00-10:30", "11:00-");
        assertThat(InWords.timeline(site.at("12:00"), "api"))
                .containsExactly("10:00-10:30 major_outage", "11:00- major_outage");
        assertThat(InWords.intervals(course(site.at("13:00")).open())).containsExactly("10:00-10:30", "11:00-11:50");
    }

    @Test
    void doesNotSayThatATextWillBeEdited() {
        Site site = site("api").with(incident("i").investigating("10:00")).build();

        assertThat(edited(AsOf.site(edited(site, "11:00"), site().time(NOW)))).contains(site().time("11:00"));
        assertThat(edited(AsOf.site(edited(site, "13:00"), site().time(NOW)))).isEmpty();
    }

    @Test
    void hasAMaintenanceOnlyOnceItIsAnnounced() {
        assertThat(knows(maintenance("m", "14:00", "15:00").announced("12:30"))).isFalse();
        assertThat(knows(maintenance("m", "14:00", "15:00").announced("12:00"))).isTrue();
        assertThat(knows(maintenance("m", "14:00", "15:00").scheduled("12:30"))).isFalse();
        assertThat(knows(maintenance("m", "14:00", "15:00").scheduled("11:30"))).isTrue();
    }

    @Test
    void hasAMaintenanceToComeThatDoesNotSayWhenItWasAnnounced() {
        assertThat(knows(maintenance("m", "14:00", "15:00"))).isTrue();
    }

    @Test
    void hasAMaintenanceThatHasBegun() {
        assertThat(knows(maintenance("m", "12:00", "15:00").announced("12:30"))).isTrue();
        assertThat(knows(maintenance("m", "14:00", "15:00").announced("13:00").inProgress("11:30")))
                .isTrue();
    }

    private static boolean knows(MaintenanceBuilder maintenance) {
        return !site().with(maintenance).at(NOW).site().maintenances().isEmpty();
    }

    private static IncidentCourse course(Derived derived) {
        return derived.incidents().get(0);
    }

    private static Optional<Instant> edited(Site site) {
        return site.incidents().get(0).updates().get(0).edited();
    }

    /** Returns the site with its one update edited. */
    private static Site edited(Site site, String time) {
        Incident incident = site.incidents().get(0);
        Update<IncidentStatus> update = incident.updates().get(0);
        Update<IncidentStatus> edited = new Update<>(
                update.at(),
                update.status(),
                update.text(),
                update.components(),
                update.nextUpdate(),
                Optional.of(site().time(time)));
        Incident changed = new Incident(
                incident.id(),
                incident.title(),
                incident.impact(),
                incident.components(),
                incident.summary(),
                List.of(edited),
                incident.started(),
                incident.resolved(),
                incident.links(),
                incident.aliases(),
                incident.source());
        return new Site(
                site.settings(),
                site.components(),
                List.of(changed),
                site.maintenances(),
                site.announcements(),
                site.pages());
    }
}
