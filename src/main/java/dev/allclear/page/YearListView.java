package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a list has of a year: that of one impact, or that of a component. Past a hundred entries it has further pages.
 *
 * @param title {@code Major incidents 2021}
 * @param counts of the whole year: {@code 3 incidents}
 * @param part {@code Page 2 of 3}, where there are several
 * @param impacts every impact that anything had in that year, on the list of one
 * @param entries newest first
 * @param all leads to the page with the newest of the list
 * @param earlier leads to the next page, with what began earlier
 * @param later leads to the page before, with what began later
 * @param previous leads to the year before that has any
 * @param next leads to the year after that has any
 */
public record YearListView(
        Layout layout,
        Words words,
        String title,
        String counts,
        Optional<String> part,
        List<Filter> impacts,
        List<HistoryEntry> entries,
        Anchor all,
        Optional<Anchor> earlier,
        Optional<Anchor> later,
        Optional<Anchor> previous,
        Optional<Anchor> next) {
    public YearListView {
        impacts = List.copyOf(impacts);
        entries = List.copyOf(entries);
    }
}
