package dev.allclear.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of the history's months. */
final class MonthViews {
    /** How many entries a page has at most. */
    private static final int ENTRIES = 100;

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
     * @param part which of its pages this is, from 1
     * @param parts how many it has
     * @param entries those on this page, newest first
     * @param turn the months on either side that something began in
     */
    record Part(
            YearMonth month,
            Happening.Counts counts,
            int part,
            int parts,
            List<Happening> entries,
            Turn<YearMonth> turn) {}

    Stream<Page> pages(Present present) {
        List<YearMonth> newestFirst = present.chronicle().months();
        return IntStream.range(0, newestFirst.size()).boxed().flatMap(index -> {
            YearMonth month = newestFirst.get(index);
            List<Happening> all = present.chronicle().of(month);
            Optional<Present> following = present.unless(present.chronicle().past(month));
            return IntStream.rangeClosed(1, parts(all))
                    .mapToObj(part -> new Part(
                            month,
                            Happening.Counts.of(all),
                            part,
                            parts(all),
                            entries(all, part),
                            Turn.at(newestFirst, index)))
                    .map(part -> edition.page(Addresses.month(month, part.part()), "month", part, following, this::view)
                            .shown(() ->
                                    edition.posters().history(edition.times().month(month))));
        });
    }

    /** Returns the entries on the first page of a month that {@code all} began in. */
    List<HistoryEntry> first(List<Happening> all, Place place) {
        return rows.of(entries(all, 1), place);
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

    private static List<Happening> entries(List<Happening> all, int part) {
        int from = (part - 1) * ENTRIES;
        return all.subList(from, Math.min(from + ENTRIES, all.size()));
    }

    /** Returns on which of its pages, from 1, a month has the entry at {@code index} of all its entries, newest first. */
    static int part(int index) {
        return index / ENTRIES + 1;
    }

    private static int parts(List<Happening> all) {
        return (all.size() + ENTRIES - 1) / ENTRIES;
    }

    private MonthView view(Part part, Optional<Present> present, Place place) {
        YearMonth month = part.month();
        String title = edition.times().month(month);
        String counts = rows.counts(part.counts());
        String description = edition.texts()
                .text(
                        "description_history",
                        Map.of("site", edition.settings().name(), "period", title, "counts", counts));
        int number = part.part();
        return new MonthView(
                edition.layouts().of(place, title, description, present),
                edition.words(),
                title,
                counts,
                part.parts() > 1 ? Optional.of(partOf(number, part.parts())) : Optional.empty(),
                rows.of(part.entries(), place),
                year(month.getYear(), place),
                number < part.parts()
                        ? Optional.of(leaf(month, number + 1, "earlier_entries", place))
                        : Optional.empty(),
                number > 1 ? Optional.of(leaf(month, number - 1, "later_entries", place)) : Optional.empty(),
                part.turn().previous().map(other -> anchor(other, place)),
                part.turn().next().map(other -> anchor(other, place)));
    }

    private String partOf(int part, int parts) {
        return edition.texts().text("page_of", Map.of("n", Integer.toString(part), "total", Integer.toString(parts)));
    }

    private Anchor leaf(YearMonth month, int part, String key, Place place) {
        return new Anchor(place.href(Addresses.month(month, part)), edition.word(key));
    }
}
