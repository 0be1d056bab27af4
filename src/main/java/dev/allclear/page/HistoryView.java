package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * The index of all that was: the newest month, and every year and month with its counts.
 *
 * @param impacts every impact that anything had
 * @param components those that anything touched
 * @param newest absent where nothing has happened yet
 * @param years newest first
 * @param allAnnouncements leads to all announcements, where there are any
 */
public record HistoryView(
        Layout layout,
        Words words,
        List<Filter> impacts,
        List<OfComponent> components,
        Optional<Newest> newest,
        List<Year> years,
        Optional<Anchor> allAnnouncements) {
    public HistoryView {
        impacts = List.copyOf(impacts);
        components = List.copyOf(components);
        years = List.copyOf(years);
    }

    /**
     * The newest month that something began in.
     *
     * @param month leads to its page: {@code August 2021}
     * @param counts of all of it: {@code 1 incident}
     * @param entries its first page, newest first
     */
    public record Newest(Anchor month, String counts, List<HistoryEntry> entries) {
        public Newest {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A year.
     *
     * @param href leads to its page
     * @param name {@code 2021}
     * @param counts {@code 12 incidents, 3 maintenances}
     * @param meanTime {@code mean time to resolve 2h 14m}; absent where no incident is resolved
     * @param months newest first, only those that something began in
     */
    public record Year(String href, String name, String counts, Optional<String> meanTime, List<Month> months) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * A month.
     *
     * @param href leads to its page
     * @param name {@code August}
     * @param counts {@code 1 incident}
     * @param incidents how many began in it
     * @param maintenances how many began in it
     */
    public record Month(String href, String name, String counts, int incidents, int maintenances) {}

    /**
     * What touched a component.
     *
     * @param href leads to its page
     * @param name its name
     * @param count how much that is, in digits
     */
    public record OfComponent(String href, Text name, String count) {}
}
