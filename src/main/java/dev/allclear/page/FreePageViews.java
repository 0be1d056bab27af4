package dev.allclear.page;

import dev.allclear.markdown.Markdown;
import dev.allclear.model.FreePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of the team's own; they say nothing of the present. */
final class FreePageViews {
    private final Edition edition;

    FreePageViews(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages(List<FreePage> pages) {
        return pages.stream()
                .map(page -> edition.page(Addresses.page(page.id()), "page", page, Optional.empty(), this::view)
                        .shown(() ->
                                edition.posters().of(edition.text(page.title()).text())));
    }

    private FreePageView view(FreePage page, Optional<Present> present, Place place) {
        Text title = edition.text(page.title());
        String said = Markdown.text(page.text().in(edition.language()).markdown());
        return new FreePageView(
                edition.layouts().of(place, title.text(), Layouts.excerpt(said), present),
                edition.words(),
                title,
                edition.untranslated(Stream.of(page.title(), page.text())),
                edition.passage(page.text(), place, 2, "text-"));
    }
}
