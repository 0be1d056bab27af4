package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.Building;
import dev.allclear.Run;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the rich example tell programs in their heads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadTest {
    private static final String SITE = "https://status.northwind.example/";
    private static final String OUTAGE = "incidents/2025-11-28-peak-day-outage/";
    private static final String OPEN = "incidents/2026-11-22-payment-failures/";
    private static final String MOVE = "maintenance/2026-11-22-webhook-queue-migration/";

    private Tree site = Tree.of("", "");

    @BeforeAll
    void build(@TempDir Path folder) {
        site = Tree.of(Building.example(folder.resolve("site")));
    }

    @Test
    void everyPageWithAnAddressSaysWhatItIsInTheWordsOfSchemaOrg() throws JsonProcessingException {
        var vocabulary = new Vocabulary();
        for (String path : pages()) {
            List<String> canonical = content(path, "//h:link[@rel='canonical']/@href");
            List<String> data = data(path);
            boolean forward = site.text(path).contains("http-equiv=\"refresh\"");
            assertThat(data).as(path).hasSize(canonical.isEmpty() || forward ? 0 : 1);
            for (String json : data) {
                JsonNode document = new ObjectMapper().readTree(json);
                assertThat(vocabulary.check(document)).as(path).isEmpty();
                JsonNode self = document.path("@graph").path(0);
                assertThat(self.path("url").asText()).as(path).isEqualTo(canonical.get(0));
                JsonNode steps = document.path("@graph").path(1).path("itemListElement");
                if (!steps.isMissingNode()) {
                    assertThat(steps.path(0).path("item").asText()).isEqualTo(home(path));
                    assertThat(steps.path(steps.size() - 1).path("item").asText())
                            .as(path)
                            .isEqualTo(canonical.get(0));
                    assertThat(steps.findValuesAsText("item"))
                            .allSatisfy(step -> assertThat(site.paths())
                                    .contains(URI.create(SITE).relativize(URI.create(step)) + "index.html"));
                }
            }
        }
    }

    @Test
    void aMistakeInTheDataIsFound() throws JsonProcessingException {
        assertThat(new Vocabulary().check(new ObjectMapper().readTree("""
                        {"@context": "https://schema.org", "@graph": [
                          {"@type": "Incident", "name": "x"},
                          {"@type": "Article", "startDate": "2026-01-01T00:00:00Z", "datePublished": "today", "about": []},
                          {"@type": "Event", "eventStatus": "https://schema.org/EventPostponed",
                           "location": {"@type": "Organization", "url": "x"}}]}
                        """)))
                .containsExactly(
                        "no type Incident",
                        "Incident has no name",
                        "Article has no startDate",
                        "datePublished of Article can't be \"today\"",
                        "about of Article says nothing",
                        "eventStatus of Event can't be \"https://schema.org/EventPostponed\"",
                        "url of Organization can't be \"x\"",
                        "location of Event can't be {\"@type\":\"Organization\",\"url\":\"x\"}");
    }

    @Test
    void anIncidentIsAnArticleWithTheTimesOfItsUpdates() throws JsonProcessingException {
        JsonNode article = self(OUTAGE);
        assertThat(article.path("@type").asText()).isEqualTo("Article");
        assertThat(article.path("headline").asText()).isEqualTo("Web shop and Public API unavailable");
        assertThat(article.path("datePublished").asText()).isEqualTo("2025-11-28T08:31:00Z");
        assertThat(article.path("dateModified").asText()).isEqualTo("2025-12-03T10:00:00Z");
        assertThat(article.path("temporalCoverage").asText()).isEqualTo("2025-11-28T08:31:00Z/2025-11-28T15:30:00Z");
        assertThat(self("incidents/2026-11-22-payment-failures/")
                        .path("temporalCoverage")
                        .asText())
                .endsWith("/..");
    }

    @Test
    void aMaintenanceIsAnEventAtItsPlannedTimes() throws JsonProcessingException {
        JsonNode event = self(MOVE);
        assertThat(event.path("@type").asText()).isEqualTo("Event");
        // What a search engine asks of an event.
        assertThat(event.path("name").asText()).isNotBlank();
        assertThat(event.path("startDate").asText()).isEqualTo("2026-11-22T14:00:00Z");
        assertThat(event.path("endDate").asText()).isNotBlank();
        assertThat(event.path("location").path("url").asText()).isEqualTo(SITE);
    }

    @Test
    void aLinkToAPageShowsItsTitleItsAddressAndItsTimes() {
        String page = "de/" + OUTAGE + "index.html";
        assertThat(meta(page, "og:type")).containsExactly("article");
        assertThat(meta(page, "og:title")).containsExactly("Web shop and Public API unavailable");
        assertThat(meta(page, "og:url")).containsExactly(SITE + "de/" + OUTAGE);
        assertThat(meta(page, "og:site_name")).containsExactly("Status von Northwind Cargo");
        assertThat(meta(page, "og:locale")).containsExactly("de_DE");
        assertThat(meta(page, "og:locale:alternate")).containsExactly("en_US");
        assertThat(meta(page, "article:published_time")).containsExactly("2025-11-28T08:31:00Z");
        assertThat(meta(page, "article:modified_time")).containsExactly("2025-12-03T10:00:00Z");
        assertThat(content(page, "//h:meta[@name='twitter:card']/@content")).containsExactly("summary_large_image");
        assertThat(meta("index.html", "og:type")).containsExactly("website");
        assertThat(meta("index.html", "article:published_time")).isEmpty();
        assertThat(meta("404.html", "og:title")).isEmpty();
    }

    @Test
    void everyFileThatAHeadNamesIsThere() {
        for (String path : pages()) {
            URI here = URI.create(SITE + path.replaceFirst("index\\.html$", ""));
            List<String> named =
                    content(path, "//h:link[@rel='icon' or @rel='apple-touch-icon' or @rel='manifest' or @type]/@href");
            assertThat(named).as(path).hasSizeGreaterThanOrEqualTo(5);
            assertThat(named)
                    .as(path)
                    .allSatisfy(href -> assertThat(site.paths())
                            .contains(here.resolve(href).getPath().substring(1)));
        }
    }

    @Test
    void whatAPageIsAboutCanBeFollowedBesideTheSite() {
        List<String> ways = List.of("history.atom", "history.rss", "feed.json", "maintenance.ics");
        List<String> above = ways.stream().map(file -> "../../" + file).toList();
        assertThat(ways("index.html")).isEqualTo(ways);
        assertThat(ways("uptime/index.html"))
                .isEqualTo(ways.stream().map(file -> "../" + file).toList());
        assertThat(ways("components/tracking/index.html"))
                .startsWith("history.atom")
                .containsAll(ways)
                .endsWith(above.toArray(String[]::new));
        assertThat(ways(OPEN + "index.html"))
                .startsWith("history.atom", "index.md")
                .hasSize(2 + above.size())
                .containsAll(above);
        assertThat(ways(OUTAGE + "index.html"))
                .startsWith("index.md")
                .hasSize(1 + above.size())
                .containsAll(above);
        assertThat(ways(MOVE + "index.html"))
                .startsWith("maintenance.ics", "index.md")
                .hasSize(2 + above.size())
                .containsAll(above);
    }

    @Test
    void aReaderFindsTheAddressesFromTheFootOfEveryPage() {
        for (String path : pages()) {
            Html page = Html.of(site.text(path));
            assertThat(page.texts("//h:footer//h:a[text()='Follow' or text()='Abonnieren']"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(Html.of(site.text(OPEN + "index.html")).texts("//h:section[@class='follow']//h:code"))
                .containsExactly(SITE + OPEN + "history.atom");
        assertThat(Html.of(site.text(OUTAGE + "index.html")).texts("//h:section[@class='follow']"))
                .isEmpty();
        assertThat(Html.of(site.text("de/index.html")).texts("//h:section[@class='follow']//h:code"))
                .containsExactly(
                        SITE + "de/history.atom",
                        SITE + "de/history.rss",
                        SITE + "de/feed.json",
                        SITE + "de/maintenance.ics");
        assertThat(content(MOVE + "index.html", "//h:footer//h:a[text()='Follow']/@href"))
                .containsExactly("../../#follow");
    }

    @Test
    void aPageWithoutAWordHasNoDescription(@TempDir Path folder) throws JsonProcessingException {
        Map.of(
                        "site.yaml", "name: x\nurl: https://status.example.com/\n",
                        "components.yaml", "[]",
                        "pages/empty.md", "---\ntitle: Empty\n---\n")
                .forEach((path, text) -> Tree.of(path, text).writtenTo(folder.resolve("content")));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Html page = Html.of(Tree.of(folder.resolve("site")).text("empty/index.html"));
        JsonNode data = new ObjectMapper()
                .readTree(page.texts("//h:script[@type='application/ld+json']").get(0));
        assertThat(new Vocabulary().check(data)).isEmpty();
        assertThat(data.findValues("description")).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsNotNamed(@TempDir Path folder) {
        Tree.of(
                        "site.yaml",
                        "name: x\nurl: https://status.example.com/\noutputs: {calendar: false, feeds: false, manifest: false, sitemap: false}\n")
                .writtenTo(folder.resolve("content"));
        Tree.of("components.yaml", "[]").writtenTo(folder.resolve("content"));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Tree built = Tree.of(folder.resolve("site"));
        assertThat(built.text("index.html"))
                .doesNotContain("rel=\"manifest\"", "atom", "follow")
                .contains("rel=\"icon\"");
        assertThat(built.paths()).doesNotContain("manifest.webmanifest", "sitemap.xml", "robots.txt", "history.atom");
    }

    @Test
    void onlyTheCalendarIsOfferedWhereThereAreNoFeeds(@TempDir Path folder) {
        Tree.of("site.yaml", "name: x\nurl: https://status.example.com/\noutputs: {feeds: false}\n")
                .writtenTo(folder.resolve("content"));
        Tree.of("components.yaml", "[]").writtenTo(folder.resolve("content"));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Html home = Html.of(Tree.of(folder.resolve("site")).text("index.html"));
        assertThat(home.texts("//h:section[@class='follow']//h:code"))
                .containsExactly("https://status.example.com/maintenance.ics");
        assertThat(home.texts("//h:link[@rel='alternate' and @type]/@href")).containsExactly("maintenance.ics");
    }

    @Test
    void aManifestKnowsTheSizeOfADrawingAloneOfTheTeamsIcons(@TempDir Path folder) {
        assertThat(manifest(folder, "icon.svg")).contains("\"sizes\": \"any\"");
        assertThat(manifest(folder, "icon.png")).contains("icon.png").doesNotContain("sizes");
    }

    private static String manifest(Path folder, String icon) {
        Tree.of("site.yaml", "name: x\nurl: https://status.example.com/\nfavicon: assets/" + icon + "\n")
                .writtenTo(folder.resolve("content"));
        Tree.of("components.yaml", "[]").writtenTo(folder.resolve("content"));
        Tree.of("assets/" + icon, "A picture.").writtenTo(folder.resolve("content"));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site")).text("manifest.webmanifest");
    }

    private List<String> pages() {
        // The strip in a frame has nothing around it.
        return site.paths().stream()
                .filter(path -> path.endsWith(".html") && !path.endsWith("embed/index.html"))
                .toList();
    }

    private List<String> data(String path) {
        return content(path, "//h:script[@type='application/ld+json']");
    }

    private JsonNode self(String address) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(data(address + "index.html").get(0))
                .path("@graph")
                .path(0);
    }

    private List<String> ways(String path) {
        return content(path, "//h:link[@rel='alternate' and @type]/@href");
    }

    private List<String> meta(String path, String property) {
        return content(path, "//h:meta[@property='" + property + "']/@content");
    }

    private List<String> content(String path, String xpath) {
        return Html.of(site.text(path)).texts(xpath);
    }

    private static String home(String path) {
        return path.startsWith("de/") ? SITE + "de/" : SITE;
    }
}
