package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Impact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what lists have in common that go on by year: their newest entries, the ways to their years, and the page of each. */
final class YearLists {
    private final Edition edition;
    private final Texts texts;
    private final HistoryEntries rows;
    private final ImpactFilters filters;

    YearLists(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.rows = new HistoryEntries(edition);
        this.filters = new ImpactFilters(edition);
    }

    /**
     * What a list is of.
     *
     * @param title what it is called
     * @param address of the page with its newest entries
     * @param folder in which the pages of its years stand
     * @param impact the one that all in it had, where that is what it is of
     */
    record Listed(Text title, String address, String folder, Optional<Impact> impact) {}

    /**
     * What the first page of a list is made from.
     *
     * @param newest a hundred at most
     * @param years newest first; empty where the newest are all
     */
    record Summary(List<Happening> newest, List<Counted> years) {
        Summary {
            newest = List.copyOf(newest);
            years = List.copyOf(years);
        }

        /** Returns that of a list that has a page for each of its years. */
        static Summary of(Annals annals) {
            return new Summary(
                    Leaf.newest(annals.all()),
                    annals.years().stream()
                            .map(year -> new Counted(year, Happening.Counts.of(annals.of(year))))
                            .toList());
        }
    }

    /** How much there is of a year. */
    record Counted(int year, Happening.Counts counts) {}

    /**
     * What a page of a year is made from.
     *
     * @param counts of the whole year
     * @param impacts how much each impact had in that year, where the list is of one
     * @param turn the years on either side that have any
     */
    record Year(
            Listed of, int year, Happening.Counts counts, Map<Impact, Integer> impacts, Leaf leaf, Turn<Integer> turn) {
        Year {
            impacts = Map.copyOf(impacts);
        }
    }

    /** Returns the pages of each year. */
    Stream<Page> pages(Listed of, Annals annals, Present present) {
        List<Integer> newestFirst = annals.years();
        return IntStream.range(0, newestFirst.size()).boxed().flatMap(index -> {
            int year = newestFirst.get(index);
            List<Happening> all = annals.of(year);
            Map<Impact, Integer> impacts =
                    of.impact().isPresent() ? present.chronicle().impacts(year) : Map.of();
            return Leaf.of(all).stream()
                    .map(leaf ->
                            new Year(of, year, Happening.Counts.of(all), impacts, leaf, Turn.at(newestFirst, index)))
                    .map(part -> page(part, present.unless(annals.past(year))));
        });
    }

    private Page page(Year part, Optional<Present> present) {
        return edition.page(
                        Addresses.year(
                                part.of().folder(), part.year(), part.leaf().number()),
                        "year-list",
                        part,
                        present,
                        this::view)
                .shown(() -> edition.posters().history(title(part)));
    }

    /** Returns the newest entries, by year. */
    List<YearEntries> newest(Listed of, Summary summary, Place place) {
        return rows.byYear(summary.newest()).entrySet().stream()
                .map(year -> new YearEntries(
                        Integer.toString(year.getKey()),
                        summary.years().isEmpty() ? Optional.empty() : Optional.of(href(of, year.getKey(), place)),
                        rows.of(year.getValue(), place)))
                .toList();
    }

    /** Returns the ways to the years, newest first. */
    List<YearCount> years(Listed of, Summary summary, Place place) {
        return summary.years().stream()
                .map(each -> new YearCount(
                        href(of, each.year(), place), Integer.toString(each.year()), rows.counts(each.counts())))
                .toList();
    }

    /** Returns what search engines are told of a list that is called {@code title}. */
    String description(String title, String counts) {
        return texts.text(
                "description_history", Map.of("site", edition.settings().name(), "period", title, "counts", counts));
    }

    private YearListView view(Year part, Optional<Present> present, Place place) {
        Listed of = part.of();
        Leaf leaf = part.leaf();
        String title = title(part);
        String counts = rows.counts(part.counts());
        return new YearListView(
                edition.layouts().of(place, title, description(title, counts), present),
                edition.words(),
                title,
                counts,
                rows.partOf(leaf),
                filters.of(part.year(), part.impacts(), of.impact(), place),
                rows.of(leaf.entries(), place),
                new Anchor(place.href(of.address()), of.title()),
                leaf.number() < leaf.of()
                        ? Optional.of(leaf(part, leaf.number() + 1, "earlier_in_year", place))
                        : Optional.empty(),
                leaf.number() > 1
                        ? Optional.of(leaf(part, leaf.number() - 1, "later_in_year", place))
                        : Optional.empty(),
                part.turn().previous().map(other -> anchor(of, other, place)),
                part.turn().next().map(other -> anchor(of, other, place)));
    }

    private String title(Year part) {
        return texts.text(
                "all_of_year", Map.of("what", part.of().title().text(), "year", Integer.toString(part.year())));
    }

    private static Anchor anchor(Listed of, int year, Place place) {
        return new Anchor(href(of, year, place), new Text(Integer.toString(year), Optional.empty()));
    }

    private static String href(Listed of, int year, Place place) {
        return place.href(Addresses.year(of.folder(), year, 1));
    }

    private Anchor leaf(Year part, int number, String key, Place place) {
        return new Anchor(place.href(Addresses.year(part.of().folder(), part.year(), number)), edition.word(key));
    }
}
