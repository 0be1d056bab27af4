package dev.allclear.build;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.output.api.Statuspage;
import dev.allclear.output.api.UptimeJson;
import dev.allclear.output.badge.Badges;
import dev.allclear.output.calendar.Calendars;
import dev.allclear.output.csv.UptimeCsv;
import dev.allclear.output.embed.BannerJson;
import dev.allclear.output.feed.Feeds;
import dev.allclear.output.headers.HeadersFile;
import dev.allclear.output.html.Theme;
import dev.allclear.output.image.Pictures;
import dev.allclear.output.manifest.WebManifest;
import dev.allclear.output.metrics.Metrics;
import dev.allclear.output.search.Search;
import dev.allclear.output.sitemap.Sitemap;
import dev.allclear.output.text.Twins;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Page;
import dev.allclear.status.Derived;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a site has beside its pages: a line for each kind.
 *
 * @param texts of each of the site's languages
 * @param pages all of the site's
 * @param own addresses of the team's own files
 * @param fingerprints of this build
 */
record Outputs(
        Derived derived,
        Map<Language, Texts> texts,
        List<Page> pages,
        Theme theme,
        Set<String> own,
        Fingerprints fingerprints) {
    /** What many a team has of its own, and then needs none of ours: every program knows these by their names. */
    private static final Set<String> REPLACEABLE =
            Set.of(HeadersFile.PATH, HeadersFile.AS_THEY_ARE, Addresses.LLMS, Addresses.MANIFEST, Addresses.ROBOTS);

    /** Returns every file that the site has not switched off nor brings itself, each made when it is asked for. */
    Stream<DataFile> files() {
        return Stream.of(Output.values())
                .filter(settings()::has)
                .flatMap(this::of)
                .filter(file -> !REPLACEABLE.contains(file.path()) || !own.contains(file.path()));
    }

    private Stream<DataFile> of(Output output) {
        return switch (output) {
            case API -> Statuspage.files(derived, original(), fingerprints);
            case BADGES -> Badges.files(derived, languages());
            case CALENDAR -> Calendars.files(derived, original(), languages(), fingerprints);
            case EMBED -> Stream.of(theme.banner(), BannerJson.file(derived, languages()));
            case FEEDS -> Feeds.files(derived, languages(), fingerprints);
            case HEADERS -> HeadersFile.files(settings(), pages);
            case IMAGES -> Pictures.files(pages, fingerprints);
            case MANIFEST -> WebManifest.files(settings(), languages(), theme.forPages());
            case MARKDOWN -> Twins.files(derived, original(), languages(), fingerprints);
            case METRICS -> Metrics.files(derived);
            case SEARCH -> Search.files(derived, texts, theme.forPages());
            case SITEMAP -> Sitemap.files(derived, pages);
            case UPTIME -> Stream.concat(UptimeJson.files(derived), UptimeCsv.files(derived));
        };
    }

    private Settings settings() {
        return derived.site().settings();
    }

    private Texts original() {
        return in(settings().defaultLanguage());
    }

    private List<Texts> languages() {
        return settings().languages().stream().map(this::in).toList();
    }

    private Texts in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
