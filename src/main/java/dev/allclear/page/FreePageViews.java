package dev.allclear.page;

import dev.allclear.markdown.Markdown;
import dev.allclear.model.FreePage;
import java.util.stream.Stream;

/** Makes the pages of the team's own; they say nothing of the present. */
final class FreePageViews {
    private final Edition edition;

    FreePageViews(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages() {
        return edition.derived().site().pages().stream()
                .map(page -> edition.page(Addresses.page(page.id()), "page", place -> view(page, place)));
    }

    private FreePageView view(FreePage page, Place place) {
        Text title = edition.text(page.title());
        String said = Markdown.text(page.text().in(edition.language()).markdown());
        return new FreePageView(
                edition.layouts().of(true, place, title.text(), Layouts.excerpt(said)),
                edition.words(),
                title,
                edition.untranslated(Stream.of(page.title(), page.text())),
                edition.passage(page.text(), place, 2, "text-"));
    }
}
