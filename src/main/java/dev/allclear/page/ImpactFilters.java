package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Impact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Makes the ways to what had one impact, the worst first. */
final class ImpactFilters {
    private final Texts texts;

    ImpactFilters(Edition edition) {
        this.texts = edition.texts();
    }

    /**
     * Returns what leads to each impact that anything had.
     *
     * @param counts how much had each
     * @param current the one that the page at {@code place} is of
     */
    List<Filter> of(Map<Impact, Integer> counts, Optional<Impact> current, Place place) {
        return of(counts, Addresses::impact, current, place);
    }

    /** Returns what leads to each impact that anything had in {@code year}, of which there is so much. */
    List<Filter> of(int year, Map<Impact, Integer> counts, Optional<Impact> current, Place place) {
        return of(counts, impact -> Addresses.year(Addresses.impact(impact), year, 1), current, place);
    }

    private List<Filter> of(
            Map<Impact, Integer> counts, Function<Impact, String> address, Optional<Impact> current, Place place) {
        return counts.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(impact -> new Filter(
                        place.href(address.apply(impact)),
                        new Label(impact.key(), texts.capitalised("impact_" + impact.key())),
                        texts.number(Objects.requireNonNull(counts.get(impact))),
                        current.filter(impact::equals).isPresent()))
                .toList();
    }
}
