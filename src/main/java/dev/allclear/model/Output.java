package dev.allclear.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A kind of files beside the pages that a site may switch on or off. */
public enum Output {
    API,
    BADGES,
    CALENDAR,
    EMBED,
    FEEDS,
    HEADERS,
    IMAGES,
    MANIFEST,
    MARKDOWN,
    METRICS,
    SEARCH,
    SITEMAP,
    UPTIME;

    /** The word in {@code site.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what a site has that says nothing of it: all but pictures, which are many and take longer than all the rest. */
    public static Set<Output> standard() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(IMAGES)));
    }
}
