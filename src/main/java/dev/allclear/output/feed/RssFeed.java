package dev.allclear.output.feed;

import dev.allclear.i18n.Times;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.xml.XmlWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0, with Atom's elements for what it has none for: where the feed is, its hub, and when an item was updated. */
final class RssFeed {
    private RssFeed() {}

    static byte[] of(Channel channel) {
        Settings settings = channel.edition().settings();
        var xml = new XmlWriter();
        xml.open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.open("channel");
        xml.text("title", channel.title());
        xml.text("link", channel.home());
        xml.text("description", channel.description());
        xml.text("language", channel.edition().texts().language().tag());
        xml.text("lastBuildDate", date(channel.updated()));
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", channel.address(Addresses.RSS));
        settings.feeds().hub().ifPresent(hub -> xml.empty("atom:link", "rel", "hub", "href", hub.toString()));
        channel.items().forEach(item -> item(item, xml));
        return xml.close().close().bytes();
    }

    private static void item(Item item, XmlWriter xml) {
        xml.open("item");
        xml.text("title", item.title());
        xml.text("link", item.address());
        xml.text("guid", item.id(), "isPermaLink", "false");
        xml.text("pubDate", date(item.published()));
        xml.text("atom:updated", Times.utc(item.updated()));
        xml.text("description", item.html());
        xml.close();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
