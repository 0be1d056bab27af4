package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a component's page has no room for stands on pages by year. */
class ComponentHistoryTest {
    private static final String NOW = "2021-09-01T00:00:00Z";
    private static final String PAGE = "components/web/index.html";
    private static final String YEARS = "components/web/history/";

    @Test
    void itsPageHasTheNewestHundredAndLeadsToEveryYear() {
        ComponentView view = busy().view(NOW, PAGE, ComponentView.class);

        assertThat(view.newest())
                .extracting(
                        YearEntries::name,
                        year -> year.href().orElseThrow(),
                        year -> year.entries().size())
                .containsExactly(tuple("2021", "history/2021/", 80), tuple("2020", "history/2020/", 20));
        assertThat(view.newest().get(0).entries().get(0).href()).isEqualTo("../../incidents/2021-079/");
        assertThat(view.years())
                .containsExactly(
                        new YearCount("history/2021/", "2021", "80 incidents"),
                        new YearCount("history/2020/", "2020", "80 incidents"),
                        new YearCount("history/2019/", "2019", "130 incidents"),
                        new YearCount("history/2018/", "2018", "60 incidents"));
    }

    @Test
    void eachOfTheOthersIsOnOnePageThatItLeadsTo() {
        SmallSite site = busy();
        Map<String, Page> pages = byPath(site);
        List<String> reached = site.view(NOW, PAGE, ComponentView.class).years().stream()
                .map(year -> "components/web/" + year.href() + "index.html")
                .flatMap(first -> fromPageToPage(first, pages))
                .toList();

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(pages.keySet().stream()
                        .filter(path -> path.startsWith(YEARS))
                        .toList());
        assertThat(reached.stream().flatMap(path -> listed(list(pages, path)).stream()))
                .doesNotHaveDuplicates()
                .hasSize(350);
    }

    @Test
    void aYearWithMoreThanAHundredGoesOn() {
        YearListView first = busy().view(NOW, YEARS + "2019/index.html", YearListView.class);
        YearListView second = busy().view(NOW, YEARS + "2019/2/index.html", YearListView.class);

        assertThat(first.title()).isEqualTo("WEB 2019");
        assertThat(first.counts()).isEqualTo("130 incidents");
        assertThat(first.impacts()).isEmpty();
        assertThat(first.all()).isEqualTo(new Anchor("../../", new Text("WEB", Optional.empty())));
        assertThat(first.earlier().map(Anchor::href)).contains("2/");
        assertThat(first.previous().map(Anchor::href)).contains("../2018/");
        assertThat(first.next().map(Anchor::href)).contains("../2020/");
        assertThat(second.part()).contains("Page 2 of 2");
        assertThat(second.entries()).hasSize(30);
        assertThat(second.later().map(Anchor::href)).contains("../");
        assertThat(second.all().href()).isEqualTo("../../../");
    }

    @Test
    void pagesOfPastYearsStayWhenThisYearHasMore() {
        Map<String, Page> before = byPath(busy());
        Map<String, Page> after = byPath(busy().with(resolved("new", "2021-08-31T10:00:00Z")));
        List<String> past = before.keySet().stream()
                .filter(path -> path.startsWith(YEARS) && !path.startsWith(YEARS + "2021/"))
                .toList();

        assertThat(past).hasSize(4).allSatisfy(path -> {
            assertThat(fingerprint(after, path)).isEqualTo(fingerprint(before, path));
            assertThat(list(after, path)).isEqualTo(list(before, path));
        });
        assertThat(page(before, YEARS + "2021/index.html").fingerprint()).isEmpty();
    }

    @Test
    void aPageOfAPastYearChangesWithWhatItHas() {
        Map<String, Page> before = byPath(busy());
        Map<String, Page> after = byPath(busy().with(resolved("late", "2018-12-31T10:00:00Z")));

        assertThat(fingerprint(after, YEARS + "2018/index.html"))
                .isNotEqualTo(fingerprint(before, YEARS + "2018/index.html"));
        assertThat(fingerprint(after, YEARS + "2020/index.html"))
                .isEqualTo(fingerprint(before, YEARS + "2020/index.html"));
    }

