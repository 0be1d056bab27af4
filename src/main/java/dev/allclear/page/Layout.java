package dev.allclear.page;

import dev.allclear.i18n.Timed;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page. Every {@code href} is relative to the page; on {@code 404.html} it begins with the path of the
 * site's address. {@code canonical}, {@code picture} and {@code alternates} are absolute.
 *
 * @param lang the page's language as a BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param title of the document: what the page is, then the site's name
 * @param description one sentence for search engines and previews
 * @param site the site's name
 * @param root leads to the site's root: {@code ../../}, or {@code ./} at the root; before addresses such as {@code assets/…}
 * @param home leads to the home page in this language
 * @param stylesheet leads to the theme's stylesheet
 * @param script leads to the theme's script
 * @param logo the team's, in place of the name
 * @param favicon leads to the team's icon
 * @param canonical the page's permanent address; absent where it has none
 * @param picture what shows it where a link to it is posted; absent where it has none
 * @param alternates this page in every language of the site, itself included, then {@code x-default}; empty where the site has
 *     one language
 * @param nav the main navigation
 * @param languages this page in every language of the site; empty where the site has one
 * @param links the team's links
 * @param contact how to reach the team
 * @param feed leads to the Atom feed
 * @param figures leads to the page of figures, where there is one
 * @param built when and from what the page was built; absent on pages of the past, which do not change
 */
public record Layout(
        String lang,
        String dir,
        String title,
        String description,
        String site,
        String root,
        String home,
        String stylesheet,
        String script,
        Optional<Logo> logo,
        Optional<String> favicon,
        Optional<String> canonical,
        Optional<Picture> picture,
        List<Alternate> alternates,
        List<Destination> nav,
        List<Destination> languages,
        List<Anchor> links,
        Optional<Anchor> contact,
        Optional<String> feed,
        Optional<String> figures,
        Optional<Built> built) {
    public Layout {
        alternates = List.copyOf(alternates);
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /**
     * The team's logo.
     *
     * @param light leads to the picture for light surroundings
     * @param dark leads to the one for dark surroundings, where it is another
     */
    public record Logo(String light, Optional<String> dark) {}

    /**
     * A picture of the page.
     *
     * @param href absolute
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String href, int width, int height) {}

    /** The page in a language: {@code <link rel="alternate" hreflang="…" href="…">}. */
    public record Alternate(String hreflang, String href) {}

    /**
     * A place to go to.
     *
     * @param label its name; of a language, in that language
     * @param current whether the page is that place, or in the navigation inside it
     */
    public record Destination(String href, Text label, boolean current) {}

    /**
     * Where the page comes from.
     *
     * @param at "Built Nov 22, 2026, 02:36 PM UTC"
     * @param revision of the content
     */
    public record Built(Timed at, Optional<String> revision) {}
}
