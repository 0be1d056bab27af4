package dev.allclear.output.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.model.FreePage;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.status.Derived;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file {@code _headers}, which tells Netlify and Cloudflare Pages what to send with the site's files: other sites' scripts may
 * read what is for programs, hashed files are kept for ever, what follows the present for a minute, and pages are guarded.
 *
 * <p>Pages have no lifetime here: both hosts have browsers ask each time whether a page has changed. That only a browser which came
 * by HTTPS may come back by HTTPS is left to the team, since it binds its whole domain.
 */
public final class HeadersFile {
    /** The file, at the site's root whatever the path of its address: hosts match what they were asked for. */
    public static final String PATH = "_headers";

    private static final String ANYBODY = "Access-Control-Allow-Origin: *";
    private static final String A_MINUTE = "Cache-Control: public, max-age=60";

    /** The folders of pages, in every language. */
    private static final List<String> FOLDERS =
            List.of("incidents", "maintenance", "history", "components", "uptime", "announcements", "search");

    private final Site site;
    private final Rules rules = new Rules();

    private HeadersFile(Site site) {
        this.site = site;
    }

    /** Returns the file; it does not follow the present. */
    public static Stream<DataFile> files(Derived derived) {
        return Stream.of(new DataFile(PATH, Optional.empty(), () -> new HeadersFile(derived.site()).bytes()));
    }

    private byte[] bytes() {
        everything();
        support();
        forPrograms();
        pages();
        return rules.text().getBytes(UTF_8);
    }

    private void everything() {
        rules.add(
                "/*",
                // Texts may show pictures from elsewhere.
                "Content-Security-Policy: default-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'self'",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: strict-origin-when-cross-origin",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()");
    }

    private void support() {
        rules.add("/theme/*", "Cache-Control: public, max-age=31536000, immutable");
        rules.add("/assets/*", "Cache-Control: public, max-age=3600");
        rules.add("/build.json", ANYBODY, A_MINUTE);
    }

    private void forPrograms() {
        Settings settings = site.settings();
        if (settings.has(Output.API)) {
            rules.add("/api/*", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.FEEDS)) {
            rules.add("/*.atom", ANYBODY, A_MINUTE, "Content-Type: application/atom+xml; charset=utf-8");
            rules.add("/*.rss", ANYBODY, A_MINUTE, "Content-Type: application/rss+xml; charset=utf-8");
            // Not by its ending: a file of the API may end in the same letters.
            for (String place : List.of("/", "/components/:id/", "/:language/", "/:language/components/:id/")) {
                rules.add(
                        place + Addresses.JSON_FEED,
                        ANYBODY,
                        A_MINUTE,
                        "Content-Type: application/feed+json; charset=utf-8");
            }
        }
        if (settings.has(Output.CALENDAR)) {
            rules.add("/*.ics", ANYBODY, A_MINUTE, "Content-Type: text/calendar; charset=utf-8");
        }
        if (settings.has(Output.MARKDOWN)) {
            rules.add("/*.md", ANYBODY, A_MINUTE, "Content-Type: text/markdown; charset=utf-8");
        }
        if (settings.has(Output.UPTIME)) {
            for (String place : List.of("/", "/components/:id/")) {
                rules.add(place + Addresses.FIGURES_JSON, ANYBODY, A_MINUTE);
                rules.add(place + Addresses.FIGURES_CSV, ANYBODY, A_MINUTE, "Content-Type: text/csv; charset=utf-8");
            }
        }
        if (settings.has(Output.BADGES)) {
            rules.add("/badges/*", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.EMBED)) {
            rules.add("/embed.js", ANYBODY, A_MINUTE);
            rules.add("/embed.json", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.METRICS)) {
            rules.add("/metrics", A_MINUTE, "Content-Type: text/plain; version=0.0.4; charset=utf-8");
        }
        if (settings.has(Output.MANIFEST)) {
            rules.add("/*.webmanifest", A_MINUTE, "Content-Type: application/manifest+json");
        }
    }

    /** No other site may show a page of ours in a frame, but for what is made to be embedded: so pages are named one by one. */
    private void pages() {
        String guard = "X-Frame-Options: SAMEORIGIN";
        Settings settings = site.settings();
        rules.add("/", guard);
        rules.add("/404.html", guard);
        for (String folder : FOLDERS) {
            rules.add("/" + folder + "/*", guard);
        }
        List<Language> others = settings.languages().stream()
                .filter(language -> !language.equals(settings.defaultLanguage()))
                .toList();
        if (!others.isEmpty()) {
            others.forEach(language -> rules.add("/" + Addresses.folder(settings, language), guard));
            for (String folder : FOLDERS) {
                rules.add("/:language/" + folder + "/*", guard);
            }
        }
        for (FreePage page : site.pages()) {
            rules.add("/" + page.id() + "/", guard);
            if (!others.isEmpty()) {
                rules.add("/:language/" + page.id() + "/", guard);
            }
        }
    }
}
