package dev.allclear.output.feed;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.i18n.Texts;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final Language GERMAN = Written.GERMAN;
    private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void theWholeFeedReadsSo() {
        Derived derived = Written.told(List.of(
                update(IncidentStatus.INVESTIGATING, ELEVEN, Localized.of(Prose.of("Logins *fail*."))),
                new Update<>(
                        ELEVEN.plusSeconds(1800),
                        IncidentStatus.RESOLVED,
                        Localized.of(new Prose("See [the map](../map.png).", Map.of("../map.png", "assets/map.png"))),
                        States.none(),
                        Optional.empty(),
                        Optional.of(ELEVEN.plusSeconds(7200)))));

        assertThat(Written.feed(derived, english(), "history.atom"))
                .asString(UTF_8)
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>tag:status.example.com,2026:history.atom</id>
                  <title>Example status</title>
                  <subtitle>Current state and incident history of Example.</subtitle>
                  <updated>2026-03-02T13:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://status.example.com/history.atom"/>
                  <link rel="alternate" type="text/html" href="https://status.example.com/"/>
                  <link rel="hub" href="https://hub.example.com/"/>
                  <author>
                    <name>Example</name>
                    <uri>https://status.example.com/</uri>
                  </author>
                  <entry>
                    <id>tag:status.example.com,2026:logins</id>
                    <title>Logins fail &amp; "hang"</title>
                    <published>2026-03-02T11:00:00Z</published>
                    <updated>2026-03-02T13:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="https://status.example.com/incidents/logins/"/>
                    <content type="html">&lt;p&gt;&lt;strong&gt;Resolved&lt;/strong&gt; · &lt;time datetime="2026-03-02T11:30:00Z"&gt;Mar 2, 2026, 11:30 AM UTC&lt;/time&gt;&lt;/p&gt;
                &lt;p&gt;See &lt;a href="https://status.example.com/assets/map.png"&gt;the map&lt;/a&gt;.&lt;/p&gt;
                &lt;p&gt;&lt;em&gt;Edited &lt;time datetime="2026-03-02T13:00:00Z"&gt;Mar 2, 2026, 01:00 PM UTC&lt;/time&gt;&lt;/em&gt;&lt;/p&gt;
                &lt;p&gt;&lt;strong&gt;Investigating&lt;/strong&gt; · &lt;time datetime="2026-03-02T11:00:00Z"&gt;Mar 2, 2026, 11:00 AM UTC&lt;/time&gt;&lt;/p&gt;
                &lt;p&gt;Logins &lt;em&gt;fail&lt;/em&gt;.&lt;/p&gt;
                </content>
                  </entry>
                </feed>
                """);
    }

    @Test
    void incidentsAndMaintenancesStandByTheirNewestUpdateEachOnce() throws Exception {
        SyndFeed feed = read(site("api")
                .with(incident("old", "api=major_outage").investigating("08:00").resolved("09:00"))
                .with(incident("long", "api=major_outage")
                        .investigating("07:00")
                        .resolved("11:00"))
                .with(maintenance("disks", "2026-03-04T10:00", "2026-03-04T12:00")
                        .scheduled("10:00"))
                .at("12:00"));

        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("long", "disks", "old");
        assertThat(feed.getPublishedDate()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void anOccurrenceIsToldOnceItIsAnnounced() throws Exception {
        SyndFeed feed = read(site("api")
                .with(maintenance("weekly", "2026-03-02T03:00", "2026-03-02T04:00")
                        .announced("2026-03-01T03:00")
                        .repeating("FREQ=WEEKLY"))
                .at("2026-03-08T12:00"));

        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "tag:status.example.com,2026:weekly-2026-03-09",
                        "tag:status.example.com,2026:weekly-2026-03-02");
    }

    @Test
    void aFeedHoldsAsManyEntriesAsTheSiteSays() throws Exception {
        SiteBuilder many = site("api");
        for (int i = 10; i < 40; i++) {
            many.with(incident("i" + i, "api=major_outage")
                    .investigating("08:" + i)
                    .resolved("09:" + i));
        }

        assertThat(read(many.at("12:00")).getEntries())
                .hasSize(25)
                .first()
                .extracting(SyndEntry::getTitle)
                .isEqualTo("i39");
    }

    @Test
    void aFeedWithoutEntriesIsStillAFeed() throws Exception {
        SyndFeed feed = read(site("api").at("12:00"));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getPublishedDate()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void theSitesOwnAuthorityIsUsed() {
        Derived derived = Derived.of(Written.site(Optional.of("example.com,2019"), List.of()), ELEVEN);

        assertThat(Written.feed(derived, english(), "history.atom"))
                .asString(UTF_8)
                .contains("<id>tag:example.com,2019:history.atom</id>");
    }

    @Test
    void aLanguageHasAFeedOfItsOwnThatSaysWhatFellBack() {
        Derived derived = Written.told(List.of(
                update(IncidentStatus.INVESTIGATING, ELEVEN, Localized.of(Prose.of("Logins fail."))),
                update(
                        IncidentStatus.RESOLVED,
                        ELEVEN.plusSeconds(60),
                        new Localized<>(Prose.of("It works."), Map.of(GERMAN, Prose.of("Es geht."))))));

        assertThat(Written.feed(derived, Texts.of(GERMAN, Map.of()), "de/history.atom"))
                .asString(UTF_8)
                .contains("<id>tag:status.example.com,2026:de/history.atom</id>")
                .contains("<id>tag:status.example.com,2026:de/logins</id>")
                .contains("<title xml:lang=\"en\">Logins fail")
                .contains("href=\"https://status.example.com/de/incidents/logins/\"")
                .contains("&lt;strong&gt;Behoben&lt;/strong&gt;")
                .contains("\n&lt;p&gt;Es geht.&lt;/p&gt;\n")
                .contains("&lt;div lang=\"en\" dir=\"auto\"&gt;\n&lt;p&gt;Logins fail.&lt;/p&gt;\n&lt;/div&gt;");
    }

    private static SyndFeed read(Derived derived) throws Exception {
        byte[] feed = Written.feed(derived, english(), "history.atom");
        return new SyndFeedInput().build(new InputStreamReader(new ByteArrayInputStream(feed), UTF_8));
    }

    private static Update<IncidentStatus> update(IncidentStatus status, Instant at, Localized<Prose> text) {
        return new Update<>(at, status, text, States.none(), Optional.empty(), Optional.empty());
    }

    private static Texts english() {
        return Texts.of(Language.ENGLISH, Map.of());
    }
}
