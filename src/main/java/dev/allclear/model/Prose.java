package dev.allclear.model;

import java.util.Map;

/**
 * A text in Markdown, a document of its own.
 *
 * @param markdown the text as typed
 * @param links where its relative links and images lead: destination as typed to an address inside the site, without a
 *     leading slash ({@code assets/map.png}, {@code incidents/2021-08-27-global-issue/})
 */
public record Prose(String markdown, Map<String, String> links) {
    public Prose {
        links = Map.copyOf(links);
    }

    /** Returns a text without relative links. */
    public static Prose of(String markdown) {
        return new Prose(markdown, Map.of());
    }

    /** Whether there is nothing to read in it. */
    public boolean blank() {
        return markdown.isBlank();
    }
}
