package dev.allclear.build;

import dev.allclear.content.Asked;
import dev.allclear.content.Content;
import dev.allclear.content.ContentReader;
import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.output.image.Icons;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.page.Pages;
import dev.allclear.page.Withdrawn;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Nowhere;
import dev.allclear.publish.OutputFolder;
import dev.allclear.publish.PartlyWritten;
import dev.allclear.publish.Published;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The line from a team's files to its site. */
public final class Build {
    private Build() {}

    /**
     * Builds the site that {@code request} asks for, or says everything that is wrong and writes nothing. Asked to keep going,
     * it leaves out the files that have errors, as long as {@code site.yaml}, {@code components.yaml} and the templates have none.
     *
     * <p>The output is this build's own from before the content is read: what it waited for is never newer than what it writes.
     *
     * @throws WrongUsage if the folders asked for can't be read from or written to together
     * @throws Unfinished if another build keeps the output, or the machine fails while this one has it
     * @throws IOException if the machine fails before
     */
    public static BuildResult run(BuildRequest request, Progress progress) throws WrongUsage, IOException {
        Folders.hold(request);
        if (request.output().isEmpty()) {
            return build(request, new Nowhere(), progress);
        }
        Folder output = request.output().get();
        var terms = new OutputFolder.Terms(output.shown(), request.adopt(), request.program());
        try (OutputFolder destination = OutputFolder.open(output.path(), terms, progress::waiting)
                .orElseThrow(() -> Unfinished.waiting(output))) {
            if (destination.healed()) {
                progress.healed();
            }
            return build(request, destination, progress);
        } catch (PartlyWritten e) {
            throw Unfinished.partly(output, e);
        } catch (Unfinished e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw Unfinished.untouched(output, e);
        }
    }

    private static BuildResult build(BuildRequest request, Destination output, Progress progress) throws IOException {
        var gate = new Gate(request);
        // What was read and reckoned ends with this call, so that publishing has the memory for itself.
        Made made = make(request, output, progress, gate);
        if (gate.blocking() || !made.whole()) {
            return BuildResult.failed(gate.findings(), made.pages());
        }
        Published published = made.destination().publish();
        return new BuildResult(
                gate.findings(),
                gate.outcome(),
                gate.leftOut(),
                made.pages(),
                published.written(),
                published.unchanged(),
                published.removed(),
                published.replaced());
    }

    /**
     * What was made.
     *
     * @param whole whether there was enough to make a site of
     */
    private record Made(Destination destination, int pages, boolean whole) {}

    private static Made make(BuildRequest request, Destination output, Progress progress, Gate gate)
            throws IOException {
        SourceTree tree =
                SourceTree.read(request.content().path(), request.content().shown(), gate.files());
        Content content = ContentReader.read(tree, asked(request), gate.files());
        Theme plain = theme(request, gate.making());
        Optional<HtmlPages> html = HtmlPages.of(plain, gate.making());
        if (content.site().isEmpty() || html.isEmpty()) {
            return new Made(output, 0, false);
        }
        Derived derived = Derived.of(site(content.site().get(), request), request.now());
        Settings settings = derived.site().settings();
        Theme theme = plain.dressed(settings.brand().accent(), Icons.of(settings.name(), settings.brand()));
        Map<Language, Texts> texts = Texts.of(settings);
        var fingerprints = new Fingerprints();
        List<Page> pages =
                Pages.of(derived, texts, theme.forPages(), request.revision(), content.leftOut(), fingerprints);
        // What is already known to be wrong is not written anywhere, but may not be all: the rest is rendered to find
        // out.
        Destination destination = gate.blocking() ? new Nowhere() : output;
        try (var rendering = new Rendering(destination, gate.making())) {
            rendering.pages(pages, html.get(), progress);
            rendering.theme(theme);
            rendering.data(new Outputs(derived, texts, pages, theme, own(content), fingerprints).files());
            rendering.stamp(derived, request);
            rendering.copies(content.files(), gate.files());
        }
        if (gate.leftOut() > 0) {
            // What was published of a file before it broke stays: an old report is better than none.
            destination.spare();
        }
        if (!gate.blocking()) {
            // Otherwise an address would count as vanished whose page merely could not be rendered.
            destination.complete(Withdrawn.by(derived)).forEach(gate.making()::add);
        }
        return new Made(destination, pages.size(), true);
    }

    private static Set<String> own(Content content) {
        return content.files().stream().map(StaticFile::address).collect(Collectors.toSet());
    }

    private static Asked asked(BuildRequest request) {
        return new Asked(
                request.now(),
                request.asOf(),
                Texts.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                Build::placeholders);
    }

    private static Map<String, Asked.Placeholders> placeholders() {
        return Texts.arguments().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        text -> new Asked.Placeholders(
                                text.getValue().known(), text.getValue().needed())));
    }

    private static Theme theme(BuildRequest request, Diagnostics log) {
        return Theme.read(
                request.templates().map(Folder::path),
                request.templates().map(Folder::shown).orElse("templates"),
                log);
    }

    private static Site site(Site written, BuildRequest request) {
        return request.baseUrl().map(written::at).orElse(written);
    }
}
