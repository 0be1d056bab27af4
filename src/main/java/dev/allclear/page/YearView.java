package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.Optional;

/**
 * A year of the history.
 *
 * @param year with its months
 * @param history leads to the index
 * @param previous leads to the year before that something began in
 * @param next leads to the year after that something began in
 */
public record YearView(
        Layout layout,
        Words words,
        HistoryView.Year year,
        Anchor history,
        Optional<Anchor> previous,
        Optional<Anchor> next) {}
