package dev.allclear.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One page of the site.
 *
 * @param path its file inside the site, with forward slashes: {@code incidents/2021-08-27-global-issue/index.html}
 * @param template the template that shows it, without ending: {@code home}, {@code embed}, {@code incident}, {@code maintenance},
 *     {@code history}, {@code year}, {@code month}, {@code impact}, {@code year-list}, {@code uptime}, {@code components},
 *     {@code component}, {@code announcements}, {@code announcement}, {@code page}, {@code search}, {@code forward} or
 *     {@code not-found}
 * @param fingerprint tells it of all that the page is made from, the theme included: while it stays, so does the page that one
 *     program makes; absent where the page follows the present
 * @param view makes what the template sees, one of this room's view records; asked each time the page is rendered, on any thread
 * @param poster makes what its picture shows, where it has one
 */
public record Page(
        String path,
        String template,
        Optional<Supplier<String>> fingerprint,
        Supplier<Record> view,
        Optional<Supplier<Poster>> poster) {

    /** Returns this page with a picture. */
    Page shown(Supplier<Poster> picture) {
        return new Page(path, template, fingerprint, view, Optional.of(picture));
    }
}
