package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostic;
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
 * made and put there on several threads; what is wrong with them is told in one order, whichever is done first. The team's own
 * files come last, so that of two at one address it is theirs that is told.
 */
final class Rendering implements AutoCloseable {
    /** How many files are made in one go: threads that wait for each other at every file take longer to wake than to work. */
    private static final int GO = 8;

    private final Destination destination;
    private final Diagnostics log;
    private final Crew crew = new Crew();
    private final Queue<Runnable> making = new ArrayDeque<>();

    /** @param log of what can't be made */
    Rendering(Destination destination, Diagnostics log) {
        this.destination = destination;
        this.log = log;
    }

    /**
     * Renders every page that can't be kept as it stands; what fails is told in the log. Where nothing is written and none can
     * fail, their addresses are all.
     */
    void pages(List<Page> pages, HtmlPages html, Progress progress) throws IOException {
        boolean unseen = !destination.writes() && html.sure();
        List<Page> made =
                pages.stream().filter(page -> claims(page.path()) && !unseen).toList();
        try {
            for (int from = 0; from < made.size(); from += GO) {
                int to = Math.min(from + GO, made.size());
                List<HtmlPages.Sheet> sheets = made.subList(from, to).stream()
                        .<HtmlPages.Sheet>map(Sheet::new)
                        .toList();
                HtmlPages.Rendered rendered = html.start(sheets);
                take(() -> {
                    List<Optional<byte[]>> there = rendered.bytes(log);
                    for (int i = 0; i < there.size(); i++) {
                        if (there.get(i).isPresent()) {
                            progress.renders(sheets.get(i).page().path());
                        }
                    }
                    progress.rendered(to, made.size());
                });
            }
            finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A page on its way. */
    private final class Sheet implements HtmlPages.Sheet {
        private final Page page;
        private Optional<String> fingerprint = Optional.empty();

        private Sheet(Page page) {
            this.page = page;
        }

        @Override
        public Page page() {
            return page;
        }

        @Override
        public boolean due() {
            fingerprint = page.fingerprint().map(Supplier::get);
            return !keeps(page.path(), fingerprint);
        }

        @Override
        public void take(byte[] utf8) {
            try {
                destination.put(phase(page), page.path(), fingerprint, utf8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the theme's files. */
    void theme(Theme theme) throws IOException {
        for (Map.Entry<String, byte[]> file : theme.files().entrySet()) {
            destination.add(Phase.SUPPORT, file.getKey(), file.getValue()).ifPresent(log::add);
        }
    }

    /** Makes what programs read, but for what can be kept as it stands; where nothing is written, their addresses are all. */
    void data(Stream<DataFile> files) throws IOException {
        var go = new ArrayList<DataFile>(GO);
        try {
            // An iterator would hold all files of a kind at once.
            files.filter(file -> claims(file.path()) && destination.writes()).forEachOrdered(file -> {
                go.add(file);
                if (go.size() == GO) {
                    start(go);
                }
            });
            start(go);
            finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void start(List<DataFile> go) {
        List<DataFile> files = List.copyOf(go);
        go.clear();
        take(crew.start(() -> files.forEach(this::make)));
    }

    private void make(DataFile file) {
        if (keeps(file.path(), file.fingerprint())) {
            return;
        }
        try {
            if (file.bytes() instanceof Pieces large) {
                destination.put(Phase.INDEX, file.path(), file.fingerprint(), large.writing()::to);
            } else {
                destination.put(
                        Phase.INDEX,
                        file.path(),
                        file.fingerprint(),
                        file.bytes().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has some more in the making, and waits for the oldest where there is no place for them any longer. */
    private void take(Runnable go) {
        making.add(go);
        while (making.size() > crew.places()) {
            making.remove().run();
        }
    }

    private void finish() {
        while (!making.isEmpty()) {
            making.remove().run();
        }
    }

    @Override
    public void close() {
        crew.close();
    }

    /** Makes the file that says what was built. */
    void stamp(Derived derived, BuildRequest request) throws IOException {
        BuildJson stamp = BuildJson.of(derived, request.revision(), request.version());
        destination.add(Phase.STAMP, BuildJson.PATH, stamp.bytes()).ifPresent(log::add);
    }

    /** Takes the team's own files as they are; those that can't be are told in {@code refused}. */
    void copies(List<StaticFile> files, Diagnostics refused) throws IOException {
        for (StaticFile file : files) {
            destination
                    .copy(Phase.SUPPORT, file.address(), file.file(), file.shown())
                    .ifPresent(refused::add);
        }
    }

    private boolean claims(String path) {
        Optional<Diagnostic> problem = destination.claim(path);
        problem.ifPresent(log::add);
        return problem.isEmpty();
    }

    private boolean keeps(String path, Optional<String> fingerprint) {
        try {
            return fingerprint.isPresent() && destination.keep(path, fingerprint.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phase phase(Page page) {
        return switch (page.template()) {
            case "home" -> Phase.HOME;
            case "incident", "maintenance", "announcement", "page", "forward" -> Phase.LEAF;
            default -> Phase.INDEX;
        };
    }
}
