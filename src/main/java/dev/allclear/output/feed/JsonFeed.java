package dev.allclear.output.feed;

import dev.allclear.i18n.Times;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;

/** JSON Feed 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static byte[] of(Channel channel) {
        Settings settings = channel.edition().settings();
        return JsonWriter.object(json -> {
            json.field("version", "https://jsonfeed.org/version/1.1")
                    .field("title", channel.title())
                    .field("home_page_url", channel.home())
                    .field("feed_url", channel.address(Addresses.JSON_FEED))
                    .field("description", channel.description())
                    .field("language", channel.edition().texts().language().tag())
                    .array(
                            "authors",
                            authors -> authors.element(author -> author.field("name", settings.name())
                                    .field("url", settings.url().toString())));
            settings.feeds()
                    .hub()
                    .ifPresent(address -> json.array(
                            "hubs",
                            hubs -> hubs.element(
                                    hub -> hub.field("type", "WebSub").field("url", address.toString()))));
            json.objects("items", channel.items(), JsonFeed::item);
        });
    }

    private static void item(Item item, JsonWriter json) {
        json.field("id", item.id())
                .field("url", item.address())
                .field("title", item.title())
                .field("content_html", item.html())
                .field("date_published", Times.utc(item.published()))
                .field("date_modified", Times.utc(item.updated()));
    }
}
