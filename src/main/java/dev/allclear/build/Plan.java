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
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.page.Pages;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a site is to be, before any file of it is made.
 *
 * @param texts of each of the site's languages
 * @param html shows the pages
 * @param fingerprints of this build
 */
record Plan(
        Content content,
        Derived derived,
        Map<Language, Texts> texts,
        Theme theme,
        HtmlPages html,
        List<Page> pages,
        Fingerprints fingerprints) {

    /**
     * Returns what the site that {@code request} asks for is to be; absent where there is not enough to make one of. What is
     * wrong is told to {@code gate}.
     *
     * @param tree the content's files
     * @param memory of the plan before, in the same process; then of this one
     */
    static Optional<Plan> of(BuildRequest request, SourceTree tree, Gate gate, Memory memory) {
        Asked asked = Reading.of(request.now(), request.asOf()).drafts(request.drafts());
        Content content =
                ContentReader.read(tree, asked, gate.files(), memory.content()).unfiled();
        Theme plain = theme(request, gate.making());
        Optional<HtmlPages> html = memory.html(plain, gate.making());
        if (content.site().isEmpty() || html.isEmpty()) {
            return Optional.empty();
        }
        Derived derived = Derived.of(site(content.site().get(), request), request.now());
        Settings settings = derived.site().settings();
        Theme theme = plain.dressed(settings.brand().accent(), Icons.of(settings.name(), settings.brand()));
        Map<Language, Texts> texts = Texts.of(settings);
        var fingerprints = new Fingerprints();
        List<Page> pages =
                Pages.of(derived, texts, theme.forPages(), request.revision(), content.leftOut(), fingerprints);
        return Optional.of(new Plan(content, derived, texts, theme, html.get(), pages, fingerprints));
    }

    /** Returns what the site has beside its pages, its theme and the team's own files. */
    Stream<DataFile> data() {
        return new Outputs(derived, texts, pages, theme, own(content), fingerprints).files();
    }

    private static Set<String> own(Content content) {
        return content.files().stream().map(StaticFile::address).collect(Collectors.toSet());
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
