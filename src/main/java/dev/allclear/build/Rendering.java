package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.output.api.BuildJson;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Phase;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a build makes, on its way to where it goes: one file at a time, so that memory never holds the site. The
 * team's own files come last, so that of two at one address it is theirs that is told.
 *
 * @param log of what can't be made
 */
record Rendering(Destination destination, Diagnostics log) {

    /** Renders every page that can't be kept as it stands; what fails is told in the log. */
    void pages(List<Page> pages, HtmlPages html, Progress progress) throws IOException {
        int done = 0;
        for (Page page : pages) {
            Optional<String> fingerprint = page.fingerprint();
            if (fingerprint.isEmpty() || !destination.keep(page.path(), fingerprint.get())) {
                progress.renders(page.path());
                Optional<byte[]> rendered = html.render(page, log);
                if (rendered.isPresent()) {
                    destination
                            .add(phase(page), page.path(), fingerprint, rendered.get())
                            .ifPresent(log::add);
                }
            }
            progress.rendered(++done, pages.size());
        }
    }

    /** Takes the theme's files. */
    void theme(Theme theme) throws IOException {
        for (Map.Entry<String, byte[]> file : theme.files().entrySet()) {
            add(Phase.SUPPORT, file.getKey(), file.getValue());
        }
    }

    /** Makes what programs read, but for what can be kept as it stands. */
    void data(Stream<DataFile> files) throws IOException {
        try {
            // An iterator would hold all files of a kind at once.
            files.forEachOrdered(this::make);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void make(DataFile file) {
        try {
            Optional<String> fingerprint = file.fingerprint();
            if (fingerprint.isEmpty() || !destination.keep(file.path(), fingerprint.get())) {
                destination
                        .add(Phase.INDEX, file.path(), fingerprint, file.bytes().get())
                        .ifPresent(log::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the file that says what was built. */
    void stamp(Derived derived, BuildRequest request) throws IOException {
        var stamp = new BuildJson(derived.now(), request.revision(), request.version(), derived.nextTransition());
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
