package dev.allclear.page;

import dev.allclear.i18n.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the index of the history and the pages of its years. */
final class HistoryViews {
    private final Edition edition;
    private final Chronicle chronicle;
    private final Texts texts;
    private final MonthViews months;
    private final HistoryEntries entries;

    HistoryViews(Edition edition) {
        this.edition = edition;
        this.chronicle = edition.source().chronicle();
        this.texts = edition.texts();
        this.months = new MonthViews(edition);
        this.entries = new HistoryEntries(edition);
    }

    Stream<Page> pages() {
        List<Integer> years = chronicle.years();
        return Stream.of(
                        Stream.of(edition.page(Addresses.HISTORY, "history", this::index)),
                        IntStream.range(0, years.size())
                                .mapToObj(i -> edition.page(
                                        Addresses.year(years.get(i)), "year", place -> year(years, i, place))),
                        months.pages())
                .flatMap(pages -> pages);
    }

    private HistoryView index(Place place) {
        return new HistoryView(
                edition.layouts()
                        .present(place, texts.text("history"), edition.layouts().description()),
                edition.words(),
                chronicle.months().stream().findFirst().map(month -> newest(month, place)),
                chronicle.years().stream().map(year -> summary(year, place)).toList(),
                edition.announcements(place));
    }

    private HistoryView.Newest newest(YearMonth month, Place place) {
        return new HistoryView.Newest(
                months.anchor(month, place), entries.counts(chronicle.of(month)), months.entries(month, 1, place));
    }

    private YearView year(List<Integer> years, int index, Place place) {
        int year = years.get(index);
        HistoryView.Year summary = summary(year, place);
        String description = texts.text(
                "description_history",
                Map.of("site", edition.settings().name(), "period", summary.name(), "counts", summary.counts()));
        return new YearView(
                edition.layouts().of(chronicle.past(year), place, summary.name(), description),
                edition.words(),
                summary,
                new Anchor(place.href(Addresses.HISTORY), edition.word("history")),
                anchor(years, index + 1, place),
                anchor(years, index - 1, place));
    }

    private Optional<Anchor> anchor(List<Integer> years, int index, Place place) {
        return index < 0 || index >= years.size()
                ? Optional.empty()
                : Optional.of(MonthViews.year(years.get(index), place));
    }

    private HistoryView.Year summary(int year, Place place) {
        return new HistoryView.Year(
                place.href(Addresses.year(year)),
                Integer.toString(year),
                entries.counts(chronicle.of(year)),
                chronicle.months(year).stream()
                        .map(month -> summary(month, place))
                        .toList());
    }

    private HistoryView.Month summary(YearMonth month, Place place) {
        List<Happening> happenings = chronicle.of(month);
        int incidents = HistoryEntries.incidents(happenings);
        return new HistoryView.Month(
                place.href(Addresses.month(month, 1)),
                edition.times().name(month.getMonth()),
                entries.counts(happenings),
                incidents,
                happenings.size() - incidents);
    }
}
