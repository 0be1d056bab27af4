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
    private final Drawing drawing = new Drawing();
    private final Fingerprints fingerprints = new Fingerprints();

    private Pictures() {}

    /**
     * Returns the picture of each of {@code pages} that has one. It is made from what it shows and from nothing else, so that any
     * picture, even of what goes on, stays while that does.
     */
    public static Stream<DataFile> files(List<Page> pages) {
        var pictures = new Pictures();
        return pages.stream().flatMap(page -> page.poster().stream().map(poster -> pictures.file(page.path(), poster)));
    }

    private DataFile file(String page, Supplier<Poster> shown) {
        Poster poster = shown.get();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return new DataFile(
                folder + Addresses.PREVIEW, Optional.of(fingerprints.of(poster)), () -> drawing.png(poster));
    }
}
