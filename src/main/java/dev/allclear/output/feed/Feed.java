package dev.allclear.output.feed;

import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Once;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A feed in one language that is still to be written, in every format that it has. */
final class Feed {
    private final Edition edition;
    private final Items items;
    private final String folder;
    private final String title;
    private final String description;
    private final String home;
    private final Instant updated;
    private final List<Entry> entries;
    private final List<Format> formats;

    /**
     * @param address of the folder that its files are in, without the language's folder: {@code components/api/}
     * @param home the address of the page that it tells the news of, without the language's folder
     * @param otherwise when it was updated, if it has no entries
     */
    Feed(
            Edition edition,
            Items items,
            String address,
            String title,
            String description,
            String home,
            Instant otherwise,
            List<Entry> entries,
            List<Format> formats) {
        this.edition = edition;
        this.items = items;
        this.folder = edition.place().folder() + address;
        this.title = title;
        this.description = description;
        this.home = home;
        this.updated =
                entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(otherwise);
        this.entries = List.copyOf(entries);
        this.formats = formats;
    }

    private String fingerprint(Fingerprints fingerprints) {
        return fingerprints.of(
                edition.settings(),
                edition.texts().language(),
                edition.tags().authority(),
                title,
                description,
                updated,
                entries.stream().map(Entry::event).toList());
    }

    /** Returns its files, one a format; its entries are put into words once, when the first of them is made. */
    Stream<DataFile> files(Fingerprints fingerprints) {
        Optional<String> fingerprint = Optional.of(fingerprint(fingerprints));
        var channel = new Once<>(this::channel);
        return formats.stream()
                .map(format -> new DataFile(
                        folder + format.name(),
                        fingerprint,
                        () -> format.writer().apply(channel.get())));
    }

    private Channel channel() {
        return new Channel(
                edition,
                folder,
                title,
                description,
                edition.place().href(home),
                updated,
                entries.stream().map(items::of).toList());
    }

    /**
     * A format of feeds.
     *
     * @param name of the file
     */
    record Format(String name, Function<Channel, byte[]> writer) {}
}
