package dev.allclear.output.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Page;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code _headers}, which tells Netlify and Cloudflare Pages what to send with the site's files: other sites' scripts may
 * read what is for programs, hashed files are kept for ever, what follows the present for a minute, and pages are guarded. Beside
 * it stands the one thing that GitHub Pages can be told.
 *
 * <p>Pages have no lifetime here: both hosts have browsers ask each time whether a page has changed. That only a browser which came
 * by HTTPS may come back by HTTPS is left to the team, since it binds its whole domain.
 */
public final class HeadersFile {
    /** The file, at the site's root whatever the path of its address: hosts match what they were asked for. */
    public static final String PATH = "_headers";

    /** An empty file that has GitHub Pages serve all others as they are, and make no pages of its own from Markdown. */
    public static final String AS_THEY_ARE = ".nojekyll";

    private static final String ANYBODY = "Access-Control-Allow-Origin: *";
    private static final String A_MINUTE = "Cache-Control: public, max-age=60";
    private static final String FOR_EVER = "Cache-Control: public, max-age=31536000, immutable";
    private static final String COMPONENT = "components/:id/";
    private static final String INCIDENT = "incidents/:id/";
    private static final String MAINTENANCE = "maintenance/:id/";

    /** The templates of pages of which a team may have any number at the root. */
    private static final Set<String> MANY = Set.of("page", "forward");

    private final Settings settings;
    private final List<Page> pages;
    private final Set<String> otherLanguages;
    private final Blocks blocks = new Blocks();

    private HeadersFile(Settings settings, List<Page> pages) {
        this.settings = settings;
        this.pages = pages;
        this.otherLanguages = settings.languages().stream()
                .map(language -> Addresses.folder(settings, language))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns both files for a site that has these pages; neither follows the present. */
    public static Stream<DataFile> files(Settings settings, List<Page> pages) {
        return Stream.of(
                new DataFile(PATH, Optional.empty(), () -> new HeadersFile(settings, pages).bytes()),
                new DataFile(AS_THEY_ARE, Optional.empty(), () -> new byte[0]));
    }

    /** What readers would miss most comes first: a host that takes no more rules passes over the last ones. */
    private byte[] bytes() {
        everything();
        support();
        forPrograms();
        Set<String> ours = addresses(pages.stream().filter(page -> !MANY.contains(page.template())));
        guard(ours);
        otherLanguages.forEach(this::forPrograms);
        Set<String> all = addresses(pages.stream());
        all.removeAll(ours);
        guard(all);
        return blocks.text().getBytes(UTF_8);
    }

    private void everything() {
        blocks.add(
                "/*",
                "Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: strict-origin-when-cross-origin",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()");
    }

    private void support() {
        blocks.add("/theme/*", FOR_EVER);
        blocks.add("/assets/*", "Cache-Control: public, max-age=3600");
        blocks.add("/build.json", ANYBODY, A_MINUTE);
    }

    private void forPrograms() {
        if (settings.has(Output.API)) {
            blocks.add("/api/*", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.UPTIME)) {
            for (String place : List.of("", COMPONENT)) {
                blocks.add("/" + place + Addresses.FIGURES_JSON, ANYBODY, A_MINUTE);
                typed("/" + place + Addresses.FIGURES_CSV, "text/csv; charset=utf-8");
            }
        }
        if (settings.has(Output.EMBED)) {
            blocks.add("/embed.js", ANYBODY, A_MINUTE);
            blocks.add("/embed.json", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.METRICS)) {
            blocks.add("/metrics", A_MINUTE, "Content-Type: text/plain; version=0.0.4; charset=utf-8");
        }
        forPrograms("");
    }

    /** Adds what is there once in each language, in its folder. */
    private void forPrograms(String folder) {
        if (settings.has(Output.FEEDS)) {
            files(folder, List.of("", COMPONENT, INCIDENT), Addresses.ATOM, "application/atom+xml; charset=utf-8");
            files(folder, List.of("", COMPONENT), Addresses.RSS, "application/rss+xml; charset=utf-8");
            // Never by its ending: badges are JSON too.
            for (String place : List.of("", COMPONENT)) {
                typed("/" + folder + place + Addresses.JSON_FEED, "application/feed+json; charset=utf-8");
            }
        }
        if (settings.has(Output.CALENDAR)) {
            files(folder, List.of("", COMPONENT, MAINTENANCE), Addresses.CALENDAR, "text/calendar; charset=utf-8");
        }
        if (settings.has(Output.MARKDOWN)) {
            files(folder, List.of(INCIDENT, MAINTENANCE), Addresses.MARKDOWN, "text/markdown; charset=utf-8");
        }
        if (settings.has(Output.SEARCH)) {
            blocks.add("/" + folder + Addresses.SEARCH_PARTS + "*", FOR_EVER);
        }
        if (settings.has(Output.BADGES)) {
            blocks.add("/" + folder + "badges/*", ANYBODY, A_MINUTE);
        }
        if (settings.has(Output.MANIFEST)) {
            blocks.add("/" + folder + Addresses.MANIFEST, A_MINUTE, "Content-Type: application/manifest+json");
        }
    }

    /** Adds {@code file} at each of {@code places}: a team's own files at the root may end alike, those of a language do not. */
    private void files(String folder, List<String> places, String file, String type) {
        if (folder.isEmpty()) {
            places.forEach(place -> typed("/" + place + file, type));
        } else {
            typed("/" + folder + "*" + file.substring(file.lastIndexOf('.')), type);
        }
    }

    private void typed(String address, String type) {
        blocks.add(address, ANYBODY, A_MINUTE, "Content-Type: " + type);
    }

    /** Keeps other sites from showing these in a frame. */
    private void guard(Collection<String> addresses) {
        addresses.forEach(address -> blocks.add(address, "X-Frame-Options: SAMEORIGIN"));
    }

    /** Returns the addresses of all of {@code some} but for what is made to be embedded, each with what is in its folder. */
    private Set<String> addresses(Stream<Page> some) {
        return some.filter(page -> !page.template().equals("embed"))
                .map(page -> address(page.path()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String address(String path) {
        String folder =
                otherLanguages.stream().filter(path::startsWith).findFirst().orElse("");
        String inside = path.substring(folder.length());
        int slash = inside.indexOf('/');
        if (slash >= 0) {
            return "/" + folder + inside.substring(0, slash) + "/*";
        }
        return "/" + folder + (inside.equals("index.html") ? "" : inside);
    }
}
