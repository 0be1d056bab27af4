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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImpactViewTest {
    private static final String NOW = "2021-09-01T00:00:00Z";

    private final SmallSite site = SmallSite.in("en", "de")
            .zone("Europe/Zurich")
            .components("a", "b", "c")
            .with(resolved("eve", Impact.MAJOR, "2020-12-31T22:59:00Z", "a"))
            .with(resolved("year", Impact.MAJOR, "2020-12-31T23:00:00Z", "a"))
            .with(resolved("slow", Impact.MINOR, "2021-02-01T10:00:00Z", "b"))
            .with(incident("open", Impact.MAJOR, "b").said(INVESTIGATING, "2021-08-31T10:00:00Z", "Looking."))
            .with(
                    maintenance("done", "b").said(MaintenanceStatus.COMPLETED, "2021-08-10T12:00:00Z", "Done."),
                    "2021-08-10T10:00:00Z",
                    "2021-08-10T12:30:00Z")
            .with(maintenance("planned", "b"), "2021-09-02T10:00:00Z", "2021-09-02T12:30:00Z");

    @Test
    void theHistoryLeadsToEachImpactThatAnythingHadTheWorstFirst() {
        HistoryView view = site.view(NOW, "history/index.html", HistoryView.class);

        assertThat(view.impacts())
                .containsExactly(
                        new Filter("impact/major/", new Label("major", "Major"), "3", false),
                        new Filter("impact/minor/", new Label("minor", "Minor"), "1", false),
                        new Filter("impact/maintenance/", new Label("maintenance", "Maintenance"), "1", false));
    }

    @Test
    void itLeadsToEachComponentThatAnythingTouchedAsTheyAreListed() {
        HistoryView view = site.view(NOW, "history/index.html", HistoryView.class);

        assertThat(view.components())
                .containsExactly(
                        new HistoryView.OfComponent("../components/a/", new Text("A", Optional.empty()), "2"),
                        new HistoryView.OfComponent("../components/b/", new Text("B", Optional.empty()), "3"));
    }

    @Test
    void anImpactHasItsNewestByYearAndItsYearsInTheSitesZone() {
        ImpactView view = site.view(NOW, "de/history/impact/major/index.html", ImpactView.class);

        assertThat(view.title()).isEqualTo("Erhebliche Störungen");
        assertThat(view.counts()).isEqualTo("3 Störungen");
        assertThat(view.newest())
                .extracting(newest -> newest.href().orElseThrow(), newest -> hrefs(newest.entries()))
                .containsExactly(
                        tuple("2021/", List.of("../../../incidents/open/", "../../../incidents/year/")),
                        tuple("2020/", List.of("../../../incidents/eve/")));
        assertThat(view.years())
                .containsExactly(
                        new YearCount("2021/", "2021", "2 Störungen"), new YearCount("2020/", "2020", "1 Störung"));
        assertThat(view.history().href()).isEqualTo("../../");
    }

    @Test
    void itLeadsToTheOtherImpactsAndSaysWhichIsHere() {
        ImpactView view = site.view(NOW, "history/impact/minor/index.html", ImpactView.class);

        assertThat(view.impacts())
                .extracting(Filter::href, Filter::current)
                .containsExactly(tuple("../major/", false), tuple("./", true), tuple("../maintenance/", false));
    }

    @Test
    void aYearOfAnImpactLeadsToTheOthersOfThatYearAndToItsNeighbours() {
        YearListView view = site.view(NOW, "history/impact/major/2020/index.html", YearListView.class);

        assertThat(view.title()).isEqualTo("Major incidents 2020");
        assertThat(hrefs(view.entries())).containsExactly("../../../../incidents/eve/");
        assertThat(view.impacts()).containsExactly(new Filter("./", new Label("major", "Major"), "1", true));
        assertThat(view.all()).isEqualTo(new Anchor("../", new Text("Major incidents", Optional.empty())));
        assertThat(view.previous()).isEmpty();
        assertThat(view.next().map(Anchor::href)).contains("../2021/");
        assertThat(view.layout().built()).isEmpty();
    }

    @Test
    void theYearOfTheHistoryLeadsToTheImpactsThatItHad() {
        YearView view = site.view(NOW, "history/2020/index.html", YearView.class);

        assertThat(view.impacts())
                .containsExactly(new Filter("../impact/major/2020/", new Label("major", "Major"), "1", false));
    }

    @Test
    void aMaintenanceIsOneWhateverItsImpactAndOnlyOnceItBegan() {
        ImpactView view = site.view(NOW, "history/impact/maintenance/index.html", ImpactView.class);

        assertThat(view.newest())
                .extracting(newest -> hrefs(newest.entries()))
                .containsExactly(List.of("../../../maintenance/done/"));
    }

    @Test
    void aYearWithAnOpenIncidentIsNotPastYet() {
        YearListView view =
                site.view("2022-01-05T00:00:00Z", "history/impact/major/2021/index.html", YearListView.class);

        assertThat(view.layout().built()).isPresent();
    }

    @Test
    void theNewestAreAHundredAndAYearWithMoreGoesOn() {
        SmallSite many = SmallSite.in("en").components("web");
        for (int i = 0; i < 101; i++) {
            Instant at = Instant.parse("2020-06-01T00:00:00Z").plus(Duration.ofHours(i));
            many.with(resolved("i" + (1000 + i), Impact.MINOR, at.toString(), "web"));
        }
        many.with(resolved("new", Impact.MINOR, "2021-01-01T10:00:00Z", "web"));

        ImpactView view = many.view(NOW, "history/impact/minor/index.html", ImpactView.class);
        YearListView first = many.view(NOW, "history/impact/minor/2020/index.html", YearListView.class);
        YearListView second = many.view(NOW, "history/impact/minor/2020/2/index.html", YearListView.class);

        assertThat(view.newest()).extracting(newest -> newest.entries().size()).containsExactly(1, 99);
        assertThat(view.counts()).isEqualTo("102 incidents");
        assertThat(first.entries()).hasSize(100);
        assertThat(first.part()).contains("Page 1 of 2");
        assertThat(first.earlier()).contains(new Anchor("2/", new Text("Earlier in this year", Optional.empty())));
        assertThat(hrefs(second.entries())).containsExactly("../../../../../incidents/i1000/");
        assertThat(second.later().map(Anchor::href)).contains("../");
        assertThat(second.impacts()).extracting(Filter::href).containsExactly("../");
    }

    @Test
    void thePagesStandBelowTheHistory() {
        String crumbs = site.view(NOW, "history/impact/major/2020/index.html", YearListView.class)
                .layout()
                .data()
                .orElseThrow()
                .toString();

        assertThat(crumbs).containsSubsequence("history/", "history/impact/major/", "history/impact/major/2020/");
    }

    private static List<String> hrefs(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::href).toList();
    }

    private static Told<IncidentStatus> resolved(String id, Impact impact, String from, String on) {
        String to = Instant.parse(from).plus(Duration.ofMinutes(30)).toString();
        return incident(id, impact, on).said(INVESTIGATING, from, "Looking.").said(RESOLVED, to, "Done.");
    }
}
