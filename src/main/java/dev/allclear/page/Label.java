package dev.allclear.page;

/**
 * A word of a closed set.
 *
 * @param key for classes and icons: a component state ({@code partial_outage}), a status ({@code in_progress}), an impact
 *     ({@code major}) or a level ({@code warning})
 * @param text in the page's language, lower case as in the middle of a sentence: {@code partial outage}
 */
public record Label(String key, String text) {}
