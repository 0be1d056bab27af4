package dev.allclear.page;

import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What of a page is to be shown when, as far as the clock decides. A window is planned from 22:00 to 23:00. */
class OutlookTest {
    private static final String BEFORE = "2026-11-22T14:36:00Z";
    private static final String WITHIN = "2026-11-22T22:10:00Z";

    @Test
    void theBandSaysWhatTheWindowWillMakeOfTheSite() {
        assertThat(told(window().home(BEFORE).bands(), HomeView.Band::headline))
                .containsExactly(
                        "All systems operational until 2026-11-22T22:00:00Z",
                        "Service under maintenance from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "All systems operational from 2026-11-22T23:00:00Z");
        assertThat(told(window().home(WITHIN).bands(), HomeView.Band::headline))
                .containsExactly(
                        "Service under maintenance until 2026-11-22T23:00:00Z",
                        "All systems operational from 2026-11-22T23:00:00Z");
    }

    @Test
    void aBandOfTheFutureIsAsOfThenAndSaysNothingOfIncidents() {
        HomeView.Band band = window().home(BEFORE).bands().get(1).shown();

        assertThat(band.asOf().time()).isEqualTo("22:00 UTC, 22 November 2026");
        assertThat(band.calm()).isEmpty();
    }

    @Test
    void theWindowIsPlannedThenUnderWayThenGone() {
        HomeView home = window().home(BEFORE);

        assertThat(told(home.planned().cards(), MaintenanceCard::href))
                .containsExactly("maintenance/work/ until 2026-11-22T22:00:00Z");
        assertThat(home.planned().now()).isTrue();
        assertThat(told(home.running().cards(), MaintenanceCard::href))
                .containsExactly("maintenance/work/ from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z");
        assertThat(home.running().now()).isFalse();
    }

    @Test
    void itsComponentsChangeWithIt() {
        ComponentGroup group = window().home(BEFORE).components().get(0);

        assertThat(told(group.rows().get(0).states(), Label::text))
                .containsExactly(
                        "operational until 2026-11-22T22:00:00Z",
                        "under maintenance from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "operational from 2026-11-22T23:00:00Z");
        assertThat(told(group.rows().get(1).states(), Label::text)).containsExactly("operational");
        assertThat(told(group.sums(), ComponentGroup.Sum::summary))
                .containsExactly(
                        "2 of 2 operational until 2026-11-22T22:00:00Z",
                        "1 of 2 affected from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "2 of 2 operational from 2026-11-22T23:00:00Z");
    }

    @Test
    void aWorseStateOutlastsTheWindow() {
        HomeView home = window().with(incident("x", Impact.MAJOR, "web")
                        .said(IncidentStatus.INVESTIGATING, "2026-11-22T13:58:00Z", "Looking."))
                .home(BEFORE);

        assertThat(told(home.components().get(0).rows().get(0).states(), Label::text))
                .containsExactly("partial outage");
        assertThat(told(home.bands(), HomeView.Band::headline)).hasSize(1);
    }

    @Test
    void thePageOfTheWindowFollowsIt() {
        MaintenanceView view = window().maintenance(BEFORE, "work");

        assertThat(told(view.heads(), head -> head.eyebrow().text()))
                .containsExactly(
                        "Scheduled maintenance until 2026-11-22T22:00:00Z",
                        "Maintenance in progress from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "Completed · maintenance · 1h from 2026-11-22T23:00:00Z");
        assertThat(told(view.affected(), affected -> affected.get(0).state().text()))
                .containsExactly(
                        "under maintenance until 2026-11-22T22:00:00Z",
                        "under maintenance from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "operational from 2026-11-22T23:00:00Z");
    }

    @Test
    void workThatIsLateStaysUntilSomebodyWrites() {
        HomeView home = SmallSite.in("en")
                .components("web")
                .with(
                        maintenance("work", "web").said(MaintenanceStatus.IN_PROGRESS, "2026-11-22T23:05:00Z", "Late."),
                        "2026-11-22T22:00:00Z",
                        "2026-11-22T23:00:00Z")
                .home("2026-11-22T23:10:00Z");

        assertThat(told(home.running().cards(), MaintenanceCard::href)).containsExactly("maintenance/work/");
    }

    @Test
    void plansFollowEachOtherInTheirOrder() {
        HomeView home = window().with(maintenance("more", "db"), "2026-11-22T22:30:00Z", "2026-11-22T23:30:00Z")
                .home(BEFORE);

        assertThat(told(home.running().cards(), MaintenanceCard::href))
                .containsExactly(
                        "maintenance/work/ from 2026-11-22T22:00:00Z until 2026-11-22T23:00:00Z",
                        "maintenance/more/ from 2026-11-22T22:30:00Z until 2026-11-22T23:30:00Z");
    }

    @Test
    void aPageOfThePastHasNoOutlook() {
        MaintenanceView view = window().maintenance("2026-11-24T00:00:00Z", "work");

        assertThat(told(view.heads(), head -> head.eyebrow().text())).containsExactly("Completed · maintenance · 1h");
        assertThat(view.affected()).hasSize(1);
    }

    private static <T> List<String> told(List<During<T>> each, Function<T, String> text) {
        return each.stream()
                .map(during -> text.apply(during.shown())
                        + during.from().map(from -> " from " + from).orElse("")
                        + during.until().map(until -> " until " + until).orElse(""))
                .toList();
    }

    private static SmallSite window() {
        return SmallSite.in("en")
                .components("web", "db")
                .with(maintenance("work", "web"), "2026-11-22T22:00:00Z", "2026-11-22T23:00:00Z");
    }
}
