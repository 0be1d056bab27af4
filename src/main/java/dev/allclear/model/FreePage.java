package dev.allclear.model;

import java.util.List;
import java.util.Optional;

/**
 * A page of the team's own (about, service levels, how to report a problem).
 *
 * @param nav its place in the navigation, smallest first; absent: not in it
 */
public record FreePage(Id id, Localized<String> title, Optional<Integer> nav, Localized<Prose> text, List<Id> aliases) {
    public FreePage {
        aliases = List.copyOf(aliases);
    }
}
