package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * All that had one impact: the newest of it, and the years of the rest.
 *
 * @param impact the one
 * @param title {@code Major incidents}
 * @param counts {@code 12 incidents}
 * @param impacts every impact that anything had
 * @param newest the newest hundred, by year
 * @param years newest first
 * @param history leads to the index
 */
public record ImpactView(
        Layout layout,
        Words words,
        Label impact,
        String title,
        String counts,
        List<Filter> impacts,
        List<Newest> newest,
        List<Year> years,
        Anchor history) {
    public ImpactView {
        impacts = List.copyOf(impacts);
        newest = List.copyOf(newest);
        years = List.copyOf(years);
    }

    /**
     * Those among the newest that began in a year.
     *
     * @param year leads to its page
     * @param entries newest first
     */
    public record Newest(Anchor year, List<HistoryEntry> entries) {
        public Newest {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A year in which anything had this impact.
     *
     * @param href leads to its page
     * @param name {@code 2021}
     * @param counts {@code 3 incidents}
     */
    public record Year(String href, String name, String counts) {}
}
