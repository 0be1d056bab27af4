package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.LinkAttributes;
import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sitemap of the rich example, as a crawler reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTest {
    private static final String SITE = "https://status.northwind.example/";

    private Tree site = Tree.of("", "");

    @BeforeAll
    void build(@TempDir Path folder) {
        site = Tree.of(Building.example(folder.resolve("site")));
    }

    @Test
    void everyPageWithAnAddressOfItsOwnIsInIt() throws IOException, UnknownFormatException {
        List<String> permanent = site.paths().stream()
                .filter(path -> path.endsWith("index.html"))
                .filter(path -> !site.text(path).contains("http-equiv=\"refresh\"")
                        && !site.text(path).contains("\"noindex\""))
                .map(path -> SITE + path.substring(0, path.length() - "index.html".length()))
                .toList();
        assertThat(read("sitemap.xml").keySet()).containsExactlyInAnyOrderElementsOf(permanent);
    }

    @Test
    void aPageThatWasWrittenAtATimeSaysWhenItChangedAndNoOtherDoes() throws IOException, UnknownFormatException {
        Map<String, SiteMapURL> pages = read("sitemap.xml");
        assertThat(changed(pages, "incidents/2025-11-28-peak-day-outage/")).contains("2025-12-03T10:00:00Z");
        assertThat(changed(pages, "de/incidents/2025-11-28-peak-day-outage/")).contains("2025-12-03T10:00:00Z");
        // Nobody wrote of it: it ended by the clock.
        assertThat(changed(pages, "maintenance/monthly-database-maintenance-2026-10-25/"))
                .contains("2026-10-25T01:30:00Z");
        assertThat(changed(pages, "maintenance/monthly-database-maintenance-2026-12-27/"))
                .isEmpty();
        assertThat(changed(pages, "")).isEmpty();
        assertThat(changed(pages, "history/2025/")).isEmpty();
        assertThat(changed(pages, "sla/")).isEmpty();
    }

    @Test
    void everyPageNamesItsCopies() throws IOException, UnknownFormatException {
        for (SiteMapURL page : read("sitemap.xml").values()) {
            String address = page.getUrl().getPath().substring(1).replaceFirst("^de/", "");
            assertThat(page.getAttributesForExtension(Extension.LINKS))
                    .extracting(link -> ((LinkAttributes) link).getHref().toString())
                    .containsExactly(SITE + address, SITE + "de/" + address, SITE + address);
        }
    }

    @Test
    void crawlersAreToldOfItAndKeptFromNothing() {
        SimpleRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(SITE + "robots.txt", site.bytes("robots.txt"), "text/plain", List.of("somebot"));
        assertThat(rules.isAllowed(SITE + "incidents/x/")).isTrue();
        assertThat(rules.getSitemaps()).containsExactly(SITE + "sitemap.xml");
    }

    @Test
    void filesOfTheTeamStandInForOurs(@TempDir Path folder) {
        Map.of(
                        "site.yaml", "name: x\nurl: https://status.example.com/\n",
                        "components.yaml", "[]",
                        "root/robots.txt", "User-agent: *\nDisallow: /\n",
                        "root/manifest.webmanifest", "{}",
                        "root/llms.txt", "# Ours\n",
                        "root/_headers", "/*\n  X-Ours: yes\n")
                .forEach((path, text) -> Tree.of(path, text).writtenTo(folder.resolve("content")));
        Run run = Building.run(folder, "build", "--strict");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Tree built = Tree.of(folder.resolve("site"));
        assertThat(built.text("robots.txt")).contains("Disallow");
        assertThat(built.text("manifest.webmanifest")).isEqualTo("{}");
        assertThat(built.text("llms.txt")).isEqualTo("# Ours\n");
        assertThat(built.text("_headers")).contains("X-Ours");
        assertThat(built.paths()).contains("sitemap.xml");
    }

    @Test
    void anyOtherFileOfTheTeamAtAnAddressOfOursIsAnError(@TempDir Path folder) {
        Tree.of("site.yaml", "name: x\nurl: https://status.example.com/\n").writtenTo(folder.resolve("content"));
        Tree.of("components.yaml", "[]").writtenTo(folder.resolve("content"));
        Tree.of("root/sitemap.xml", "<x/>").writtenTo(folder.resolve("content"));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[address-collision]").contains("content/root/sitemap.xml");
    }

    private Map<String, SiteMapURL> read(String path) throws IOException, UnknownFormatException {
        var parser = new SiteMapParser(true, false);
        parser.enableExtension(Extension.LINKS);
        URL address = URI.create(SITE + path).toURL();
        AbstractSiteMap map = parser.parseSiteMap("application/xml", site.bytes(path), address);
        var pages = new TreeMap<String, SiteMapURL>();
        ((SiteMap) map).getSiteMapUrls().forEach(page -> pages.put(page.getUrl().toString(), page));
        return pages;
    }

    private static Optional<String> changed(Map<String, SiteMapURL> pages, String address) {
        return Optional.ofNullable(
                        Objects.requireNonNull(pages.get(SITE + address)).getLastModified())
                .map(date -> date.toInstant().toString());
    }
}
