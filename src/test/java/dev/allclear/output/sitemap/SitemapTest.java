package dev.allclear.output.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Components;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.UptimeRules;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import dev.allclear.status.Derived;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final Pattern ADDRESS = Pattern.compile("<loc>|<xhtml:link");

    @Test
    void fiftyThousandPagesAreOneFile() {
        List<DataFile> files = files(50_000, "en");
        assertThat(files).extracting(DataFile::path).containsExactly("sitemap.xml", "robots.txt");
        assertThat(addresses(files.get(0))).isEqualTo(50_000);
    }

    @Test
    void onePageMoreIsASecondFileAndAnIndexOfBoth() {
        List<DataFile> files = files(50_001, "en");
        assertThat(files)
                .extracting(DataFile::path)
                .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt");
        assertThat(text(files.get(0)))
                .contains("<sitemapindex")
                .contains("<loc>https://status.example.com/s/sitemap-1.xml</loc>")
                .contains("<loc>https://status.example.com/s/sitemap-2.xml</loc>");
        assertThat(addresses(files.get(1))).isEqualTo(50_000);
        assertThat(addresses(files.get(2))).isEqualTo(1);
    }

    @Test
    void addressesInOtherLanguagesCountToo() {
        List<DataFile> files = files(10_000, "en", "de");
        assertThat(files)
                .extracting(DataFile::path)
                .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt");
        assertThat(addresses(files.get(1))).isEqualTo(50_000);
        assertThat(text(files.get(2)))
                .contains("<loc>https://status.example.com/s/de/page-9999/</loc>")
                .contains("hreflang=\"x-default\" href=\"https://status.example.com/s/page-9999/\"");
    }

    @Test
    void aSiteWithoutPagesStillHasOne() {
        assertThat(addresses(files(0, "en").get(0))).isZero();
    }

    private static List<DataFile> files(int pages, String... languages) {
        return Sitemap.files(Derived.of(site(languages), Instant.parse("2026-11-22T12:00:00Z")), pages(pages))
                .toList();
    }

    /** Their pages in other languages and those that forward do not count. */
    private static List<Page> pages(int count) {
        return Stream.concat(
                        Stream.of(page("404.html", "not-found"), page("incidents/index.html", "forward")),
                        IntStream.range(0, count).mapToObj(i -> page("page-" + i + "/index.html", "page")))
                .toList();
    }

    private static Page page(String path, String template) {
        return new Page(
                path,
                template,
                Optional.empty(),
                () -> {
                    throw new AssertionError("no page is shown for this");
                },
                Optional.empty());
    }

    private static int addresses(DataFile file) {
        return (int) ADDRESS.matcher(text(file)).results().count();
    }

    private static String text(DataFile file) {
        return new String(file.bytes().get(), UTF_8);
    }

    private static Site site(String... languages) {
        var settings = new Settings(
                "x",
                URI.create("https://status.example.com/s/"),
                Optional.empty(),
                ZoneId.of("UTC"),
                Optional.empty(),
                Stream.of(languages).map(Language::new).toList(),
                Optional.empty(),
                Settings.Brand.none(),
                List.of(),
                Optional.empty(),
                UptimeRules.standard(),
                15,
                Set.of(),
                new Settings.Feeds(25, Optional.empty()),
                Map.of());
        return new Site(settings, new Components(List.of()), List.of(), List.of(), List.of(), List.of());
    }
}
