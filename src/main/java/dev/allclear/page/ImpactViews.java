package dev.allclear.page;

import dev.allclear.model.Impact;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of what had one impact: one of the newest, and one of each year. */
final class ImpactViews {
    private final Edition edition;
    private final HistoryEntries rows;
    private final ImpactFilters filters;
    private final YearLists lists;

    ImpactViews(Edition edition) {
        this.edition = edition;
        this.rows = new HistoryEntries(edition);
        this.filters = new ImpactFilters(edition);
        this.lists = new YearLists(edition);
    }

    Stream<Page> pages(Present present) {
        return present.chronicle().impacts().keySet().stream()
                .sorted()
                .flatMap(impact -> Stream.concat(
                        Stream.of(page(impact, present)),
                        lists.pages(listed(impact), present.chronicle().of(impact), present)));
    }

    private Page page(Impact impact, Present present) {
        return edition.page(Addresses.impact(impact), "impact", place -> view(impact, present, place))
                .shown(() -> edition.posters().history(listed(impact).title().text()));
    }

    private YearLists.Listed listed(Impact impact) {
        String address = Addresses.impact(impact);
        return new YearLists.Listed(edition.word("all_of_" + impact.key()), address, address, Optional.of(impact));
    }

    private ImpactView view(Impact impact, Present present, Place place) {
        Chronicle chronicle = present.chronicle();
        YearLists.Listed listed = listed(impact);
        YearLists.Summary summary = YearLists.Summary.of(chronicle.of(impact));
        String title = listed.title().text();
        String counts = rows.counts(Happening.Counts.of(chronicle.of(impact).all()));
        return new ImpactView(
                edition.layouts().of(place, title, lists.description(title, counts), Optional.of(present)),
                edition.words(),
                edition.label(impact),
                title,
                counts,
                filters.of(chronicle.impacts(), Optional.of(impact), place),
                lists.newest(listed, summary, place),
                lists.years(listed, summary, place),
                new Anchor(place.href(Addresses.HISTORY), edition.word("history")));
    }
}
