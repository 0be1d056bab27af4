package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Site;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A content folder that a test writes and reads. */
final class Folder {
    static final Instant NOW = Instant.parse("2021-09-01T12:00:00Z");

    private static final Map<String, Asked.Placeholders> TEXTS = Map.of(
            "all_operational", new Asked.Placeholders(Set.of(), Set.of()),
            "built", new Asked.Placeholders(Set.of("time", "zone"), Set.of("time")));

    private final Path root;
    private final Diagnostics log = new Diagnostics();
    private Asked asked = new Asked(NOW, false, Set.of("en", "de", "fr"), () -> TEXTS);

    private Folder(Path root) {
        this.root = root;
    }

    /** A folder of a site in English and German with components api, booking and, in the group shop, payments. */
    static Folder in(Path root) {
        return empty(root).with("site.yaml", """
                        name: Example
                        url: https://status.example.com
                        timezone: Europe/Zurich
                        languages: [en, de]
                        """).with("components.yaml", """
                        - {id: api, name: API}
                        - {id: booking, name: Booking, aliases: [bookings]}
                        - group: shop
                          name: Shop
                          components:
                            - {id: payments, name: Payments, since: 2021-01-01, until: 2021-12-31}
                        """);
    }

    static Folder empty(Path root) {
        return new Folder(root);
    }

    Folder with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Folder at(String now, boolean viewOfThen) {
        asked = new Asked(Instant.parse(now), viewOfThen, asked.languages(), asked.texts());
        return this;
    }

    Content read() {
        return ContentReader.read(SourceTree.read(root, "content", log), asked, log);
    }

    /** The site, which must have no problem. */
    Site site() {
        Content content = read();
        org.assertj.core.api.Assertions.assertThat(said()).isEmpty();
        return content.site().orElseThrow();
    }

    /** What is wrong with it, a line each: {@code file:line:column code: message hint}. */
    List<String> problems() {
        read();
        return said();
    }

    /** What is missing in a language that the site translates into: the only thing that no other question is answered with. */
    List<String> untranslated() {
        read();
        return log.all().stream().filter(Folder::untranslated).map(Folder::line).toList();
    }

    private List<String> said() {
        return log.all().stream()
                .filter(each -> !untranslated(each))
                .map(Folder::line)
                .toList();
    }

    private static boolean untranslated(Diagnostic each) {
        return each.rule() == Rule.MISSING_TRANSLATION;
    }

    private static String line(Diagnostic each) {
        Location at = each.location();
        return at.file().replaceFirst("^content/", "")
                + at.place()
                        .map(place -> ":" + place.line() + ":" + place.column())
                        .orElse("")
                + " " + each.rule().code() + ": " + each.message()
                + each.hint().map(hint -> " | " + hint).orElse("");
    }
}
