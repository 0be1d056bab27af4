package dev.allclear.starter;

import java.util.List;
import java.util.Optional;

/**
 * What a site begins with, as typed.
 *
 * @param name what it is called
 * @param url where it will be
 * @param timezone of times that name none
 * @param components what it reports on, each {@code Name} or {@code id=Name}; at least one
 * @param host where pages are built and published; absent: nowhere yet
 * @param editor whether there are settings for editors
 */
public record Answers(
        String name, String url, String timezone, List<String> components, Optional<Host> host, boolean editor) {
    public Answers {
        components = List.copyOf(components);
    }

    /** Returns the id of the first component, if one can be made. */
    public Optional<String> firstComponent() {
        return components.stream().findFirst().flatMap(Part::of).map(Part::id);
    }
}
