package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.model.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The permanent addresses of pages: inside the site, without the language's folder, each empty or ending in a slash, and the
 * same in every language.
 */
public final class Addresses {
    static final String INCIDENTS = "incidents/";
    static final String MAINTENANCE = "maintenance/";
    static final String HISTORY = "history/";
    static final String IMPACT = HISTORY + "impact/";
    static final String UPTIME = "uptime/";
    static final String ANNOUNCEMENTS = "announcements/";
    static final String EMBED = "embed/";

    /** The page for searching. */
    public static final String SEARCH = "search/";

    /** What the page for searching reads first, beside it. */
    public static final String SEARCH_INDEX = "index.json";

    /** The folder of what that leads to: names there change when the content does. */
    public static final String SEARCH_PARTS = SEARCH + "index/";

    /** The home page. */
    public static final String HOME = "";

    /** The list of components. */
    public static final String COMPONENTS = "components/";

    /** A feed as Atom: this file at the root is of the whole site, and beside a page of what the page is about. */
    public static final String ATOM = "history.atom";

    /** The same as RSS. */
    public static final String RSS = "history.rss";

    /** The same as JSON Feed. */
    public static final String JSON_FEED = "feed.json";

    /** The figures as CSV: this file at the root is of all components, and beside a component's page of that one. */
    public static final String FIGURES_CSV = "uptime.csv";

    /** The same as JSON. */
    public static final String FIGURES_JSON = "uptime.json";

    /** What tells a phone how the site looks on its screen: in the folder of each language. */
    public static final String MANIFEST = "manifest.webmanifest";

    /** What tells when and from what the site was built. */
    public static final String STAMP = "build.json";

    /** What tells search engines of every page. */
    public static final String SITEMAP = "sitemap.xml";

    /** What tells crawlers where that is. */
    public static final String ROBOTS = "robots.txt";

    /** Planned maintenance as iCalendar: at the root all of it, and beside a page that of what the page is about. */
    public static final String CALENDAR = "maintenance.ics";

    /** What the page of an incident or a maintenance says, as Markdown: it stands beside the page. */
    public static final String MARKDOWN = "index.md";

    /** What the site has, for programs that read texts. */
    public static final String LLMS = "llms.txt";

    /** The picture of a page, beside it. */
    public static final String PREVIEW = "preview.png";

    private static final DateTimeFormatter UPDATE =
            DateTimeFormatter.ofPattern("'update'-yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Addresses() {}

    /** Returns the folder of a language of the site: empty for the default language, else such as {@code de/}. */
    public static String folder(Settings settings, Language language) {
        return language.equals(settings.defaultLanguage()) ? "" : language.tag() + "/";
    }

    /** Returns the address of an incident. */
    public static String incident(Id id) {
        return INCIDENTS + id + "/";
    }

    /** Returns the address of a maintenance. */
    public static String maintenance(Id id) {
        return MAINTENANCE + id + "/";
    }

    /** Returns the address of a component. */
    public static String component(Id id) {
        return COMPONENTS + id + "/";
    }

    /**
     * Returns what one of {@code updates} is called on the page of all: the fragment of addresses that lead to it. It follows from
     * the time alone, so that it stays when the text changes.
     */
    public static String update(List<? extends Update<?>> updates, int index) {
        Instant at = updates.get(index).at();
        int equals = 0;
        for (Update<?> before : updates.subList(0, index)) {
            equals += before.at().equals(at) ? 1 : 0;
        }
        return UPDATE.format(at) + (equals == 0 ? "" : "-" + (equals + 1));
    }

    static String announcement(Id id) {
        return ANNOUNCEMENTS + id + "/";
    }

    static String page(Id id) {
        return id + "/";
    }

    static String year(int year) {
        return HISTORY + year + "/";
    }

    /** Returns what a day is called on the pages of its month: the fragment of addresses that lead to it. */
    static String anchor(LocalDate day) {
        return "day-" + day;
    }

    /** Returns the address of a month's page; {@code part} counts from 1. */
    static String month(YearMonth month, int part) {
        return part(HISTORY + month.toString().replace('-', '/') + "/", part);
    }

    /** Returns the address of all that had an impact, which is the folder of its years too. */
    static String impact(Impact impact) {
        return IMPACT + impact.key() + "/";
    }

    /** Returns the folder of the years of a component, where there is more than its page has. */
    static String years(Id component) {
        return component(component) + HISTORY;
    }

    /** Returns the address of a year of a list whose years stand in {@code folder}; {@code part} counts from 1. */
    static String year(String folder, int year, int part) {
        return part(folder + year + "/", part);
    }

    private static String part(String first, int part) {
        return part == 1 ? first : first + part + "/";
    }
}
