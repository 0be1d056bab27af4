package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * Every component.
 *
 * @param dates those of the days of bars, oldest first
 * @param retired those no longer tracked
 */
public record ComponentsView(
        Layout layout, Words words, List<ComponentGroup> components, List<String> dates, List<Retired> retired) {
    public ComponentsView {
        dates = List.copyOf(dates);
        components = List.copyOf(components);
        retired = List.copyOf(retired);
    }

    /** A component no longer tracked: {@code until} reads "Retired after August 27, 2021". */
    public record Retired(String href, Text name, String until) {}
}
