package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Impact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of what had one impact: one of the newest, and one of each year. */
final class ImpactViews {
    private final Edition edition;
    private final Texts texts;
    private final HistoryEntries rows;

    ImpactViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.rows = new HistoryEntries(edition);
    }

    /**
     * What the page of a year is made from.
     *
     * @param counts of the whole year
     * @param impacts how much each impact had in that year, this one included
     * @param turn the years on either side that have any
     */
    record Year(
            Impact impact,
            int year,
            Happening.Counts counts,
            Map<Impact, Integer> impacts,
            Leaf leaf,
            Turn<Integer> turn) {
        Year {
            impacts = Map.copyOf(impacts);
        }
    }

    Stream<Page> pages(Present present) {
        return present.chronicle().impacts().keySet().stream()
                .sorted()
                .flatMap(impact -> Stream.concat(Stream.of(page(impact, present)), years(impact, present)));
    }

    /** Returns what leads to each impact that anything had, the worst first. */
    List<Filter> filters(Present present, Place place) {
        return filters(present, Optional.empty(), place);
    }

    /** Returns what leads to each impact that anything had in {@code year}, the worst first, of which there is so much. */
    List<Filter> filters(int year, Map<Impact, Integer> counts, Place place) {
        return filters(year, counts, Optional.empty(), place);
    }

    private List<Filter> filters(int year, Map<Impact, Integer> counts, Optional<Impact> current, Place place) {
        return filters(counts, impact -> Addresses.impact(impact, year, 1), current, place);
    }

    private Page page(Impact impact, Present present) {
        return edition.page(Addresses.impact(impact), "impact", place -> view(impact, present, place))
                .shown(() -> edition.posters().history(title(impact)));
    }

    private Stream<Page> years(Impact impact, Present present) {
        Chronicle chronicle = present.chronicle();
        List<Integer> newestFirst = chronicle.years(impact);
        return IntStream.range(0, newestFirst.size()).boxed().flatMap(index -> {
            int year = newestFirst.get(index);
            List<Happening> all = chronicle.of(impact, year);
            return Leaf.of(all).stream()
                    .map(leaf -> new Year(
                            impact,
                            year,
                            Happening.Counts.of(all),
                            chronicle.impacts(year),
                            leaf,
                            Turn.at(newestFirst, index)))
                    .map(part -> edition.page(
                                    Addresses.impact(impact, year, part.leaf().number()),
                                    "impact-year",
                                    part,
                                    present.unless(chronicle.past(impact, year)),
                                    this::view)
                            .shown(() -> edition.posters().history(title(impact, year))));
        });
    }

    private ImpactView view(Impact impact, Present present, Place place) {
        Chronicle chronicle = present.chronicle();
        List<Happening> all = chronicle.of(impact);
        String title = title(impact);
        String counts = rows.counts(Happening.Counts.of(all));
        return new ImpactView(
                edition.layouts().of(place, title, description(title, counts), Optional.of(present)),
                edition.words(),
                edition.label(impact),
                title,
                counts,
                filters(present, Optional.of(impact), place),
                newest(impact, Leaf.of(all).get(0).entries(), place),
                chronicle.years(impact).stream()
                        .map(year -> new ImpactView.Year(
                                place.href(Addresses.impact(impact, year, 1)),
                                Integer.toString(year),
                                rows.counts(Happening.Counts.of(chronicle.of(impact, year)))))
                        .toList(),
                new Anchor(place.href(Addresses.HISTORY), edition.word("history")));
    }

    private List<ImpactView.Newest> newest(Impact impact, List<Happening> newestFirst, Place place) {
        return rows.byYear(newestFirst).entrySet().stream()
                .map(year ->
                        new ImpactView.Newest(anchor(impact, year.getKey(), place), rows.of(year.getValue(), place)))
                .toList();
    }

    private ImpactYearView view(Year year, Optional<Present> present, Place place) {
        Impact impact = year.impact();
        Leaf leaf = year.leaf();
        String title = title(impact, year.year());
        String counts = rows.counts(year.counts());
        return new ImpactYearView(
                edition.layouts().of(place, title, description(title, counts), present),
                edition.words(),
                edition.label(impact),
                title,
                counts,
                rows.partOf(leaf),
                filters(year.year(), year.impacts(), Optional.of(impact), place),
                rows.of(leaf.entries(), place),
                new Anchor(place.href(Addresses.impact(impact)), new Text(title(impact), Optional.empty())),
                leaf.number() < leaf.of()
                        ? Optional.of(leaf(year, leaf.number() + 1, "earlier_in_year", place))
                        : Optional.empty(),
                leaf.number() > 1
                        ? Optional.of(leaf(year, leaf.number() - 1, "later_in_year", place))
                        : Optional.empty(),
                year.turn().previous().map(other -> anchor(impact, other, place)),
                year.turn().next().map(other -> anchor(impact, other, place)));
    }

    private List<Filter> filters(Present present, Optional<Impact> current, Place place) {
        return filters(present.chronicle().impacts(), Addresses::impact, current, place);
    }

    private List<Filter> filters(
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

    private String title(Impact impact) {
        return texts.text("all_of_" + impact.key());
    }

    private String title(Impact impact, int year) {
        return texts.text("all_of_year", Map.of("what", title(impact), "year", Integer.toString(year)));
    }

    private String description(String title, String counts) {
        return texts.text(
                "description_history", Map.of("site", edition.settings().name(), "period", title, "counts", counts));
    }

    private static Anchor anchor(Impact impact, int year, Place place) {
        return new Anchor(
                place.href(Addresses.impact(impact, year, 1)), new Text(Integer.toString(year), Optional.empty()));
    }

    private Anchor leaf(Year year, int number, String key, Place place) {
        return new Anchor(place.href(Addresses.impact(year.impact(), year.year(), number)), edition.word(key));
    }
}
