package dev.allclear.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about, as programs are told.
 *
 * @param thing in schema.org's words, but for what every page says of itself
 * @param ways to follow just this
 * @param published when it was first told of; absent for what was not written at a time
 * @param changed when something was said of it or edited last
 */
record Topic(Thing thing, List<Ways.Way> ways, Optional<Instant> published, Optional<Instant> changed) {
    Topic {
        ways = List.copyOf(ways);
    }

    static Topic of(Thing thing) {
        return new Topic(thing, List.of(), Optional.empty(), Optional.empty());
    }
}
