package dev.allclear.output.image;

import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.page.Poster;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pictures of a site: one beside each page that has a permanent address. */
public final class Pictures {
    /** Each thread has its own sheet to draw on. */
    private final ThreadLocal<Drawing> drawing = ThreadLocal.withInitial(Drawing::new);

    private final Fingerprints fingerprints;

    private Pictures(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * Returns the picture of each of {@code pages} that has one. It is made from what it shows and from nothing else, so that any
     * picture, even of what goes on, stays while that does.
     */
    public static Stream<DataFile> files(List<Page> pages, Fingerprints fingerprints) {
        var pictures = new Pictures(fingerprints);
        return pages.stream().flatMap(page -> page.poster().stream().map(poster -> pictures.file(page.path(), poster)));
    }

    private DataFile file(String page, Supplier<Poster> shown) {
        Poster poster = shown.get();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return new DataFile(
                folder + Addresses.PREVIEW,
                Optional.of(fingerprints.of(poster)),
                () -> drawing.get().png(poster));
    }
}
