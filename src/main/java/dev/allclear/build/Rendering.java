package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.output.api.BuildJson;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import dev.allclear.page.Pieces;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Phase;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything a build makes, on its way to where it goes: a few files at a time, so that memory never holds the site. They are
 * made on several threads and taken in one order, whichever is done first. The team's own files come last, so that of two at
 * one address it is theirs that is told.
 */
final class Rendering implements AutoCloseable {
    /** How many pages are made in one go: threads that wait for each other at every page take longer to wake than to work. */
    private static final int GO = 8;

    private final Destination destination;
    private final Diagnostics log;
    private final Crew crew = new Crew();
    private final Queue<Making> making = new ArrayDeque<>();

    /** @param log of what can't be made */
    Rendering(Destination destination, Diagnostics log) {
        this.destination = destination;
        this.log = log;
    }

    /** A file that is to be. */
    private record Coming(Phase phase, String path, Optional<String> fingerprint) {}

    /**
     * Files that are being made.
     *
     * @param bytes waits for them; nothing where one can't be made, which is told in the log by then
     */
    private record Making(List<Coming> files, Supplier<List<Optional<byte[]>>> bytes) {}

    /**
     * Renders every page that can't be kept as it stands; what fails is told in the log. Where nothing is written and none can
     * fail, their addresses are all.
     */
    void pages(List<Page> pages, HtmlPages html, Progress progress) throws IOException {
        if (!destination.writes() && html.sure()) {
            for (Page page : pages) {
                add(phase(page), page.path(), new byte[0]);
            }
            return;
        }
        var next = new ArrayList<Page>();
        var files = new ArrayList<Coming>();
        int done = 0;
        for (Page page : pages) {
            Optional<String> fingerprint = page.fingerprint().map(Supplier::get);
            if (fingerprint.isEmpty() || !destination.keep(page.path(), fingerprint.get())) {
                progress.renders(page.path());
                next.add(page);
                files.add(new Coming(phase(page), page.path(), fingerprint));
            }
            progress.rendered(++done, pages.size());
            if (next.size() == GO || (done == pages.size() && !next.isEmpty())) {
                HtmlPages.Rendered rendered = html.start(next);
                take(new Making(List.copyOf(files), () -> rendered.bytes(log)));
                next.clear();
                files.clear();
            }
        }
        finish();
    }

    /** Takes the theme's files. */
    void theme(Theme theme) throws IOException {
        for (Map.Entry<String, byte[]> file : theme.files().entrySet()) {
            add(Phase.SUPPORT, file.getKey(), file.getValue());
        }
    }

    /** Makes what programs read, but for what can be kept as it stands; where nothing is written, their addresses are all. */
    void data(Stream<DataFile> files) throws IOException {
        try {
            // An iterator would hold all files of a kind at once.
            files.forEachOrdered(this::make);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        finish();
    }

    private void make(DataFile file) {
        try {
            if (!destination.writes()) {
                add(Phase.INDEX, file.path(), new byte[0]);
                return;
            }
            Optional<String> fingerprint = file.fingerprint();
            boolean kept = fingerprint.isPresent() && destination.keep(file.path(), fingerprint.get());
            if (!kept && file.bytes() instanceof Pieces large) {
                finish();
                destination
                        .add(Phase.INDEX, file.path(), fingerprint, large.writing()::to)
                        .ifPresent(log::add);
            } else if (!kept) {
                Supplier<byte[]> bytes = crew.start(file.bytes()::get);
                take(new Making(
                        List.of(new Coming(Phase.INDEX, file.path(), fingerprint)),
                        () -> List.of(Optional.of(bytes.get()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes some more, and hands over those for which there is no place any longer. */
    private void take(Making files) throws IOException {
        making.add(files);
        while (making.size() > crew.places()) {
            hand(making.remove());
        }
    }

    private void finish() throws IOException {
        while (!making.isEmpty()) {
            hand(making.remove());
        }
    }

    private void hand(Making made) throws IOException {
        List<Optional<byte[]>> bytes = made.bytes().get();
        for (int i = 0; i < bytes.size(); i++) {
            if (bytes.get(i).isPresent()) {
                Coming file = made.files().get(i);
                destination
                        .add(
                                file.phase(),
                                file.path(),
                                file.fingerprint(),
                                bytes.get(i).get())
                        .ifPresent(log::add);
            }
        }
    }

    @Override
    public void close() {
        crew.close();
    }

    /** Makes the file that says what was built. */
    void stamp(Derived derived, BuildRequest request) throws IOException {
        BuildJson stamp = BuildJson.of(derived, request.revision(), request.version());
        add(Phase.STAMP, BuildJson.PATH, stamp.bytes());
    }

    /** Takes the team's own files as they are; those that can't be are told in {@code refused}. */
    void copies(List<StaticFile> files, Diagnostics refused) throws IOException {
        for (StaticFile file : files) {
            destination
                    .copy(Phase.SUPPORT, file.address(), file.file(), file.shown())
                    .ifPresent(refused::add);
        }
    }

    private void add(Phase phase, String path, byte[] bytes) throws IOException {
        destination.add(phase, path, bytes).ifPresent(log::add);
    }

    private static Phase phase(Page page) {
        return switch (page.template()) {
            case "home" -> Phase.HOME;
            case "incident", "maintenance", "announcement", "page", "forward" -> Phase.LEAF;
            default -> Phase.INDEX;
        };
    }
}
