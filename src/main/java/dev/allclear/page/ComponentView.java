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
 * @param newest the newest hundred of what touched it, by year
 * @param years newest first; empty where the newest are all
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
        List<YearEntries> newest,
        List<YearCount> years) {
    public ComponentView {
        states = List.copyOf(states);
        dates = List.copyOf(dates);
        newest = List.copyOf(newest);
        years = List.copyOf(years);
    }
}
