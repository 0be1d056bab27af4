package dev.allclear.output.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed in one language, whatever the format.
 *
 * @param folder that its files are in, inside the site: {@code de/components/api/}
 * @param home the page that it tells the news of, absolute
 * @param updated when something was said or edited last
 * @param items newest first
 */
record Channel(
        Edition edition,
        String folder,
        String title,
        String description,
        String home,
        Instant updated,
        List<Item> items) {
    Channel {
        items = List.copyOf(items);
    }

    /** Returns the absolute address of its file of this name. */
    String address(String name) {
        return edition.place().fixed(folder + name);
    }
}
