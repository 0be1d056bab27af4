package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * A component.
 *
 * @param name its name
 * @param group the name of its group
 * @param description one sentence, where the team gives one
 * @param states how it is, now and by the clock; empty once it is retired
 * @param retired "Retired on August 27, 2021"
 * @param link leads to the component itself
 * @param bar how it did on its last days; absent without figures, and once it is retired
 * @param dates those of the bar's days, oldest first
 * @param figures how it did in all; absent without figures
 * @param years what touched it, newest first
 */
public record ComponentView(
        Layout layout,
        Words words,
        Text name,
        Optional<Text> group,
        Optional<Text> description,
        List<During<Label>> states,
        Optional<String> retired,
        Optional<Anchor> link,
        Optional<Bar> bar,
        List<String> dates,
        Optional<FigureTable> figures,
        List<Year> years) {
    public ComponentView {
        states = List.copyOf(states);
        dates = List.copyOf(dates);
        years = List.copyOf(years);
    }

    /**
     * What began in a year, newest first.
     *
     * @param name {@code 2026}
     * @param entries what began in it, newest first
     */
    public record Year(String name, List<HistoryEntry> entries) {
        public Year {
            entries = List.copyOf(entries);
        }
    }
}
