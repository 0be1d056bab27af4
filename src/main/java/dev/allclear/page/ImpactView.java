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
        List<YearEntries> newest,
        List<YearCount> years,
        Anchor history) {
    public ImpactView {
        impacts = List.copyOf(impacts);
        newest = List.copyOf(newest);
        years = List.copyOf(years);
    }
}
