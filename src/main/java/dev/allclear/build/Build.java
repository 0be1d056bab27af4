package dev.allclear.build;

import dev.allclear.content.Asked;
import dev.allclear.content.Content;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Site;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import dev.allclear.page.Page;
import dev.allclear.page.Pages;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Nowhere;
import dev.allclear.publish.OutputFolder;
import dev.allclear.publish.Published;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line from a team's files to its site. */
public final class Build {
    private Build() {}

    /**
     * Builds the site that {@code request} asks for, or says everything that is wrong and writes nothing. Asked to keep going,
     * it leaves out the files that have errors, as long as {@code site.yaml}, {@code components.yaml} and the templates have none.
     *
     * @throws WrongUsage if the folders asked for can't be read from or written to together
     * @throws IOException if the machine fails; the output is then as it was, unless files had begun to move
     */
    public static BuildResult run(BuildRequest request, Progress progress) throws WrongUsage, IOException {
        Folders.hold(request);
        var findings = new Findings(request);
        SourceTree tree =
                SourceTree.read(request.content().path(), request.content().shown(), findings.files());
        Content content = ContentReader.read(tree, asked(request), findings.files());
        Theme theme = theme(request, findings.making());
        Optional<HtmlPages> html = HtmlPages.of(theme, findings.making());
        if (content.site().isEmpty() || html.isEmpty()) {
            return BuildResult.failed(findings.all(), 0);
        }
        Derived derived = Derived.of(site(content.site().get(), request), request.now());
        Map<Language, Texts> texts = Texts.of(derived.site().settings());
        List<Page> pages = Pages.of(derived, texts, theme.addresses(), request.revision(), content.leftOut());
        try (Destination destination = destination(request, findings)) {
            var rendering = new Rendering(destination, findings.making());
            rendering.pages(pages, html.get(), progress);
            rendering.theme(theme);
            rendering.data(derived, texts, request);
            rendering.copies(content.files(), findings.files());
            if (!findings.blocking()) {
                // Otherwise an address would count as vanished whose page merely could not be rendered.
                destination.complete().forEach(findings.making()::add);
            }
            if (findings.blocking()) {
                return BuildResult.failed(findings.all(), pages.size());
            }
            Published published = destination.publish();
            return new BuildResult(
                    findings.all(),
                    findings.outcome(),
                    pages.size(),
                    published.written(),
                    published.unchanged(),
                    published.removed());
        }
    }

    private static Asked asked(BuildRequest request) {
        return new Asked(
                request.now(),
                request.asOf(),
                Texts.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                Texts.keys());
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

    /** What is already known to be wrong is not written anywhere, but may not be all: the rest is rendered to find out. */
    private static Destination destination(BuildRequest request, Findings findings) throws IOException {
        if (request.output().isEmpty() || findings.blocking()) {
            return new Nowhere();
        }
        Folder output = request.output().get();
        return OutputFolder.open(output.path(), output.shown(), request.program());
    }
}
