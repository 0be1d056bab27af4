package dev.allclear.page;

import dev.allclear.i18n.Timed;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page. Every {@code href} is relative to the page; on {@code 404.html} it begins with the path of the
 * site's address. {@code canonical}, {@code alternates} and the picture in {@code preview} are absolute.
 *
 * @param lang the page's language as a BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param title of the document: what the page is, then the site's name
 * @param description one sentence for search engines and previews
 * @param site the site's name
 * @param root leads to the site's root: {@code ../../}, or {@code ./} at the root; before addresses such as {@code assets/…}
 * @param home leads to the home page in this language
 * @param stylesheet leads to the theme's stylesheet
 * @param ownStylesheet leads to the team's own, which follows the theme's
 * @param script leads to the theme's script
 * @param logo the team's, in place of the name
 * @param accent the team's colour: {@code #0b5fff}
 * @param icons what stands for the site in a browser
 * @param canonical the page's permanent address; absent where it has none
 * @param alternates this page in every language of the site, itself included, then {@code x-default}; empty where the site has
 *     one language
 * @param nav the main navigation
 * @param languages this page in every language of the site; empty where the site has one
 * @param links the team's links that are not in the navigation
 * @param contact how to reach the team
 * @param resources what programs can follow, those of what the page is about first
 * @param follow how a reader is told of news
 * @param preview what a link to the page shows; absent where the page has no permanent address
 * @param data what search engines are told; absent where the page has no permanent address
 * @param figures leads to the page of figures, where there is one
 * @param zone the site's time zone, by its name in the time zone database
 * @param search leads to the page for searching, where there is one
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
        Optional<String> ownStylesheet,
        String script,
        Optional<Logo> logo,
        Optional<String> accent,
        Icons icons,
        Optional<String> canonical,
        List<Alternate> alternates,
        List<Destination> nav,
        List<Destination> languages,
        List<Anchor> links,
        Optional<Anchor> contact,
        List<Resource> resources,
        Follow follow,
        Optional<Preview> preview,
        Optional<LinkedData> data,
        Optional<String> figures,
        String zone,
        Optional<String> search,
        Optional<Built> built) {
    public Layout {
        alternates = List.copyOf(alternates);
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
        resources = List.copyOf(resources);
    }

    /**
     * The team's logo.
     *
     * @param light leads to the picture for light surroundings
     * @param dark leads to the one for dark surroundings, where it is another
     */
    public record Logo(String light, Optional<String> dark) {}

    /**
     * What stands for the site in a tab, among bookmarks or on the screen of a phone.
     *
     * @param favicon leads to the team's icon, else to ours
     * @param touch leads to the picture of it that phones ask for; absent where the icon is the team's
     * @param manifest leads to the file that tells a phone of both
     */
    public record Icons(String favicon, Optional<String> touch, Optional<String> manifest) {}

    /**
     * A file for programs: {@code <link rel="alternate" type="…" title="…" href="…">}.
     *
     * @param type its media type
     * @param title what it is, for those who choose
     * @param href leads to it
     */
    public record Resource(String type, String title, String href) {}

    /**
     * The page in a language: {@code <link rel="alternate" hreflang="…" href="…">}.
     *
     * @param hreflang the language as a BCP 47 tag, or {@code x-default}
     * @param href absolute
     */
    public record Alternate(String hreflang, String href) {}

    /**
     * A place to go to.
     *
     * @param href leads there
     * @param label its name; of a language, in that language
     * @param current whether the page is that place, or in the navigation inside it
     */
    public record Destination(String href, Text label, boolean current) {}

    /**
     * Where the page comes from.
     *
     * @param at "Built Nov 22, 2026, 02:36 PM UTC"
     * @param revision of the content
     * @param stamp leads to the file that tells of a newer build; absent where the page has no permanent address
     * @param old from when on a page that is still this one is said to be old, in RFC 3339
     * @param since "Since Nov 22, 2026, 05:00 PM UTC, this page may no longer be up to date."
     * @param ages the texts that say how long ago something was or has lasted
     */
    public record Built(
            Timed at, Optional<String> revision, Optional<String> stamp, String old, Timed since, List<Age> ages) {
        public Built {
            ages = List.copyOf(ages);
        }
    }

    /**
     * A text that the script may need.
     *
     * @param key {@code ago_minutes_other}
     * @param text {@code {n} minutes ago}
     */
    public record Age(String key, String text) {}
}
