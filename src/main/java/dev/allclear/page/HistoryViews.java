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
    private final Texts texts;
    private final MonthViews months;
    private final HistoryEntries entries;

    HistoryViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.months = new MonthViews(edition);
        this.entries = new HistoryEntries(edition);
    }

    /**
     * What the page of a year is made from.
     *
     * @param months newest first
     * @param turn the years on either side that something began in
     */
    record Year(int year, List<Month> months, Turn<Integer> turn) {}

    /** How much began in a month. */
    record Month(YearMonth month, Happening.Counts counts) {}

    Stream<Page> pages(Present present) {
        List<Integer> newestFirst = present.chronicle().years();
        return Stream.of(
                        Stream.of(edition.page(Addresses.HISTORY, "history", place -> index(present, place))),
                        IntStream.range(0, newestFirst.size()).mapToObj(index -> {
                            int year = newestFirst.get(index);
                            return edition.page(
                                    Addresses.year(year),
                                    "year",
                                    new Year(year, months(year, present.chronicle()), Turn.at(newestFirst, index)),
                                    present.unless(present.chronicle().past(year)),
                                    this::view);
                        }),
                        months.pages(present))
                .flatMap(pages -> pages);
    }

    private static List<Month> months(int year, Chronicle chronicle) {
        return chronicle.months(year).stream()
                .map(month -> new Month(month, Happening.Counts.of(chronicle.of(month))))
                .toList();
    }

    private HistoryView index(Present present, Place place) {
        Chronicle chronicle = present.chronicle();
        return new HistoryView(
                edition.layouts()
                        .of(place, texts.text("history"), edition.layouts().description(), Optional.of(present)),
                edition.words(),
                chronicle.months().stream().findFirst().map(month -> newest(month, chronicle.of(month), place)),
                chronicle.years().stream()
                        .map(year -> summary(year, months(year, chronicle), place))
                        .toList(),
                new AnnouncementViews(edition).all(present, place));
    }

    private HistoryView.Newest newest(YearMonth month, List<Happening> all, Place place) {
        return new HistoryView.Newest(
                months.anchor(month, place), entries.counts(Happening.Counts.of(all)), months.first(all, place));
    }

    private YearView view(Year year, Optional<Present> present, Place place) {
        HistoryView.Year summary = summary(year.year(), year.months(), place);
        String description = texts.text(
                "description_history",
                Map.of("site", edition.settings().name(), "period", summary.name(), "counts", summary.counts()));
        return new YearView(
                edition.layouts().of(place, summary.name(), description, present),
                edition.words(),
                summary,
                new Anchor(place.href(Addresses.HISTORY), edition.word("history")),
                year.turn().previous().map(other -> MonthViews.year(other, place)),
                year.turn().next().map(other -> MonthViews.year(other, place)));
    }

    private HistoryView.Year summary(int year, List<Month> newestFirst, Place place) {
        Happening.Counts all =
                newestFirst.stream().map(Month::counts).reduce(Happening.Counts.NONE, Happening.Counts::plus);
        return new HistoryView.Year(
                place.href(Addresses.year(year)),
                Integer.toString(year),
                entries.counts(all),
                newestFirst.stream().map(month -> summary(month, place)).toList());
    }

    private HistoryView.Month summary(Month month, Place place) {
        return new HistoryView.Month(
                place.href(Addresses.month(month.month(), 1)),
                edition.times().name(month.month().getMonth()),
                entries.counts(month.counts()),
                month.counts().incidents(),
                month.counts().maintenances());
    }
}
