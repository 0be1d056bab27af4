package dev.allclear.page;

import dev.allclear.model.Id;
import java.time.YearMonth;

/**
 * The permanent addresses of pages: inside the site, without the language's folder, each empty or ending in a slash, and the
 * same in every language.
 */
final class Addresses {
    static final String HOME = "";
    static final String INCIDENTS = "incidents/";
    static final String MAINTENANCE = "maintenance/";
    static final String HISTORY = "history/";
    static final String COMPONENTS = "components/";
    static final String ANNOUNCEMENTS = "announcements/";

    private Addresses() {}

    static String incident(Id id) {
        return INCIDENTS + id + "/";
    }

    static String maintenance(Id id) {
        return MAINTENANCE + id + "/";
    }

    static String component(Id id) {
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

    /** Returns the address of a month's page; {@code part} counts from 1. */
    static String month(YearMonth month, int part) {
        String first = HISTORY + month.toString().replace('-', '/') + "/";
        return part == 1 ? first : first + part + "/";
    }
}
