package dev.allclear.page;

import dev.allclear.model.Output;
import java.util.stream.Stream;

/** Makes the strip that other sites show in a frame. */
final class EmbedViews {
    private final Edition edition;
    private final Present present;

    EmbedViews(Edition edition, Present present) {
        this.edition = edition;
        this.present = present;
    }

    Stream<Page> pages() {
        return edition.settings().has(Output.EMBED)
                ? Stream.of(edition.page(Addresses.EMBED, "embed", this::view))
                : Stream.empty();
    }

    private EmbedView view(Place place) {
        return new EmbedView(
                edition.layouts().home(place, present),
                edition.words(),
                place.fixed(edition.theme().address("strip.css")),
                place.fixed(edition.theme().address("strip.js")),
                new Bands(edition, present).band(),
                Foremost.of(present.derived()).map(Foremost::title).map(edition::text));
    }
}
