package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryViewTest {
    private static final String NOW = "2021-09-01T00:00:00Z";

    private final SmallSite site = SmallSite.in("en", "de")
            .zone("Europe/Zurich")
            .components("a", "b", "c")
            .retired("fax", "2021-08-20")
            .with(resolved("eve", Impact.NONE, "2020-12-31T22:59:00Z", "2020-12-31T23:30:00Z"))
            .with(resolved("year", Impact.MINOR, "2020-12-31T23:00:00Z", "2020-12-31T23:30:00Z", "a"))
            .with(resolved("first", Impact.MAJOR, "2021-08-02T10:00:00Z", "2021-08-02T13:19:00Z", "a", "b", "c"))
            .with(incident("open", Impact.CRITICAL, "b").said(INVESTIGATING, "2021-08-31T21:59:00Z", "Looking."))
            .with(maintenance("done", "fax"), "2021-08-10T10:00:00Z", "2021-08-10T12:30:00Z")
            .with(
                    maintenance("off", "b").said(MaintenanceStatus.CANCELLED, "2021-08-01T00:00:00Z", "No."),
                    "2021-08-11T10:00:00Z",
                    "2021-08-11T12:30:00Z")
            .with(maintenance("planned", "b"), "2021-09-02T10:00:00Z", "2021-09-02T12:30:00Z");

    @Test
    void theIndexHasTheNewestMonthAndCountsByYearAndMonth() {
        HistoryView view = site.view(NOW, "history/index.html", HistoryView.class);

        assertThat(view.newest().map(HistoryView.Newest::month))
                .contains(new Anchor("2021/08/", new Text("August 2021", Optional.empty())));
        assertThat(view.newest().map(HistoryView.Newest::counts)).contains("2 incidents and 2 maintenances");
        assertThat(view.years())
                .extracting(
                        HistoryView.Year::name,
                        HistoryView.Year::href,
                        HistoryView.Year::counts,
                        HistoryView.Year::meanTime)
                .containsExactly(
                        tuple(
                                "2021",
                                "2021/",
                                "3 incidents and 2 maintenances",
                                Optional.of("mean time to resolve 1h 54m")),
                        tuple("2020", "2020/", "1 incident", Optional.of("mean time to resolve 31m")));
        assertThat(view.years().get(0).months())
                .extracting(
                        HistoryView.Month::name,
                        HistoryView.Month::href,
                        HistoryView.Month::incidents,
                        HistoryView.Month::maintenances)
                .containsExactly(tuple("August", "2021/08/", 2, 2), tuple("January", "2021/01/", 1, 0));
    }

    @Test
    void anEmptyHistoryHasNoMonth() {
        HistoryView view = SmallSite.in("en").view(NOW, "history/index.html", HistoryView.class);

        assertThat(view.newest()).isEmpty();
        assertThat(view.years()).isEmpty();
    }

    @Test
    void aMonthTellsWhatBeganInItInTheSitesZoneNewestFirst() {
        MonthView view = site.view(NOW, "history/2021/08/index.html", MonthView.class);

        assertThat(view.title()).isEqualTo("August 2021");
        assertThat(view.entries())
                .extracting(
                        HistoryEntry::kind,
                        HistoryEntry::href,
                        HistoryEntry::ongoing,
                        HistoryEntry::date,
                        HistoryEntry::facts)
                .containsExactly(
                        tuple("incident", "../../../incidents/open/", true, "Tue 31 Aug", "Critical · B · ongoing"),
                        tuple(
                                "maintenance",
                                "../../../maintenance/off/",
                                false,
                                "Wed 11 Aug",
                                "Maintenance · B · cancelled"),
                        tuple(
                                "maintenance",
                                "../../../maintenance/done/",
                                false,
                                "Tue 10 Aug",
                                "Maintenance · FAX · 2h 30m"),
                        tuple(
                                "incident",
                                "../../../incidents/first/",
                                false,
                                "Mon 2 Aug",
                                "Major · A and B and 1 more component · 3h 19m"));
        assertThat(view.entries())
                .extracting(HistoryEntry::anchor)
                .containsExactly(
                        Optional.of("day-2021-08-31"),
                        Optional.of("day-2021-08-11"),
                        Optional.of("day-2021-08-10"),
                        Optional.of("day-2021-08-02"));
        assertThat(view.year().href()).isEqualTo("../");
        assertThat(view.part()).isEmpty();
        assertThat(view.previous().map(Anchor::href)).contains("../01/");
        assertThat(view.next()).isEmpty();
    }

    @Test
    void theTurnOfTheYearIsTheSitesOwn() {
        assertThat(site.view(NOW, "history/2021/01/index.html", MonthView.class).entries())
                .extracting(HistoryEntry::datetime, HistoryEntry::facts)
                .containsExactly(tuple("2021-01-01", "Minor · A · 30m"));
        assertThat(site.view(NOW, "history/2020/12/index.html", MonthView.class).entries())
                .extracting(HistoryEntry::datetime, HistoryEntry::facts)
                .containsExactly(tuple("2020-12-31", "Incident · 31m"));
    }

    @Test
    void aYearLeadsToItsMonthsAndNeighbours() {
        YearView view = site.view(NOW, "de/history/2021/index.html", YearView.class);

        assertThat(view.year().counts()).isEqualTo("3 Störungen und 2 Wartungen");
        assertThat(view.year().months()).extracting(HistoryView.Month::name).containsExactly("August", "Januar");
        assertThat(view.previous()).contains(new Anchor("../2020/", new Text("2020", Optional.empty())));
        assertThat(view.next()).isEmpty();
        assertThat(view.history().href()).isEqualTo("../");
    }

    @Test
    void aComponentsPageTellsWhatTouchedItByYear() {
        ComponentView view = site.view(NOW, "components/a/index.html", ComponentView.class);

        assertThat(view.states()).extracting(state -> state.shown().key()).containsExactly("operational");
        assertThat(view.newest())
                .extracting(YearEntries::name, year -> hrefs(year.entries()))
                .containsExactly(tuple("2021", List.of("../../incidents/first/", "../../incidents/year/")));
    }

    @Test
    void aRetiredComponentKeepsItsPageAndItsHistoryButHasNoState() {
        ComponentView view = site.view(NOW, "components/fax/index.html", ComponentView.class);

        assertThat(view.states()).isEmpty();
        assertThat(view.retired()).contains("Retired after August 20, 2021");
        assertThat(view.layout().built()).isEmpty();
        assertThat(view.newest())
                .extracting(year -> hrefs(year.entries()))
                .containsExactly(List.of("../../maintenance/done/"));
        assertThat(site.view(NOW, "components/index.html", ComponentsView.class).retired())
                .containsExactly(new ComponentsView.Retired(
                        "fax/", new Text("FAX", Optional.empty()), "Retired after August 20, 2021"));
    }

    private static List<String> hrefs(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::href).toList();
    }

    private static Told<IncidentStatus> resolved(String id, Impact impact, String from, String to, String... on) {
        return incident(id, impact, on).said(INVESTIGATING, from, "Looking.").said(RESOLVED, to, "Done.");
    }
}