    @Test
    void aYearInWhichSomethingStillGoesOnFollowsThePresent() {
        SmallSite site = busy().with(
                        incident("open", Impact.MINOR, "web").said(INVESTIGATING, "2018-05-01T00:00:00Z", "Looking."));

        assertThat(site.view(NOW, YEARS + "2018/index.html", YearListView.class)
                        .layout()
                        .built())
                .isPresent();
    }

    @Test
    void aComponentOfWhichItsPageHasAllHasNoOther() {
        SmallSite site = SmallSite.in("en").components("web");
        during(site, 2020, 60);
        during(site, 2021, 40);

        ComponentView view = site.view(NOW, PAGE, ComponentView.class);

        assertThat(view.newest())
                .extracting(YearEntries::href, year -> year.entries().size())
                .containsExactly(tuple(Optional.empty(), 40), tuple(Optional.empty(), 60));
        assertThat(view.years()).isEmpty();
        assertThat(byPath(site).keySet()).noneMatch(path -> path.startsWith(YEARS));
    }

    @Test
    void thePagesStandBelowThatOfTheComponent() {
        String crumbs = busy().view(NOW, YEARS + "2020/index.html", YearListView.class)
                .layout()
                .data()
                .orElseThrow()
                .toString();

        assertThat(crumbs)
                .containsSubsequence(
                        "status/components/", "status/components/web/", "status/components/web/history/2020/");
    }

    @Test
    void everyLinkOfTheirsLeadsToAPage() {
        List<Page> pages = busy().pages(NOW);

        assertThat(pages)
                .filteredOn(page -> page.path().startsWith("components/web/"))
                .hasSize(6)
                .allSatisfy(page -> assertThat(Links.broken(page, pages)).isEmpty());
    }

    /** A component with 350 incidents in four years. */
    private static SmallSite busy() {
        SmallSite site = SmallSite.in("en").components("web");
        during(site, 2018, 60);
        during(site, 2019, 130);
        during(site, 2020, 80);
        during(site, 2021, 80);
        return site;
    }

    private static void during(SmallSite site, int year, int many) {
        Instant start = Instant.parse(year + "-01-02T00:00:00Z");
        IntStream.range(0, many)
                .forEach(number -> site.with(resolved(
                        "%d-%03d".formatted(year, number),
                        start.plus(Duration.ofDays(2L * number)).toString())));
    }

    private static Told<IncidentStatus> resolved(String id, String from) {
        String to = Instant.parse(from).plus(Duration.ofMinutes(30)).toString();
        return incident(id, Impact.MINOR, "web")
                .said(INVESTIGATING, from, "Looking.")
                .said(RESOLVED, to, "Done.");
    }

    private static Map<String, Page> byPath(SmallSite site) {
        return site.pages(NOW).stream().collect(Collectors.toMap(Page::path, page -> page));
    }

    private static Stream<String> fromPageToPage(String first, Map<String, Page> pages) {
        var paths = new ArrayList<String>();
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            String path = next.get();
            paths.add(path);
            next = list(pages, path).earlier().map(to -> path.replace("index.html", to.href() + "index.html"));
        }
        return paths.stream();
    }

    private static List<String> listed(YearListView view) {
        return view.entries().stream()
                .map(entry -> entry.href().replace("../", ""))
                .toList();
    }

    private static YearListView list(Map<String, Page> pages, String path) {
        return (YearListView) page(pages, path).view().get();
    }

    private static String fingerprint(Map<String, Page> pages, String path) {
        return page(pages, path).fingerprint().map(Supplier::get).orElseThrow();
    }

    private static Page page(Map<String, Page> pages, String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }
}
