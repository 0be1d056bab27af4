package dev.allclear.output.feed;

import dev.allclear.model.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * What a feed reader is told of one entry, in one language, whatever the format.
 *
 * @param id permanent
 * @param title plain text
 * @param language of the title, where it is not the feed's
 * @param address where to read on, absolute
 * @param published when it was first told of
 * @param updated when something was said or edited last
 * @param html all that was said
 */
record Item(
        String id,
        String title,
        Optional<Language> language,
        String address,
        Instant published,
        Instant updated,
        String html) {

    static Item of(Entry entry, Edition edition) {
        return new Item(
                edition.tag(entry.name()),
                Story.title(entry, edition),
                edition.fallback(entry.event().title()),
                edition.place().href(entry.address()),
                entry.published(),
                entry.updated(),
                Story.of(entry, edition));
    }
}
