package dev.allclear.model;

import java.util.Locale;

/** A kind of files that a site may switch off. */
public enum Output {
    API,
    FEEDS,
    IMAGES,
    METRICS,
    UPTIME;

    /** The word in {@code site.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
