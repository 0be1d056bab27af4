package dev.allclear.build;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.output.api.Statuspage;
import dev.allclear.output.api.UptimeJson;
import dev.allclear.output.csv.UptimeCsv;
import dev.allclear.output.feed.Feeds;
import dev.allclear.output.headers.HeadersFile;
import dev.allclear.output.image.Pictures;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import dev.allclear.status.Derived;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a site has beside its pages: a line for each kind.
 *
 * @param texts of each of the site's languages
 * @param pages of the site, for what stands beside each
 */
record Outputs(Derived derived, Map<Language, Texts> texts, List<Page> pages) {

    /** Returns every file that the site has not switched off, each made when it is asked for. */
    Stream<DataFile> files() {
        return Stream.of(Output.values()).filter(derived.site().settings()::has).flatMap(this::of);
    }

    private Stream<DataFile> of(Output output) {
        return switch (output) {
            case API -> Statuspage.files(derived, original());
            case BADGES -> Stream.empty();
            case CALENDAR -> Stream.empty();
            case EMBED -> Stream.empty();
            case FEEDS -> Feeds.files(derived, languages());
            case HEADERS -> HeadersFile.files(derived);
            case IMAGES -> Pictures.files(pages);
            case MANIFEST -> Stream.empty();
            case MARKDOWN -> Stream.empty();
            case METRICS -> Stream.empty();
            case SITEMAP -> Stream.empty();
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
