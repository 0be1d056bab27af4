package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.Building;
import dev.allclear.Run;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed reader that follows a site is told, as an independent reader understands it. */
class FeedsTest {
    private static final String SITE = "https://status.harbour.example/";
    private static final String SLOW = "incidents/2021-06-01-slow.yaml";
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() {
        write("site.yaml", """
                name: Harbour
                url: https://status.harbour.example/
                languages: [en, de]
                feeds: {hub: "https://hub.example/"}
                """);
        write("components.yaml", """
                - {id: api, name: API, description: What programs talk to}
                - group: shop
                  name: {en: Shop, de: Laden}
                  components: [{id: cart, name: Cart}, {id: checkout, name: Checkout}]
                """);
        write(SLOW, slow("It is slow. See [the map](../assets/map.txt).", ""));
        write("assets/map.txt", "here\n");
        write("incidents/2021-06-02-shop.yaml", """
                title: The shop is closed
                impact: major
                components: [cart, checkout]
                updates:
                  - {at: 2021-06-02 10:00 UTC, status: investigating, text: We look.}
                  - {at: 2021-06-02 11:00 UTC, status: resolved, text: It is open.}
                """);
        write("maintenance/weekly.yaml", """
                title: Weekly work
                components: [cart]
                start: 2021-06-05 03:00 UTC
                end: 2021-06-05 04:00 UTC
                announced: 2021-06-04 03:00 UTC
                recurrence: FREQ=WEEKLY
                """);
    }

    @Test
    void everyFeedIsThereInEveryFormatAndLanguage() throws Exception {
        assertThat(built("2021-06-04T12:00:00Z").paths().stream()
                        .filter(FeedsTest::feed)
                        .filter(path -> !path.startsWith("de/")))
                .containsExactlyInAnyOrder(
                        "history.atom",
                        "history.rss",
                        "feed.json",
                        "components/api/history.atom",
                        "components/api/history.rss",
                        "components/api/feed.json",
                        "components/shop/history.atom",
                        "components/shop/history.rss",
                        "components/shop/feed.json",
                        "components/cart/history.atom",
                        "components/cart/history.rss",
                        "components/cart/feed.json",
                        "components/checkout/history.atom",
                        "components/checkout/history.rss",
                        "components/checkout/feed.json",
                        "incidents/2021-06-01-slow/history.atom",
                        "incidents/2021-06-02-shop/history.atom");
        assertThat(site().resolve("de/components/shop/history.rss"))
                .content()
                .contains("<title>Laden · Status von Harbour</title>")
                .contains(SITE + "de/incidents/2021-06-02-shop/");
    }

