package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * Every component.
 *
 * @param components without retired ones
 * @param dates those of the days of bars, oldest first
 * @param retired those no longer tracked
 * @param groups how to follow each group, which has no page of its own
 */
public record ComponentsView(
        Layout layout,
        Words words,
        List<ComponentGroup> components,
        List<String> dates,
        List<Retired> retired,
        List<Followed> groups) {
    public ComponentsView {
        dates = List.copyOf(dates);
        components = List.copyOf(components);
        retired = List.copyOf(retired);
        groups = List.copyOf(groups);
    }

    /**
     * A component no longer tracked.
     *
     * @param href leads to its page
     * @param name its name
     * @param until "Retired after August 27, 2021"
     */
    public record Retired(String href, Text name, String until) {}

    /**
     * A group and how to be told of news of any of its components.
     *
     * @param name of the group
     * @param ways to be told of news of any of its components
     */
    public record Followed(Text name, List<Follow.Way> ways) {
        public Followed {
            ways = List.copyOf(ways);
        }
    }
}
