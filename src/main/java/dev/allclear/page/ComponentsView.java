package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * Every component.
 *
 * @param retired those no longer tracked
 */
public record ComponentsView(Layout layout, Words words, List<ComponentGroup> components, List<Retired> retired) {
    public ComponentsView {
        components = List.copyOf(components);
        retired = List.copyOf(retired);
    }

    /** A component no longer tracked: {@code until} reads "Retired after August 27, 2021". */
    public record Retired(String href, Text name, String until) {}
}