    @Test
    void everyFeedSaysWhereItIsAndEveryAddressInItLeadsSomewhere() throws Exception {
        Tree site = built("2021-06-04T12:00:00Z");
        for (String path : site.paths().stream().filter(FeedsTest::feed).toList()) {
            String text = site.text(path).replace("&quot;", "\"").replace("\\\"", "\"");
            assertThat(text).contains("https://hub.example/");
            assertThat(text).contains("\"" + SITE + path + "\"");
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                leads(address.group(1), site);
            }
        }
    }

    @Test
    void aComponentsFeedTellsWhatTouchedItAndAGroupsWhatTouchedAnyOfIts() throws Exception {
        Tree site = built("2021-06-04T12:00:00Z");
        assertThat(titles(site, "history.rss")).containsExactly("Weekly work", "The shop is closed", "The API is slow");
        assertThat(titles(site, "components/api/history.rss")).containsExactly("The API is slow");
        assertThat(titles(site, "components/cart/history.atom")).containsExactly("Weekly work", "The shop is closed");
        assertThat(titles(site, "components/checkout/history.atom")).containsExactly("The shop is closed");
        assertThat(titles(site, "components/shop/history.atom")).containsExactly("Weekly work", "The shop is closed");
    }

    @Test
    void anOccurrenceIsToldOnceItIsAnnouncedAndNotBefore() throws Exception {
        assertThat(titles(built("2021-06-04T02:59:59Z"), "components/cart/history.atom"))
                .containsExactly("The shop is closed");
        assertThat(titles(built("2021-06-11T03:00:00Z"), "components/cart/history.atom"))
                .containsExactly("Weekly work", "Weekly work", "The shop is closed");
    }

    @Test
    void anOldUpdatesNewTextChangesNoIdAndNoDate() throws Exception {
        Tree before = built("2021-06-04T12:00:00Z");
        write(SLOW, slow("It *was* slow.", ""));
        Tree after = built("2021-06-04T12:00:00Z");

        assertThat(after.text("incidents/2021-06-01-slow/history.atom"))
                .isNotEqualTo(before.text("incidents/2021-06-01-slow/history.atom"));
        assertThat(marks(after)).isEqualTo(marks(before));
    }

    @Test
    void anEditThatIsOwnedUpToChangesWhenThatEntryWasUpdatedAlone() throws Exception {
        Tree before = built("2021-06-04T12:00:00Z");
        write(SLOW, slow("It *was* slow.", ", edited: 2021-06-03 09:00 UTC"));
        Tree after = built("2021-06-04T12:00:00Z");

        var changed = new TreeMap<String, String>();
        Map<String, String> old = marks(before);
        marks(after).forEach((mark, date) -> {
            assertThat(old).containsKey(mark);
            if (!date.equals(old.get(mark))) {
                changed.put(mark.replaceFirst("tag:[^:]*:", ""), date);
            }
        });
        String edited = "2021-06-03T09:00:00Z";
        assertThat(changed)
                .containsOnlyKeys(
                        "components/api/history.atom",
                        "components/api/history.atom 2021-06-01-slow",
                        "components/api/history.rss 2021-06-01-slow",
                        "history.atom 2021-06-01-slow",
                        "history.rss 2021-06-01-slow",
                        "incidents/2021-06-01-slow/history.atom",
                        "incidents/2021-06-01-slow/history.atom 2021-06-01-slow/update-20210601-100000")
                .allSatisfy((mark, date) -> assertThat(date).isEqualTo(edited));
    }

    @Test
    void theFeedOfAnOldIncidentStaysAsThePresentChanges() throws Exception {
        Tree before = built("2021-06-04T12:00:00Z");
        write("incidents/2021-07-01-new.yaml", slow("Again.", "").replace("2021-06-01", "2021-07-01"));
        Tree after = built("2022-08-01T12:00:00Z");
        for (String path :
                List.of("incidents/2021-06-01-slow/history.atom", "de/incidents/2021-06-02-shop/history.atom")) {
            assertThat(after.text(path)).isEqualTo(before.text(path));
        }
    }

    @Test
    void theFirstBuildOfAFolderAndALaterOneWriteTheSameFeeds() throws Exception {
        built("2021-06-04T12:00:00Z");
        write(SLOW, slow("It *was* slow.", ", edited: 2021-06-03 09:00 UTC"));
        Tree again = built("2021-06-05T12:00:00Z");
        try (var files = Files.walk(site())) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
        built("2021-06-05T12:00:00Z").isSameAs(again);
    }

    @Test
    void aSiteMayHaveNoFeeds() throws Exception {
        write("site.yaml", """
                name: Harbour
                url: https://status.harbour.example/
                languages: [en, de]
                outputs: {feeds: false}
                """);
        Tree site = built("2021-06-04T12:00:00Z");
        assertThat(site.paths()).noneMatch(FeedsTest::feed);
        assertThat(site.text("index.html")).doesNotContain("history.atom", "history.rss", "feed.json");
    }

    /** Returns, of each feed and entry, its id and when it was updated: RSS says that of entries in Atom's word. */
    private static Map<String, String> marks(Tree site) throws Exception {
        var marks = new TreeMap<String, String>();
        for (String path : site.paths().stream().filter(FeedsTest::feed).toList()) {
            if (path.startsWith("de/") || path.endsWith(".json")) {
                continue;
            }
            SyndFeed feed = read(site, path);
            if (path.endsWith(".atom")) {
                marks.put(feed.getUri(), feed.getPublishedDate().toInstant().toString());
            }
            Matcher updated = Pattern.compile("<atom:updated>(.*?)<").matcher(site.text(path));
            for (SyndEntry entry : feed.getEntries()) {
                String date = updated.find()
                        ? updated.group(1)
                        : entry.getUpdatedDate().toInstant().toString();
                marks.put(path + " " + entry.getUri(), date);
            }
        }
        return marks;
    }

    private static void leads(String address, Tree site) {
        if (address.startsWith("https://hub.example/")) {
            return;
        }
        assertThat(address).startsWith(SITE);
        String[] parts = address.substring(SITE.length()).split("#", 2);
        String file = parts[0].isEmpty() || parts[0].endsWith("/") ? parts[0] + "index.html" : parts[0];
        assertThat(site.paths()).contains(file);
        if (parts.length > 1) {
            assertThat(site.text(file)).contains("id=\"" + parts[1] + "\"");
        }
    }

    private static List<String> titles(Tree site, String path) throws FeedException {
        return read(site, path).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private static SyndFeed read(Tree site, String path) throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text(path)));
        assertThat(feed.getLinks()).as(path).extracting(SyndLink::getRel).doesNotHaveDuplicates();
        return feed;
    }

    private static boolean feed(String path) {
        return path.endsWith(".atom") || path.endsWith(".rss") || path.endsWith("feed.json");
    }

    private static String slow(String text, String edited) {
        return """
                title: The API is slow
                impact: minor
                components: [api]
                updates:
                  - {at: 2021-06-01 10:00 UTC, status: investigating, text: "TEXT"EDITED}
                  - {at: 2021-06-01 11:00 UTC, status: resolved, text: It is fast.}
                """.replace("TEXT", text).replace("EDITED", edited);
    }

    private Tree built(String now) {
        Run run = Building.run(folder, Instant.parse(now), "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(site());
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void write(String path, String text) {
        Tree.of(path, text).writtenTo(folder.resolve("content"));
    }
}
