package dev.allclear.sites;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.i18n.Texts;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A site that has the same words in every place where a team can write some.
 *
 * @param words a line without a control character
 */
record HostileSite(String words) {
    /** An address that is one, with whatever a path may hold. */
    static final String ADDRESS = "https://status.example.com/a'b&c;(d)/";

    private static final String PICTURE = "assets/it's%20&%2520%23;.svg";

    /** Builds it in {@code folder} and returns what the program said. */
    Run built(Path folder) {
        write(folder, "site.yaml", """
                name: WORDS
                url: https://status.example.com/
                languages: [en, de]
                description: {en: WORDS, de: WORDS}
                logo: {light: "PICTURE", dark: "PICTURE"}
                favicon: "PICTURE"
                links: [{label: {en: WORDS, de: WORDS}, url: "https://example.com/it's?a=b&c=d;e#f"}]
                contact: {label: WORDS, url: "mailto:it's@example.com?subject=a&body=b"}
                texts: {en: {TEXTS}, de: {TEXTS}}
                """.replace("TEXTS", texts()).replace("PICTURE", PICTURE));
        write(folder, "components.yaml", """
                - {id: api, name: WORDS, description: WORDS, url: "https://example.com/it's"}
                - {id: gone, name: WORDS, until: 2026-01-01}
                - group: shop
                  name: {en: WORDS, de: WORDS}
                  description: WORDS
                  components: [{id: cart, name: {en: WORDS, de: WORDS}, description: {en: WORDS, de: WORDS}}]
                """);
        write(folder, "assets/it's &%20#;.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        incidents(folder);
        others(folder);
        return Building.run(folder, "build", "--revision", words, "--base-url", ADDRESS);
    }

    private void incidents(Path folder) {
        write(folder, "incidents/2026-11-22-open.md", """
                ---
                title: WORDS
                impact: major
                components: [api, cart]
                links: [{label: {en: WORDS, de: WORDS}, url: "https://example.com/it's"}]
                source: WORDS
                aliases: [old]
                ---

                Summary: TEXT

                ## Investigating · 2026-11-22 14:00 UTC {next_update: 2026-11-22 18:00 UTC}

                MARKDOWN
                """);
        write(folder, "incidents/2026-11-22-open.de.md", """
                ---
                title: WORDS
                ---

                Summary: TEXT

                ## Untersucht · 2026-11-22 14:00 UTC

                MARKDOWN
                """);
        write(folder, "incidents/2026-10-01-over.yaml", """
                title: WORDS
                impact: minor
                components: [api]
                summary: WORDS
                updates:
                  - {at: 2026-10-01 10:00 UTC, status: investigating, text: WORDS}
                  - {at: 2026-10-01 11:00 UTC, status: resolved, edited: 2026-10-01 12:00 UTC, text: WORDS}
                  - {at: 2026-10-02 11:00 UTC, status: postmortem, text: WORDS}
                """);
    }

    private void others(Path folder) {
        String fields = "title: WORDS\ncomponents: [cart]\nstart: %s\nend: %s\nsummary: WORDS\n";
        write(folder, "maintenance/running.yaml", fields.formatted("2026-11-22 14:00 UTC", "2026-11-22 16:00 UTC"));
        write(folder, "maintenance/planned.yaml", fields.formatted("2026-12-01 14:00 UTC", "2026-12-01 16:00 UTC"));
        write(folder, "maintenance/over.yaml", fields.formatted("2026-09-01 14:00 UTC", "2026-09-01 16:00 UTC"));
        write(folder, "announcements/news.md", "---\ntitle: WORDS\nfrom: 2026-11-01 10:00\n---\nMARKDOWN\n");
        write(folder, "pages/about.md", "---\ntitle: WORDS\nnav: 1\n---\nMARKDOWN\n");
        write(folder, "pages/about.de.md", "---\ntitle: WORDS\n---\nMARKDOWN\n");
    }

    private void write(Path folder, String path, String text) {
        String typed =
                text.replace("MARKDOWN", markdown()).replace("TEXT", words).replace("WORDS", quoted(words));
        Tree.of(path, typed).writtenTo(folder.resolve("content"));
    }

    /** Without braces: what stands in those is checked. */
    private String texts() {
        Set<String> keys = Texts.keys();
        String text = quoted(few().replaceAll("[{}]", ""));
        return keys.stream().map(key -> key + ": " + text).collect(Collectors.joining(", "));
    }

    /** Returns the words in double quotes, letters beyond ASCII as escapes. */
    private static String quoted(String words) {
        return words.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < 0x7F ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private String markdown() {
        return """
                X

                #### X

                - X
                - [x] X
                - [a X](https://example.com/Y "X") [b](<https://example.com/b> 'X') <https://example.com/Y>

                > X

                ![X](https://example.com/Y "X") `X` **X** _X_ ~~X~~ [X][r] [y][X] www.example.com/Y a@example.com/Y

                [r]: https://example.com/Y "X"

                | X | X |
                |:-:|--:|
                | X | X |

                ~~~X
                X
                ~~~

                    X

                Note[^1] and[^X].

                [^1]: X
                [^X]: Note X

                <div title="X">X</div>

                X
                """.replace("X", few()).replace("Y", few().replace("#", ""));
    }

    /** The words as far as they can stand many times in one file. */
    private String few() {
        return words.length() > 1000 ? words.substring(0, words.offsetByCodePoints(0, 900)) : words;
    }
}
