package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * What a chat or a social network shows for a link to the page, besides its description and its permanent address.
 *
 * @param type {@code article} for what was written at a time, else {@code website}
 * @param title of the page, without the site's name
 * @param site the site's name as a title
 * @param locale the page's language and country: {@code en_US}
 * @param otherLocales those of the site's other languages
 * @param published when it was first told of: {@code 2021-08-27T11:16:00Z}
 * @param changed when something was said or edited last
 * @param picture of the page, where the site has pictures
 */
public record Preview(
        String type,
        String title,
        String site,
        String locale,
        List<String> otherLocales,
        Optional<String> published,
        Optional<String> changed,
        Optional<Picture> picture) {
    public Preview {
        otherLocales = List.copyOf(otherLocales);
    }

    /**
     * A picture of the page.
     *
     * @param href absolute
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String href, int width, int height) {}
}
