package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The permanent addresses of pages: inside the site, without the language's folder, each empty or ending in a slash, and the
 * same in every language.
 */
public final class Addresses {
    static final String HOME = "";
    static final String INCIDENTS = "incidents/";
    static final String MAINTENANCE = "maintenance/";
    static final String HISTORY = "history/";
    static final String COMPONENTS = "components/";
    static final String UPTIME = "uptime/";
    static final String ANNOUNCEMENTS = "announcements/";

    /** The Atom feed, a file. */
    public static final String FEED = "history.atom";

    /** The figures as CSV: this file at the root is of all components, and beside a component's page of that one. */
    public static final String FIGURES_CSV = "uptime.csv";

    /** The same as JSON. */
    public static final String FIGURES_JSON = "uptime.json";

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
        String first = HISTORY + month.toString().replace('-', '/') + "/";
        return part == 1 ? first : first + part + "/";
    }
}
