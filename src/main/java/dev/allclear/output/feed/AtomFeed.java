package dev.allclear.output.feed;

import dev.allclear.i18n.Times;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.xml.XmlWriter;

/** Atom (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    static byte[] of(Channel channel) {
        Edition edition = channel.edition();
        Settings settings = edition.settings();
        var xml = new XmlWriter();
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                edition.texts().language().tag());
        xml.text("id", edition.tags().of(channel.folder() + Addresses.ATOM));
        xml.text("title", channel.title());
        xml.text("subtitle", channel.description());
        xml.text("updated", Times.utc(channel.updated()));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", channel.address(Addresses.ATOM));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", channel.home());
        settings.feeds().hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub.toString()));
        xml.open("author")
                .text("name", settings.name())
                .text("uri", settings.url().toString())
                .close();
        channel.items().forEach(item -> entry(item, xml));
        return xml.close().bytes();
    }

    private static void entry(Item item, XmlWriter xml) {
        xml.open("entry");
        xml.text("id", item.id());
        xml.text("title", item.title(), language(item));
        xml.text("published", Times.utc(item.published()));
        xml.text("updated", Times.utc(item.updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.address());
        xml.text("content", item.html(), "type", "html");
        xml.close();
    }

    private static String[] language(Item item) {
        return item.language()
                .map(language -> new String[] {"xml:lang", language.tag()})
                .orElseGet(() -> new String[0]);
    }
}
