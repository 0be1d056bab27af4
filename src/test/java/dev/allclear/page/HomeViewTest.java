package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.IDENTIFIED;
import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.i18n.Timed;
import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeViewTest {
    private static final String NOW = "2026-11-22T14:36:00Z";

    @Test
    void aCalmDayIsOneSentenceWithItsInstant() {
        HomeView home = site().with(resolved("x", "2026-11-18T09:35:00Z", "2026-11-18T10:17:00Z"))
                .home(NOW);

        assertThat(home.band())
                .isEqualTo(new HomeView.Band(
                        "none",
                        "operational",
                        "All systems operational",
                        new Timed("As of ", "2026-11-22T14:36:00Z", "14:36 UTC, 22 November 2026", "."),
                        Optional.of("The last incident was four days ago.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22T00:00:00Z | The last incident was today.               | Die letzte Störung war heute.
            2026-11-21T23:59:59Z | The last incident was yesterday.           | Die letzte Störung war gestern.
            2026-11-20T00:00:00Z | The last incident was two days ago.        | Die letzte Störung war vor zwei Tagen.
            2026-11-10T12:00:00Z | The last incident was twelve days ago.     | Die letzte Störung war vor zwölf Tagen.
            2026-11-09T12:00:00Z | The last incident was 13 days ago.         | Die letzte Störung war vor 13 Tagen.
            2026-09-23T12:00:00Z | The last incident was on September 23, 2026. | Die letzte Störung war am 23. September 2026.
            """)
    void howLongItHasBeenCalmIsToldInWholeDays(String end, String english, String german) {
        SmallSite site = site().with(resolved("x", "2026-09-01T09:00:00Z", end));

        assertThat(site.home(NOW).band().calm()).contains(english);
        assertThat(site.view(NOW, "de/index.html", HomeView.class).band().calm())
                .contains(german);
    }

    @Test
    void headingsInOpenIncidentsOfOneInstantHaveIdsOfTheirOwn() {
        HomeView home = site().with(incident("one", Impact.MAJOR).said(INVESTIGATING, NOW, "### What we know"))
                .with(incident("two", Impact.MAJOR).said(INVESTIGATING, NOW, "### What we know"))
                .home(NOW);

        assertThat(home.open())
                .extracting(open -> open.latest().text().orElseThrow().html().markup())
                .satisfiesExactly(
                        two -> assertThat(two).contains("id=\"two-update-20261122-143600-what-we-know\""),
                        one -> assertThat(one).contains("id=\"one-update-20261122-143600-what-we-know\""));
    }

    @Test
    void aSiteThatNeverHadAnIncidentDoesNotCountTheDays() {
        assertThat(site().home(NOW).band().calm()).isEmpty();
    }

    @Test
    void anOpenIncidentIsToldWithItsLatestUpdate() {
        HomeView home = site().with(incident("x", Impact.MAJOR, "web")
                        .said(INVESTIGATING, "2026-11-22T13:58:00Z", "Looking.")
                        .said(IDENTIFIED, "2026-11-22T14:21:00Z", "Found."))
                .home(NOW);

        HomeView.OpenIncident open = home.open().get(0);
        assertThat(open.eyebrow().text()).isEqualTo("Major incident · ongoing for 38m");
        assertThat(open.href()).isEqualTo("incidents/x/");
        assertThat(open.latest().status().text()).isEqualTo("identified");
        assertThat(open.ago()).isEqualTo("15 minutes ago");
        assertThat(open.timeline().label().text()).isEqualTo("Full timeline, 2 updates");
        assertThat(open.affected())
                .extracting(each -> each.name().text() + ": " + each.state().text())
                .containsExactly("WEB: partial outage");
        assertThat(home.band().calm()).isEmpty();
    }

    @Test
    void theWorstOpenIncidentStandsFirst() {
        HomeView home = site().with(incident("older", Impact.CRITICAL).said(INVESTIGATING, "2026-11-20T00:00:00Z", "A"))
                .with(incident("newer", Impact.MINOR).said(INVESTIGATING, "2026-11-22T00:00:00Z", "A"))
                .with(incident("newest", Impact.MINOR).said(INVESTIGATING, "2026-11-22T01:00:00Z", "A"))
                .home(NOW);

        assertThat(home.open())
                .extracting(HomeView.OpenIncident::href)
                .containsExactly("incidents/older/", "incidents/newest/", "incidents/newer/");
    }

    @Test
    void quietDaysAreFoldedAndAnIncidentStandsOnTheDayItWasResolved() {
        HomeView home = site().with(resolved("x", "2026-11-18T09:35:00Z", "2026-11-18T10:17:00Z"))
                .home(NOW);

        assertThat(home.daysTitle()).isEqualTo("The last 15 days");
        assertThat(home.days())
                .extracting(HomeView.Day::date, day -> day.entries().size())
                .containsExactly(
                        tuple("Sat 21\u00a0– Thu 19 Nov", 0),
                        tuple("Wed 18 Nov", 1),
                        tuple("Tue 17\u00a0– Sun 8 Nov", 0));
        HistoryEntry entry = home.days().get(1).entries().get(0);
        assertThat(entry.facts()).isEqualTo("Minor · WEB · 42m · resolved 10:17 UTC");
        assertThat(entry.text().orElseThrow().html().markup()).contains("Done.");
    }

    @Test
    void todayIsToldOnceAnIncidentWasResolved() {
        HomeView home = site().with(resolved("a", "2026-11-22T01:00:00Z", "2026-11-22T02:00:00Z"))
                .with(resolved("b", "2026-11-22T03:00:00Z", "2026-11-22T04:00:00Z"))
                .home(NOW);

        assertThat(home.days()).extracting(HomeView.Day::date).containsExactly("Sun 22 Nov", "Sat 21\u00a0– Sun 8 Nov");
        assertThat(home.days().get(0).entries())
                .extracting(HistoryEntry::href)
                .containsExactly("incidents/b/", "incidents/a/");
    }

    @Test
    void aDayOnWhichAnIncidentWentOnIsNotCalledQuiet() {
        HomeView home = site().with(resolved("long", "2026-11-16T23:00:00Z", "2026-11-19T01:00:00Z"))
                .with(incident("open", Impact.MINOR).said(INVESTIGATING, "2026-11-21T23:00:00Z", "A"))
                .home(NOW);

        assertThat(home.days())
                .extracting(HomeView.Day::date)
                .containsExactly("Fri 20 Nov", "Thu 19 Nov", "Sun 15\u00a0– Sun 8 Nov");
    }

    @Test
    void daysAreThoseOfTheSitesZone() {
        HomeView home = site().zone("Pacific/Auckland")
                .with(resolved("x", "2026-11-18T10:30:00Z", "2026-11-18T11:30:00Z"))
                .home(NOW);

        assertThat(home.days())
                .extracting(HomeView.Day::date)
                .containsExactly("Sun 22\u00a0– Fri 20 Nov", "Thu 19 Nov", "Tue 17\u00a0– Mon 9 Nov");
    }

    @Test
    void componentsStandInTheirGroupsAndRetiredOnesAreGone() {
        HomeView home = site().group("calm", Group.Collapsed.AUTO, "a", "b")
                .group("broken", Group.Collapsed.AUTO, "c", "d")
                .group("shut", Group.Collapsed.TRUE, "e")
                .group("wide", Group.Collapsed.FALSE, "f")
                .retired("fax", "2026-11-21")
                .components("last")
                .with(incident("x", Impact.MAJOR, "c").said(INVESTIGATING, "2026-11-22T13:58:00Z", "Looking."))
                .home(NOW);

        assertThat(home.components())
                .extracting(
                        group -> group.name().map(Text::text).orElse("-"),
                        group -> group.sums().get(0).shown().summary(),
                        group -> group.sums().get(0).shown().state().key(),
                        ComponentGroup::foldable,
                        ComponentGroup::open,
                        group -> rows(group))
                .containsExactly(
                        tuple("-", "2 of 2 operational", "operational", false, true, List.of("WEB", "DB")),
                        tuple("Group calm", "2 of 2 operational", "operational", true, false, List.of("A", "B")),
                        tuple("Group broken", "1 of 2 affected", "partial_outage", true, true, List.of("C", "D")),
                        tuple("Group shut", "1 of 1 operational", "operational", true, false, List.of("E")),
                        tuple("Group wide", "1 of 1 operational", "operational", true, true, List.of("F")),
                        tuple("-", "1 of 1 operational", "operational", false, true, List.of("LAST")));
    }

    @Test
    void aComponentIsThereOnItsLastDay() {
        assertThat(site().retired("fax", "2026-11-22").home(NOW).components())
                .extracting(group -> rows(group))
                .containsExactly(List.of("WEB", "DB", "FAX"));
    }

    @Test
    void maintenanceUnderWayAndToComeIsToldTheNextFirst() {
        HomeView home = site().with(maintenance("later", "web"), "2026-12-02T10:00:00Z", "2026-12-02T11:00:00Z")
                .with(maintenance("sooner", "web").summary("Short."), "2026-11-30T23:00:00Z", "2026-12-01T01:00:00Z")
                .with(maintenance("now", "db"), "2026-11-22T14:00:00Z", "2026-11-22T15:00:00Z")
                .with(maintenance("done", "db"), "2026-11-22T13:00:00Z", "2026-11-22T14:00:00Z")
                .with(
                        maintenance("off", "db").said(MaintenanceStatus.CANCELLED, "2026-11-22T13:00:00Z", "No."),
                        "2026-11-25T13:00:00Z",
                        "2026-11-25T14:00:00Z")
                .home(NOW);

        assertThat(cards(home.running()))
                .extracting(MaintenanceCard::href, card -> card.status().text(), MaintenanceCard::overrun)
                .containsExactly(tuple("maintenance/now/", "in progress", Optional.empty()));
        assertThat(cards(home.planned()))
                .extracting(
                        MaintenanceCard::href,
                        card -> card.status().text(),
                        card -> card.window().sameDay(),
                        card -> card.text().isPresent())
                .containsExactly(
                        tuple("maintenance/sooner/", "scheduled", false, true),
                        tuple("maintenance/later/", "scheduled", true, false));
        assertThat(cards(home.planned()).get(0).affected())
                .extracting(each -> each.state().key())
                .containsExactly("under_maintenance");
    }

    /** What is shown at first. */
    private static List<MaintenanceCard> cards(HomeView.Work work) {
        return work.cards().stream()
                .filter(card -> card.from().isEmpty())
                .map(During::shown)
                .toList();
    }

    private static List<String> rows(ComponentGroup group) {
        return group.rows().stream().map(row -> row.name().text()).toList();
    }

    private static Told<IncidentStatus> resolved(String id, String from, String to) {
        return incident(id, Impact.MINOR, "web")
                .said(INVESTIGATING, from, "Looking.")
                .said(RESOLVED, to, "Done.");
    }

    private static SmallSite site() {
        return SmallSite.in("en", "de").components("web", "db");
    }
}
