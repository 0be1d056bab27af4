package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.output.api.ApiFile;
import dev.allclear.output.api.BuildJson;
import dev.allclear.output.api.Statuspage;
import dev.allclear.output.api.UptimeJson;
import dev.allclear.output.csv.UptimeCsv;
import dev.allclear.output.feed.Feed;
import dev.allclear.output.feed.FeedFile;
import dev.allclear.output.feed.Feeds;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Phase;
import dev.allclear.status.Derived;
import dev.allclear.status.Figures;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

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

    /** Makes what programs read. */
    void data(Derived derived, Map<Language, Texts> texts, BuildRequest request) throws IOException {
        Settings settings = derived.site().settings();
        if (!settings.off().contains(Output.API)) {
            Texts original = Objects.requireNonNull(texts.get(settings.defaultLanguage()));
            for (ApiFile file : (Iterable<ApiFile>) Statuspage.files(derived, original)::iterator) {
                make(file.path(), file.fingerprint(), file.bytes());
            }
        }
        if (!settings.off().contains(Output.FEEDS)) {
            feeds(
                    Feeds.of(derived),
                    settings.languages().stream().map(texts::get).toList());
        }
        if (!settings.off().contains(Output.UPTIME)) {
            figures(derived);
        }
        var stamp = new BuildJson(derived.now(), request.revision(), request.version(), derived.nextTransition());
        add(Phase.STAMP, BuildJson.PATH, stamp.bytes());
    }

    private void feeds(Feeds feeds, List<Texts> texts) throws IOException {
        var fingerprints = new Fingerprints();
        for (Feed feed : (Iterable<Feed>) texts.stream().flatMap(feeds::in)::iterator) {
            Optional<String> fingerprint = Optional.of(feed.fingerprint(fingerprints));
            for (FeedFile file : feed.files()) {
                make(file.path(), fingerprint, file.bytes());
            }
        }
    }

    private void make(String path, Optional<String> fingerprint, Supplier<byte[]> bytes) throws IOException {
        if (fingerprint.isEmpty() || !destination.keep(path, fingerprint.get())) {
            destination.add(Phase.INDEX, path, fingerprint, bytes.get()).ifPresent(log::add);
        }
    }

    private void figures(Derived derived) throws IOException {
        add(Phase.INDEX, UptimeJson.PATH, UptimeJson.of(derived, derived.figures()));
        add(Phase.INDEX, UptimeCsv.PATH, UptimeCsv.of(derived.figures()));
        for (Figures figures : derived.figures()) {
            if (figures.subject().entry() instanceof Component component) {
                add(Phase.INDEX, UptimeJson.path(component.id()), UptimeJson.of(derived, List.of(figures)));
                add(Phase.INDEX, UptimeCsv.path(component.id()), UptimeCsv.of(List.of(figures)));
            }
        }
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
