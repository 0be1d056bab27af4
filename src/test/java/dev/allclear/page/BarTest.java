package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final String NOW = "2026-11-22T14:36:00Z";

    @Test
    void aDayFillsItsColumnTheMoreTheMoreDowntimeItHadAndEachLookHasAnOutlineOfItsOwn() {
        Bar bar = bar(site().days(8)
                .since("2026-11-16")
                .with(maintenance("disks", "web"), "2026-11-17T02:00:00Z", "2026-11-17T03:00:00Z")
                .with(down("a", Impact.MINOR, "2026-11-18T10:00:00Z", "2026-11-18T20:00:00Z"))
                .with(down("b", Impact.CRITICAL, "2026-11-19T10:00:00Z", "2026-11-19T10:19:59Z"))
                .with(down("c", Impact.CRITICAL, "2026-11-20T10:00:00Z", "2026-11-20T10:20:00Z"))
                .with(down("d", Impact.CRITICAL, "2026-11-21T10:00:00Z", "2026-11-21T10:59:59Z"))
                .with(down("e", Impact.CRITICAL, "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z")));

        assertThat(bar.tracked()).isEqualTo(1);
        assertThat(bar.end()).isEqualTo(8);
        assertThat(bar.shapes())
                .extracting(Bar.Shape::look, Bar.Shape::path)
                .containsExactly(
                        tuple("ground", "M33 2h4v36h-4zm10 0h4v36h-4zm10 0h4v36h-4zm10 0h4v36h-4z"),
                        tuple("none", "M3 36h4v2h-4z"),
                        tuple("calm", "M13 2h4v36h-4z"),
                        tuple("maintenance", "M23 2h4v36h-4z"),
                        tuple("degraded", "M33 32h4v6h-4z"),
                        tuple("slight", "M43 26h4v12h-4z"),
                        tuple("medium", "M53 18h4v20h-4z"),
                        tuple("strong", "M63 10h4v28h-4z"),
                        tuple("full", "M73 2h4v22h-4zm0 30h4v6h-4zm0-30"));
    }

    @Test
    void whatIsSaidOfASpanIsTrueOfTheDaysThatItShows() {
        SmallSite site = site().since("2026-01-01")
                .with(down("first", Impact.CRITICAL, "2026-09-10T10:00:00Z", "2026-09-10T13:36:00Z"))
                .with(down("second", Impact.CRITICAL, "2026-10-10T10:00:00Z", "2026-10-10T12:24:00Z"));

        assertThat(bar(site).spans())
                .extracting(Bar.Span::screens, Bar.Span::box, Bar.Span::from, Bar.Span::uptime, Bar.Span::label)
                .containsExactly(
                        tuple(
                                "on-desktop",
                                "0 0 900 40",
                                "90 days ago",
                                "99.72\u00a0%",
                                "WEB, last 90 days: uptime 99.72\u00a0%; 2 days with downtime,"
                                        + " the worst September 10, 2026 (major outage 3h 36m)"),
                        tuple(
                                "on-tablet",
                                "300 0 600 40",
                                "60 days ago",
                                "99.83\u00a0%",
                                "WEB, last 60 days: uptime 99.83\u00a0%; 1 day with downtime,"
                                        + " October 10, 2026 (major outage 2h 24m)"),
                        tuple(
                                "on-phone",
                                "600 0 300 40",
                                "30 days ago",
                                "100\u00a0%",
                                "WEB, last 30 days: uptime 100\u00a0%; no downtime"));
        assertThat(site.view(NOW, "de/index.html", HomeView.class)
                        .components()
                        .get(0)
                        .rows()
                        .get(0)
                        .bar()
                        .orElseThrow()
                        .spans())
                .extracting(Bar.Span::label)
                .contains("WEB, letzte 60 Tage: Verfügbarkeit 99,83\u00a0%; 1 Tag mit Ausfall,"
                        + " 10. Oktober 2026 (ausgefallen 2\u00a0Std. 24\u00a0Min.)");
    }

    @Test
    void aShortHistorySaysInHowManyDays() {
        assertThat(bar(site().since("2026-10-13")).spans())
                .extracting(Bar.Span::uptime)
                .containsExactly("100\u00a0% in 41 days", "100\u00a0% in 41 days", "100\u00a0%");
    }

    @Test
    void withoutTrackedTimeThereIsNoData() {
        Bar bar = bar(site().since("2026-12-01"));

        assertThat(bar.tracked()).isEqualTo(90);
        assertThat(bar.shapes()).extracting(Bar.Shape::look).containsExactly("none");
        assertThat(bar.spans().get(0).uptime()).isEqualTo("no data");
        assertThat(bar.spans().get(0).label()).isEqualTo("WEB, last 90 days: no data");
    }

    @Test
    void inItsFirstSecondTodayHasNoDataAndYesterdayStandsBesideIt() {
        HomeView home = site().since("2026-01-01")
                .days(3)
                .with(down("a", Impact.CRITICAL, "2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"))
                .home("2026-11-22T00:00:00Z");
        Bar bar = home.components().get(0).rows().get(0).bar().orElseThrow();

        assertThat(bar.tracked()).isZero();
        assertThat(bar.end()).isEqualTo(2);
        assertThat(bar.shapes())
                .extracting(Bar.Shape::look, Bar.Shape::path)
                .containsExactly(
                        tuple("calm", "M3 2h4v36h-4z"),
                        tuple("full", "M13 2h4v22h-4zm0 30h4v6h-4zm0-30"),
                        tuple("none", "M23 36h4v2h-4z"));
        assertThat(bar.days()).extracting(Bar.Day::column).containsExactly(1);
    }

    @Test
    void aScreenShowsNoMoreDaysThanTheSiteAsksFor() {
        assertThat(bar(site().since("2026-01-01").days(45)).spans())
                .extracting(Bar.Span::screens, Bar.Span::from)
                .containsExactly(tuple("on-desktop on-tablet", "45 days ago"), tuple("on-phone", "30 days ago"));
        assertThat(bar(site().since("2026-01-01").days(14)).spans())
                .extracting(Bar.Span::screens, Bar.Span::from)
                .containsExactly(tuple("on-desktop on-tablet on-phone", "14 days ago"));
    }

    @Test
    void aDayTellsItsStatesTheWorstFirstAndLinksWhatPutTheComponentThere() {
        SmallSite site = site().since("2026-01-01")
                .with(down("late-de", Impact.MINOR, "2026-11-19T22:00:00Z", "2026-11-20T01:00:00Z"))
                .with(down("broken", Impact.MAJOR, "2026-11-19T23:00:00Z", "2026-11-19T23:30:00Z"))
                .with(incident("harmless", Impact.NONE, "web").said(INVESTIGATING, "2026-11-20T08:00:00Z", "Looking."))
                .with(incident("elsewhere", Impact.MAJOR, "db").said(INVESTIGATING, "2026-11-20T08:00:00Z", "Looking."))
                .with(maintenance("planned", "web"), "2026-11-22T14:00:00Z", "2026-11-22T23:00:00Z")
                .with(maintenance("later", "web"), "2026-11-22T20:00:00Z", "2026-11-22T23:00:00Z");

        assertThat(bar(site).days())
                .extracting(
                        Bar.Day::column,
                        Bar.Day::date,
                        day -> day.spells().stream().map(Affected.Spell::text).toList(),
                        day -> day.causes().stream().map(Anchor::href).toList())
                .containsExactly(
                        tuple(89, "Sun 22 Nov", List.of("under maintenance 36m"), List.of("maintenance/planned/")),
                        tuple(87, "Fri 20 Nov", List.of("degraded performance 1h"), List.of("incidents/late-de/")),
                        tuple(
                                86,
                                "Thu 19 Nov",
                                List.of("partial outage 30m", "degraded performance 1h 30m"),
                                List.of("incidents/broken/", "incidents/late-de/")));
        assertThat(site.view(NOW, "de/components/web/index.html", ComponentView.class)
                        .bar()
                        .orElseThrow()
                        .days()
                        .get(1)
                        .causes())
                .containsExactly(new Anchor("../../incidents/late-de/", new Text("Zu late-de", Optional.empty())));
    }

    @Test
    void daysAreThoseOfTheSitesZoneAndTheLastIsToday() {
        HomeView home = site().zone("Pacific/Auckland").days(3).home(NOW);

        assertThat(home.dates()).containsExactly("Sat 21 Nov", "Sun 22 Nov", "Mon 23 Nov");
    }

    @Test
    void aComponentWithoutFiguresHasNoBar() {
        SmallSite site = SmallSite.in("en")
                .since("2026-01-01")
                .unmeasured("sandbox")
                .group("more", Group.Collapsed.FALSE, "api");

        assertThat(site.home(NOW).components())
                .flatExtracting(ComponentGroup::rows)
                .extracting(ComponentGroup.Row::id, row -> row.bar().isPresent())
                .containsExactly(tuple("sandbox", false), tuple("api", true));
        ComponentView page = site.view(NOW, "components/sandbox/index.html", ComponentView.class);
        assertThat(page.bar()).isEmpty();
        assertThat(page.figures()).isEmpty();
    }

    private static Bar bar(SmallSite site) {
        return site.home(NOW).components().get(0).rows().get(0).bar().orElseThrow();
    }

    private static Told<IncidentStatus> down(String id, Impact impact, String from, String to) {
        return incident(id, impact, "web").said(INVESTIGATING, from, "Looking.").said(RESOLVED, to, "Done.");
    }

    private static SmallSite site() {
        return SmallSite.in("en", "de").components("web", "db");
    }
}
