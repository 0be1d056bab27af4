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
    private final Chronicle chronicle;
    private final HistoryEntries rows;

    MonthViews(Edition edition) {
        this.edition = edition;
        this.chronicle = edition.source().chronicle();
        this.rows = new HistoryEntries(edition);
    }

    Stream<Page> pages() {
        List<YearMonth> months = chronicle.months();
        return IntStream.range(0, months.size())
                .boxed()
                .flatMap(index -> IntStream.rangeClosed(1, parts(months.get(index)))
                        .mapToObj(part -> edition.page(
                                Addresses.month(months.get(index), part),
                                "month",
                                place -> view(months, index, part, place))));
    }

    /** Returns the entries on a page of a month; {@code part} counts from 1. */
    List<HistoryEntry> entries(YearMonth month, int part, Place place) {
        List<Happening> all = chronicle.of(month);
        int from = (part - 1) * ENTRIES;
        return rows.of(all.subList(from, Math.min(from + ENTRIES, all.size())), place);
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

    private int parts(YearMonth month) {
        return (chronicle.of(month).size() + ENTRIES - 1) / ENTRIES;
    }

    private MonthView view(List<YearMonth> months, int index, int part, Place place) {
        YearMonth month = months.get(index);
        int parts = parts(month);
        String title = edition.times().month(month);
        String counts = rows.counts(chronicle.of(month));
        String description = edition.texts()
                .text(
                        "description_history",
                        Map.of("site", edition.settings().name(), "period", title, "counts", counts));
        return new MonthView(
                edition.layouts().of(chronicle.past(month), place, title, description),
                edition.words(),
                title,
                counts,
                parts > 1 ? Optional.of(partOf(part, parts)) : Optional.empty(),
                entries(month, part, place),
                year(month.getYear(), place),
                part < parts ? Optional.of(leaf(month, part + 1, "earlier_entries", place)) : Optional.empty(),
                part > 1 ? Optional.of(leaf(month, part - 1, "later_entries", place)) : Optional.empty(),
                neighbour(months, index + 1, place),
                neighbour(months, index - 1, place));
    }

    private String partOf(int part, int parts) {
        return edition.texts().text("page_of", Map.of("n", Integer.toString(part), "total", Integer.toString(parts)));
    }

    private Anchor leaf(YearMonth month, int part, String key, Place place) {
        return new Anchor(place.href(Addresses.month(month, part)), edition.word(key));
    }

    private Optional<Anchor> neighbour(List<YearMonth> months, int index, Place place) {
        return index < 0 || index >= months.size() ? Optional.empty() : Optional.of(anchor(months.get(index), place));
    }
}
