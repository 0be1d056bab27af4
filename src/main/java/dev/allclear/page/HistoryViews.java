package dev.allclear.page;

import dev.allclear.i18n.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the index of the history, with the pages of its years, months and impacts. */
final class HistoryViews {
    private final Edition edition;
    private final Texts texts;
    private final YearViews years;
    private final MonthViews months;
    private final ImpactViews impacts;
    private final ImpactFilters filters;
    private final HistoryEntries entries;

    HistoryViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.years = new YearViews(edition);
        this.months = new MonthViews(edition);
        this.impacts = new ImpactViews(edition);
        this.filters = new ImpactFilters(edition);
        this.entries = new HistoryEntries(edition);
    }

    Stream<Page> pages(Present present) {
        return Stream.of(
                        Stream.of(edition.page(Addresses.HISTORY, "history", place -> index(present, place))
                                .shown(() -> edition.posters().of(texts.text("history")))),
                        years.pages(present),
                        months.pages(present),
                        impacts.pages(present))
                .flatMap(pages -> pages);
    }

    private HistoryView index(Present present, Place place) {
        Chronicle chronicle = present.chronicle();
        return new HistoryView(
                edition.layouts()
                        .of(place, texts.text("history"), edition.layouts().description(), Optional.of(present)),
                edition.words(),
                filters.of(chronicle.impacts(), Optional.empty(), place),
                present.derived().site().components().all().stream()
                        .filter(component -> chronicle.of(component.id()).size() > 0)
                        .map(component -> new HistoryView.OfComponent(
                                place.href(Addresses.component(component.id())),
                                edition.text(component.name()),
                                texts.number(chronicle.of(component.id()).size())))
                        .toList(),
                chronicle.months().stream().findFirst().map(month -> newest(month, chronicle.of(month), place)),
                chronicle.years().stream()
                        .map(year -> years.summary(year, present, place))
                        .toList(),
                new AnnouncementViews(edition).all(present, place));
    }

    private HistoryView.Newest newest(YearMonth month, List<Happening> all, Place place) {
        return new HistoryView.Newest(
                months.anchor(month, place), entries.counts(Happening.Counts.of(all)), months.first(all, place));
    }
}
