package dev.allclear.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of the history's months. */
final class MonthViews {
    private final Edition edition;
    private final HistoryEntries rows;

    MonthViews(Edition edition) {
        this.edition = edition;
        this.rows = new HistoryEntries(edition);
    }

    /**
     * What the page of a month is made from.
     *
     * @param counts of the whole month
     * @param leaf the entries on this page
     * @param turn the months on either side that something began in
     */
    record Part(YearMonth month, Happening.Counts counts, Leaf leaf, Turn<YearMonth> turn) {}

    Stream<Page> pages(Present present) {
        List<YearMonth> newestFirst = present.chronicle().months();
        return IntStream.range(0, newestFirst.size()).boxed().flatMap(index -> {
            YearMonth month = newestFirst.get(index);
            List<Happening> all = present.chronicle().of(month);
            Optional<Present> following = present.unless(present.chronicle().past(month));
            return Leaf.of(all).stream()
                    .map(leaf -> new Part(month, Happening.Counts.of(all), leaf, Turn.at(newestFirst, index)))
                    .map(part -> edition.page(
                                    Addresses.month(month, part.leaf().number()), "month", part, following, this::view)
                            .shown(() ->
                                    edition.posters().history(edition.times().month(month))));
        });
    }

    /** Returns the entries on the first page of a month that {@code all} began in. */
    List<HistoryEntry> first(List<Happening> all, Place place) {
        return rows.of(Leaf.newest(all), place);
    }

    /** Returns what leads to a month. */
    Anchor anchor(YearMonth month, Place place) {
        return new Anchor(
                place.href(Addresses.month(month, 1)), new Text(edition.times().month(month), Optional.empty()));
    }

    /** Returns what leads to a year. */
    static Anchor year(int year, Place place) {
        return new Anchor(place.href(Addresses.year(year)), new Text(Integer.toString(year), Optional.empty()));
    }

    private MonthView view(Part part, Optional<Present> present, Place place) {
        YearMonth month = part.month();
        String title = edition.times().month(month);
        String counts = rows.counts(part.counts());
        String description = edition.texts()
                .text(
                        "description_history",
                        Map.of("site", edition.settings().name(), "period", title, "counts", counts));
        Leaf leaf = part.leaf();
        return new MonthView(
                edition.layouts().of(place, title, description, present),
                edition.words(),
                title,
                counts,
                rows.partOf(leaf),
                rows.of(leaf.entries(), place),
                year(month.getYear(), place),
                leaf.number() < leaf.of()
                        ? Optional.of(leaf(month, leaf.number() + 1, "earlier_entries", place))
                        : Optional.empty(),
                leaf.number() > 1
                        ? Optional.of(leaf(month, leaf.number() - 1, "later_entries", place))
                        : Optional.empty(),
                part.turn().previous().map(other -> anchor(other, place)),
                part.turn().next().map(other -> anchor(other, place)));
    }

    private Anchor leaf(YearMonth month, int part, String key, Place place) {
        return new Anchor(place.href(Addresses.month(month, part)), edition.word(key));
    }
}
