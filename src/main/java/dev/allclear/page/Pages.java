package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.status.Derived;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists every page of a site. */
public final class Pages {
    private Pages() {}

    /**
     * Returns every page in every language of the site, the default language first; each view is made when it is asked for.
     *
     * <p>Not refused, but found where files are written: two pages at one path, as when a page of the team's own has the id of a
     * folder of ours.
     *
     * @param texts of each of the site's languages
     * @param theme where the theme's files are
     * @param revision of the content, for the line that says what a page was built from
     * @param leftOut how many reports can't be shown, for the home page to own up to
     * @param fingerprints of this build
     */
    public static List<Page> of(
            Derived derived,
            Map<Language, Texts> texts,
            ThemeFiles theme,
            Optional<String> revision,
            int leftOut,
            Fingerprints fingerprints) {
        var present = Present.of(derived, revision, leftOut);
        return derived.site().settings().languages().stream()
                .map(language -> new Edition(derived.site(), language, texts, theme, fingerprints))
                .flatMap(edition -> of(edition, present))
                .toList();
    }

    private static Stream<Page> of(Edition edition, Present present) {
        return Stream.of(
                        new HomeViews(edition, present).pages(),
                        new EmbedViews(edition, present).pages(),
                        new IncidentViews(edition).pages(present),
                        new MaintenanceViews(edition).pages(present),
                        new HistoryViews(edition).pages(present),
                        new ComponentViews(edition).pages(present),
                        new UptimeViews(edition).pages(present),
                        new AnnouncementViews(edition).pages(present),
                        new FreePageViews(edition)
                                .pages(present.derived().site().pages()),
                        new SearchViews(edition).pages(present),
                        new ForwardViews(edition).pages(present))
                .flatMap(pages -> pages);
    }
}
