package dev.allclear.output.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.i18n.Texts;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");

    private final Derived derived = Written.told(List.of(new Update<>(
            ELEVEN,
            IncidentStatus.INVESTIGATING,
            Localized.of(Prose.of("Logins *fail*.")),
            States.none(),
            Optional.empty(),
            Optional.of(ELEVEN.plusSeconds(90)))));

    @Test
    void rssReadsSo() {
        assertThat(written("components/api/history.rss")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
                  <channel>
                    <title>api · Example status</title>
                    <link>https://status.example.com/components/api/</link>
                    <description>Current state and incident history of Example.</description>
                    <language>en</language>
                    <lastBuildDate>Mon, 2 Mar 2026 11:01:30 GMT</lastBuildDate>
                    <atom:link rel="self" type="application/rss+xml" href="https://status.example.com/components/api/history.rss"/>
                    <atom:link rel="hub" href="https://hub.example.com/"/>
                    <item>
                      <title>Logins fail &amp; "hang"</title>
                      <link>https://status.example.com/incidents/logins/</link>
                      <guid isPermaLink="false">tag:status.example.com,2026:logins</guid>
                      <pubDate>Mon, 2 Mar 2026 11:00:00 GMT</pubDate>
                      <atom:updated>2026-03-02T11:01:30Z</atom:updated>
                      <description>&lt;p&gt;&lt;strong&gt;Investigating&lt;/strong&gt; · &lt;time datetime="2026-03-02T11:00:00Z"&gt;Mar 2, 2026, 11:00 AM UTC&lt;/time&gt;&lt;/p&gt;
                &lt;p&gt;Logins &lt;em&gt;fail&lt;/em&gt;.&lt;/p&gt;
                &lt;p&gt;&lt;em&gt;Edited &lt;time datetime="2026-03-02T11:01:30Z"&gt;Mar 2, 2026, 11:01 AM UTC&lt;/time&gt;&lt;/em&gt;&lt;/p&gt;
                </description>
                    </item>
                  </channel>
                </rss>
                """);
    }

    @Test
    void jsonFeedReadsSo() {
        assertThat(written("feed.json")).isEqualTo("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Example status",
                  "home_page_url": "https://status.example.com/",
                  "feed_url": "https://status.example.com/feed.json",
                  "description": "Current state and incident history of Example.",
                  "language": "en",
                  "authors": [
                    {
                      "name": "Example",
                      "url": "https://status.example.com/"
                    }
                  ],
                  "hubs": [
                    {
                      "type": "WebSub",
                      "url": "https://hub.example.com/"
                    }
                  ],
                  "items": [
                    {
                      "id": "tag:status.example.com,2026:logins",
                      "url": "https://status.example.com/incidents/logins/",
                      "title": "Logins fail & \\"hang\\"",
                      "content_html": "<p><strong>Investigating</strong> · <time datetime=\\"2026-03-02T11:00:00Z\\">Mar 2, 2026, 11:00 AM UTC</time></p>\\n<p>Logins <em>fail</em>.</p>\\n<p><em>Edited <time datetime=\\"2026-03-02T11:01:30Z\\">Mar 2, 2026, 11:01 AM UTC</time></em></p>\\n",
                      "date_published": "2026-03-02T11:00:00Z",
                      "date_modified": "2026-03-02T11:01:30Z"
                    }
                  ]
                }
                """);
    }

    @Test
    void anIncidentsOwnFeedHasAnEntryForAnUpdate() {
        assertThat(written("incidents/logins/history.atom")).contains("""
                  <entry>
                    <id>tag:status.example.com,2026:logins/update-20260302-110000</id>
                    <title>Investigating · Logins fail &amp; "hang"</title>
                    <published>2026-03-02T11:00:00Z</published>
                    <updated>2026-03-02T11:01:30Z</updated>
                    <link rel="alternate" type="text/html" href="https://status.example.com/incidents/logins/#update-20260302-110000"/>
                """);
    }

    private String written(String path) {
        return new String(Written.feed(derived, Texts.of(Language.ENGLISH, Map.of()), path), UTF_8);
    }
}
