package dev.allclear.page;

import dev.allclear.model.Settings;

/**
 * The ids of what a site tells elsewhere, in feeds and calendars: {@code tag:} addresses (RFC 4151). They stay the same whatever
 * becomes of the site's own address where {@code site.yaml} has an {@code id}, and whatever is written where it has not.
 *
 * @param authority such as {@code status.example.com,2021}
 */
public record Tags(String authority) {
    /** A year that no content can move: the one in which these ids were thought out. */
    private static final int YEAR = 2026;

    /** Returns those of a site: its {@code id} where it has one, else its host and 2026. */
    public static Tags of(Settings settings) {
        return new Tags(settings.authority().orElseGet(() -> settings.url().getHost() + "," + YEAR));
    }

    /** Returns the id of {@code name}, which nothing else on the site has. */
    public String of(String name) {
        return "tag:" + authority + ":" + name;
    }
}
