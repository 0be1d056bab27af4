package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * Every component.
 *
 * @param calendar the dates of the days of bars, oldest first
 * @param retired those no longer tracked
 */
public record ComponentsView(
        Layout layout, Words words, List<ComponentGroup> components, List<String> calendar, List<Retired> retired) {
    public ComponentsView {
        calendar = List.copyOf(calendar);
        components = List.copyOf(components);
        retired = List.copyOf(retired);
    }

    /** A component no longer tracked: {@code until} reads "Retired after August 27, 2021". */
    public record Retired(String href, Text name, String until) {}
}
