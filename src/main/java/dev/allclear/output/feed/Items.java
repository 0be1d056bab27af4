package dev.allclear.output.feed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts entries into words, in one language; for several threads. An incident or a maintenance stands in the feeds of all that it
 * touched, and is put into words once.
 */
final class Items {
    private final Edition edition;
    private final Map<String, Item> byAddress = new ConcurrentHashMap<>();

    Items(Edition edition) {
        this.edition = edition;
    }

    Item of(Entry entry) {
        // A single update stands in one feed only.
        return entry.update().isPresent()
                ? Item.of(entry, edition)
                : byAddress.computeIfAbsent(entry.address(), any -> Item.of(entry, edition));
    }
}
