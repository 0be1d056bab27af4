package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * The page for searching; without its script, the index of the history.
 *
 * @param script leads to the page's own script
 * @param index leads to what the script reads
 * @param marks the icons that what is found may have
 * @param counts says how many were found, in each plural form of the language
 * @param years newest first
 */
public record SearchView(
        Layout layout,
        Words words,
        String script,
        String index,
        List<String> marks,
        List<Count> counts,
        List<HistoryView.Year> years) {
    public SearchView {
        marks = List.copyOf(marks);
        counts = List.copyOf(counts);
        years = List.copyOf(years);
    }

    /**
     * How many were found.
     *
     * @param form in CLDR's word for it: {@code one}, {@code other}
     * @param text with {@code {n}} where the number stands
     */
    public record Count(String form, String text) {}
}
