package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * A month of the history, or a further page of one with many entries.
 *
 * @param title {@code August 2021}
 * @param counts of the whole month: {@code 1 incident}
 * @param part {@code Page 2 of 3}, where the month has several pages
 * @param entries every incident and maintenance that began in it, newest first
 * @param year leads to its year
 * @param earlier leads to the month's next page, with what began earlier
 * @param later leads to the month's page before, with what began later
 * @param previous leads to the month before that something began in
 * @param next leads to the month after that something began in
 */
public record MonthView(
        Layout layout,
        Words words,
        String title,
        String counts,
        Optional<String> part,
        List<HistoryEntry> entries,
        Anchor year,
        Optional<Anchor> earlier,
        Optional<Anchor> later,
        Optional<Anchor> previous,
        Optional<Anchor> next) {
    public MonthView {
        entries = List.copyOf(entries);
    }
}
