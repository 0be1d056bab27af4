package dev.allclear.page;

import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The ids that what a site tells has away from it, in feeds and calendars: {@code tag:} addresses (RFC 4151), which stay the same whatever becomes of the site's own
 * where {@code site.yaml} has an {@code id}.
 *
 * @param authority such as {@code status.example.com,2021}
 */
public record Tags(String authority) {

    /** Returns those of a site: its {@code id} where it has one, else its host and the year of its first event, in UTC. */
    public static Tags of(Derived derived) {
        return new Tags(derived.site().settings().authority().orElseGet(() -> authority(derived)));
    }

    /** Returns the id of {@code name}, which nothing else on the site has. */
    public String of(String name) {
        return "tag:" + authority + ":" + name;
    }

    private static String authority(Derived derived) {
        Instant first = derived.firstEventAt().orElse(derived.now());
        return derived.site().settings().url().getHost() + ","
                + first.atOffset(ZoneOffset.UTC).getYear();
    }
}
