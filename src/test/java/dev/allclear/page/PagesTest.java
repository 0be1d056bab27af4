package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String NOW = "2021-09-01T00:00:00Z";

    @Test
    void aSmallSiteHasThesePages() {
        assertThat(everything("en").pages(NOW).stream().map(page -> page.path() + " " + page.template()))
                .containsExactly(
                        "index.html home",
                        "404.html not-found",
                        "embed/index.html embed",
                        "incidents/broken/index.html incident",
                        "incidents/slow-de/index.html incident",
                        "maintenance/planned/index.html maintenance",
                        "maintenance/done/index.html maintenance",
                        "history/index.html history",
                        "history/2021/index.html year",
                        "history/2020/index.html year",
                        "history/2021/08/index.html month",
                        "history/2021/07/index.html month",
                        "history/2020/12/index.html month",
                        "history/impact/maintenance/index.html impact",
                        "history/impact/maintenance/2021/index.html year-list",
                        "history/impact/minor/index.html impact",
                        "history/impact/minor/2020/index.html year-list",
                        "history/impact/critical/index.html impact",
                        "history/impact/critical/2021/index.html year-list",
                        "components/index.html components",
                        "components/web/index.html component",
                        "components/api/index.html component",
                        "components/db/index.html component",
                        "components/fax/index.html component",
                        "uptime/index.html uptime",
                        "announcements/index.html announcements",
                        "announcements/holidays/index.html announcement",
                        "announcements/moved/index.html announcement",
                        "about/index.html page",
                        "search/index.html search",
                        "incidents/index.html forward",
                        "maintenance/index.html forward",
                        "incidents/old-slow/index.html forward",
                        "maintenance/old-done/index.html forward",
                        "announcements/old-holidays/index.html forward",
                        "announcements/old-moved/index.html forward",
                        "old-about/index.html forward");
    }

    @Test
    void aFurtherLanguageHasEveryPageAgain() {
        List<String> paths =
                everything("en", "de").pages(NOW).stream().map(Page::path).toList();
        List<String> english =
                everything("en").pages(NOW).stream().map(Page::path).toList();

        assertThat(paths.subList(0, english.size())).isEqualTo(english);
        assertThat(paths.subList(english.size(), paths.size()))
                .isEqualTo(english.stream().map(path -> "de/" + path).toList());
    }

    @Test
    void anEmptySiteHasItsPagesToo() {
        assertThat(SmallSite.in("en").pages(NOW).stream().map(Page::path))
                .containsExactly(
                        "index.html",
                        "404.html",
                        "embed/index.html",
                        "history/index.html",
                        "components/index.html",
                        "announcements/index.html",
                        "search/index.html",
                        "incidents/index.html",
                        "maintenance/index.html");
    }

    @Test
    void everyLinkLeadsToAPageOrAFileOfThisSite() {
        List<Page> pages = everything("en", "de").pages(NOW);

        assertThat(pages)
                .allSatisfy(page -> assertThat(Links.broken(page, pages)).isEmpty());
    }

    @Test
    void noViewHasAnArgumentLeftInItsTexts() {
        assertThat(everything("en", "de").pages(NOW))
                .allSatisfy(page -> assertThat(Links.texts(page.view().get()))
                        .noneMatch(text -> text.contains("{") || text.contains("}")));
    }

    @Test
    void theCopiesOfAPageNameEachOther() {
        SmallSite site = everything("en", "de");
        var alternates = List.of(
                new Layout.Alternate("en", "https://example.com/status/incidents/broken/"),
                new Layout.Alternate("de", "https://example.com/status/de/incidents/broken/"),
                new Layout.Alternate("x-default", "https://example.com/status/incidents/broken/"));

        Layout english = site.incident(NOW, "broken").layout();
        Layout german = site.view(NOW, "de/incidents/broken/index.html", IncidentView.class)
                .layout();

        assertThat(english.alternates()).isEqualTo(alternates);
        assertThat(german.alternates()).isEqualTo(alternates);
        assertThat(english.canonical()).contains("https://example.com/status/incidents/broken/");
        assertThat(german.canonical()).contains("https://example.com/status/de/incidents/broken/");
        assertThat(german.languages())
                .containsExactly(
                        new Layout.Destination(
                                "../../../incidents/broken/", new Text("English", Optional.of("en")), false),
                        new Layout.Destination("./", new Text("Deutsch", Optional.of("de")), true));
    }

    @Test
    void theLayoutLeadsToTheSitesFilesFromAnyDepth() {
        Layout layout = everything("en", "de")
                .view(NOW, "de/history/2021/08/index.html", MonthView.class)
                .layout();

        assertThat(layout.root()).isEqualTo("../../../../");
        assertThat(layout.home()).isEqualTo("../../../");
        assertThat(layout.stylesheet()).isEqualTo("../../../../theme/style.3f2a.css");
        assertThat(layout.logo()).contains(new Layout.Logo("../../../../assets/logo.svg", Optional.empty()));
        assertThat(layout.resources())
                .extracting(Layout.Resource::href)
                .containsExactly(
                        "../../../history.atom",
                        "../../../history.rss",
                        "../../../feed.json",
                        "../../../maintenance.ics");
        assertThat(layout.follow().href()).contains("../../../#follow");
        assertThat(layout.nav())
                .extracting(Layout.Destination::href, Layout.Destination::current)
                .containsExactly(
                        tuple("../../", true),
                        tuple("../../../components/", false),
                        tuple("../../../uptime/", false),
                        tuple("../../../about/", false));
    }

    @Test
    void thePageForUnknownAddressesIsRightFromAnyDepth() {
        NotFoundView view = everything("en", "de").view(NOW, "de/404.html", NotFoundView.class);

        assertThat(view.layout().home()).isEqualTo("/status/de/");
        assertThat(view.layout().stylesheet()).isEqualTo("/status/theme/style.3f2a.css");
        assertThat(view.layout().canonical()).isEmpty();
        assertThat(view.layout().alternates()).isEmpty();
    }

    @Test
    void anAliasForwardsToThePageAndGivesItsAddressAsThePermanentOne() {
        ForwardView view = everything("en").view(NOW, "incidents/old-slow/index.html", ForwardView.class);

        assertThat(view.target().href()).isEqualTo("../slow-de/");
        assertThat(view.layout().canonical()).contains("https://example.com/status/incidents/slow-de/");
    }

    @Test
    void aMonthPastAHundredEntriesContinues() {
        SmallSite site = SmallSite.in("en").components("web");
        Instant first = Instant.parse("2021-08-01T00:00:00Z");
        for (int i = 0; i < 201; i++) {
            String at = first.plus(Duration.ofMinutes(i)).toString();
            site.with(incident("i" + (1000 + i), Impact.MINOR, "web")
                    .said(INVESTIGATING, at, "Looking.")
                    .said(RESOLVED, at, "Done."));
        }

        MonthView newest = site.view(NOW, "history/2021/08/index.html", MonthView.class);
        MonthView second = site.view(NOW, "history/2021/08/2/index.html", MonthView.class);
        MonthView oldest = site.view(NOW, "history/2021/08/3/index.html", MonthView.class);

        assertThat(newest.entries()).hasSize(100);
        assertThat(newest.entries().get(0).href()).isEqualTo("../../../incidents/i1200/");
        assertThat(newest.part()).contains("Page 1 of 3");
        assertThat(newest.later()).isEmpty();
        assertThat(newest.earlier().map(Anchor::href)).contains("2/");
        assertThat(second.later().map(Anchor::href)).contains("../");
        assertThat(second.earlier().map(Anchor::href)).contains("../3/");
        assertThat(oldest.entries()).extracting(HistoryEntry::href).containsExactly("../../../../incidents/i1000/");
        assertThat(oldest.counts()).isEqualTo("201 incidents");
    }

    @Test
    void aRecurringMaintenanceHasAPageByOccurrenceAndItsAddressForwardsToTheNext() {
        SmallSite site = SmallSite.in("en")
                .components("web")
                .with(
                        maintenance("weekly", "web").repeating("FREQ=WEEKLY").alias("old-weekly"),
                        "2021-08-20T02:00:00Z",
                        "2021-08-20T04:00:00Z");

        assertThat(site.maintenance(NOW, "weekly-2021-08-20").ended()).isTrue();
        assertThat(site.view(NOW, "maintenance/weekly/index.html", ForwardView.class)
                        .target()
                        .href())
                .isEqualTo("../weekly-2021-09-03/");
        assertThat(site.view(NOW, "maintenance/old-weekly/index.html", ForwardView.class)
                        .target()
                        .href())
                .isEqualTo("../weekly-2021-09-03/");
        assertThat(site.home(NOW).planned().cards().get(0).shown().href()).isEqualTo("maintenance/weekly-2021-09-03/");
    }

    @Test
    void aDescriptionIsCutBetweenWordsOrCharactersButNeverWithinOne() {
        assertThat(Layouts.excerpt("word ".repeat(40))).endsWith("word…").hasSize(160);
        assertThat(Layouts.excerpt("x" + "\uD83C\uDF89".repeat(100))).isEqualTo("x" + "\uD83C\uDF89".repeat(79) + "…");
    }

    private static SmallSite everything(String... languages) {
        return SmallSite.in(languages)
                .components("web")
                .group("core", Group.Collapsed.AUTO, "api", "db")
                .retired("fax", "2020-12-31")
                .with(incident("slow-de", Impact.MINOR, "web", "fax")
                        .alias("old-slow")
                        .said(INVESTIGATING, "2020-12-05T10:00:00Z", "Looking.")
                        .said(RESOLVED, "2020-12-05T11:00:00Z", "Done."))
                .with(incident("broken", Impact.CRITICAL, "api", "db", "web")
                        .said(INVESTIGATING, "2021-08-31T23:00:00Z", "Looking."))
                .with(
                        maintenance("done", "db")
                                .alias("old-done")
                                .said(MaintenanceStatus.COMPLETED, "2021-07-01T11:00:00Z", "Done."),
                        "2021-07-01T10:00:00Z",
                        "2021-07-01T12:00:00Z")
                .with(maintenance("planned", "db"), "2021-09-10T10:00:00Z", "2021-09-10T12:00:00Z")
                .announcement("holidays", "2021-06-01T00:00:00Z", Optional.of("2021-07-01T00:00:00Z"))
                .announcement("moved", "2021-08-01T00:00:00Z", Optional.empty())
                .page(
                        "about",
                        new Prose(
                                "[Broken](../incidents/broken.md#now) ![map](../assets/map.png)",
                                Map.of(
                                        "../incidents/broken.md#now",
                                        "incidents/broken/#now",
                                        "../assets/map.png",
                                        "assets/map.png")));
    }
}
