package dev.allclear.page;

import dev.allclear.model.Impact;
import dev.allclear.model.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page for searching. */
final class SearchViews {
    private static final List<String> MARKS = Stream.concat(
                    Arrays.stream(Impact.values()).map(Impact::key), Stream.of("note", "document"))
            .toList();

    private final Edition edition;
    private final YearViews years;

    SearchViews(Edition edition) {
        this.edition = edition;
        this.years = new YearViews(edition);
    }

    Stream<Page> pages(Present present) {
        return edition.settings().has(Output.SEARCH)
                ? Stream.of(edition.page(Addresses.SEARCH, "search", place -> view(present, place))
                        .shown(() -> edition.posters().of(edition.texts().text("search"))))
                : Stream.empty();
    }

    private SearchView view(Present present, Place place) {
        return new SearchView(
                edition.layouts()
                        .of(
                                place,
                                edition.texts().text("search"),
                                edition.layouts().description(),
                                Optional.of(present)),
                edition.words(),
                place.fixed(edition.theme().address("search.js")),
                Addresses.SEARCH_INDEX,
                MARKS,
                edition.texts().forms("count_found").entrySet().stream()
                        .map(form -> new SearchView.Count(form.getKey(), form.getValue()))
                        .toList(),
                present.chronicle().years().stream()
                        .map(year -> years.summary(year, present, place))
                        .toList());
    }
}
