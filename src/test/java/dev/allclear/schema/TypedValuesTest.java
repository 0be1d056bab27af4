package dev.allclear.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One field as people type it, which an editor may take for a number or for a yes, judged by schema and checker. */
class TypedValuesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", "name: Harbour\nurl: https://status.harbour.example/\nlanguages: [en, de]\n");
        write("components.yaml", "- {id: api, name: API, aliases: [2020, true]}\n");
        write("assets/a.svg", "");
        write("assets/a.css", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: 2024",
                "name: 'yes'",
                "name: true",
                "name: 1e3",
                "since: 2021-01-01",
                "since: '2021-01-01 '",
                "since:",
                "format: 1",
                "format: '1'",
                "format:",
                "id: status.harbour.example,2021-05",
                "timezone: utc",
                "timezone: Europe/Zurich",
                "languages: []",
                "languages: [EN]",
                "description: 42",
                "description: {EN: 42, de: 1.5}",
                "logo: assets/a.svg",
                "logo: {light: assets/a.svg, dark:}",
                "accent: '#0B5fff'",
                "stylesheet: ./assets/a.css",
                "links: [{label: 7, url: TEL:+41-44-000, nav: '3', x-note: [1]}]",
                "links:",
                "contact: {label: {en: Us}, url: 'mailto:us@example.com'}",
                "uptime: {days: 30, target: 99.9, weights: {Partial-Outage: 0.3, MAJOR_OUTAGE: 1}}",
                "uptime: {days: '30', target: '99.9', weights: {operational: 0}}",
                "uptime: {days: 30.0, target: 100}",
                "uptime:",
                "home: {days: 7}",
                "outputs: {images: True, metrics: 'false', api: fALSE, feeds: }",
                "feeds: {items: 25, hub: HTTPS://hub.example.com/}",
                "texts: {en: {all_operational: 100}, x-old: {}}",
                "x-owner: {anything: [at, all]}",
            })
    void fieldsOfASiteThatBothAccept(String typed) throws IOException {
        boolean second = typed.startsWith("name:") || typed.startsWith("languages:");
        write(
                "site.yaml",
                (typed.startsWith("name:") ? "" : "name: Harbour\n")
                        + "url: https://status.harbour.example/\n"
                        + (second && typed.startsWith("languages") ? "" : "languages: [en, de]\n")
                        + typed
                        + "\n");
        assertAccepted("site.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: ' '",
                "name: [Harbour]",
                "since: 2021",
                "since: 01.01.2021",
                "format: 2",
                "id: harbour",
                "timezone: CET",
                "languages: en",
                "languages: [xx]",
                "languages: [~]",
                "description: {}",
                "description: {fr: ~}",
                "logo: {dark: assets/a.svg}",
                "accent: blue",
                "accent:",
                "links: [{url: https://example.com/}]",
                "links: [{label: ~, url: https://example.com/}]",
                "links: [https://example.com/]",
                "contact: {label: Us, url: us@example.com}",
                "contact: {label: Us, url: mailto:us@example.com, nav: 1}",
                "uptime: {days: 0}",
                "uptime: {days: ninety}",
                "uptime: {target: 101}",
                "uptime: {target: 99,9}",
                "uptime: {weights: {down: 1}}",
                "uptime: 99.9",
                "home: 15",
                "outputs: {images: yes}",
                "outputs: [images]",
                "outputs: {rss: true}",
                "feeds: {hub: mailto:hub@example.com}",
                "texts: {en: {all_operationl: Good}}",
                "texts: {en: {all_operational: }}",
                "texts: {all_operational: Good}",
                "title: Harbour",
            })
    void fieldsOfASiteThatBothRefuse(String typed) throws IOException {
        write(
                "site.yaml",
                (typed.startsWith("name:") ? "" : "name: Harbour\n") + "url: https://status.harbour.example/\n" + typed
                        + "\n");
        assertRefused("site.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | - {id: 2024, name: 2024, target: 99.95, uptime: FALSE}",
                "true  | - {id: 1e-3, name: {en: A}, since: 2020-01-01, until: }",
                "true  | - {group: null, id: true, name: A}",
                "true  | - {group: 7, name: A, collapsed: true, components: [{id: a, name: A}]}",
                "true  | - {group: g, name: A, collapsed: Auto, components: }",
                "true  | - {group: g, name: A, collapsed: T_R_U_E}",
                "true  | {}",
                "true  | # nothing yet",
                "false | {id: api}",
                "false | - api",
                "false | - {id: api}",
                "false | - {id: API, name: A}",
                "false | - {id: -1, name: A}",
                "false | - {id: a, name: A, status: operational}",
                "false | - {id: a, name: A, components: }",
                "false | - {id: a, name: A, uptime: no}",
                "false | - {id: a, name: A, collapsed: true}",
                "false | - {group: g, name: A, id: g}",
                "false | - {group: g, name: A, collapsed: yes}",
                "false | - {group: g, name: A, components: [{group: h, name: B}]}",
                "false | - {group: g, name: A, components: {id: a, name: B}}",
            })
    void components(boolean accepted, String typed) throws IOException {
        write("components.yaml", typed + "\n");
        assertBoth("components.yaml", accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | title: 500 | impact: major",
                "true  | title: true | impact: M-A J_O R",
                "true  | title: a | components: {api: Partial Outage, x-why: ~}",
                "true  | title: a | components: {2020: majoroutage}",
                "true  | title: a | components: [api]~impact: none",
                "true  | title: a | components: [2020]~impact: none",
                "true  | title: a | impact: none~started: 2021-01-01 10:00:30.5 +02:00",
                "true  | title: a | impact: none~resolved:~links: ~aliases:~draft: 'TRUE'~source: 12~x-: 1",
                "true  | title: a | impact: none~aliases: [7, 2021-old, false]~summary: 5",
                "false | title: a | impact: ~components: [api]",
                "false | title: a | impact: minor~components: api",
                "false | title: a | impact: minor~components: [api: operational]",
                "false | title: a | components: {api: }",
                "false | title: a | components: {api: down}",
                "false | title: a | components: {}",
                "false | title: a | impact: maintenance",
                "false | title: a | impact: minor~resolved: true",
                "false | title: a | impact: minor~started: 10:00",
                "false | title: a | impact: minor~started: 27/08/2021 10:00",
                "false | title: a | impact: minor~status: resolved",
                "false | title: a | impact: minor~draft: 1",
                "false | title: ~ | impact: minor",
                "false | title: {en: a} | impact: minor",
            })
    void incidents(boolean accepted, String title, String typed) throws IOException {
        write(
                "incidents/a.yaml",
                title + "\n" + typed.replace("~", "\n")
                        + "\nupdates:\n  - {status: investigating, at: 2021-01-01 12:00}\n"
                        + "  - {status: Resolved, at: 2021-01-01 13:00}\n");
        assertBoth("incidents/a.yaml", accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | status: UPDATE, text: 5, components: {api: operational}, next_update: 2021-01-02 10:00",
                "true  | text: , status: , components: , edited: , next_update: , x-by: Kim",
                "true  | edited: 2021-01-01T12:30Z",
                "false | status: open",
                "false | status: in progress",
                "false | components: [api]",
                "false | components: {api: ok}",
                "false | text: [a]",
                "false | next_update: 15:00",
                "false | body: a",
            })
    void updates(boolean accepted, String typed) throws IOException {
        write(
                "incidents/a.yaml",
                "title: a\n"
                        + "impact: minor\n"
                        + "updates:\n"
                        + "  - {status: investigating, at: 2021-01-01 11:00}\n"
                        + "  - {at: '12:00', "
                        + typed + "}\n");
        assertBoth("incidents/a.yaml", accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | impact: maintenance~components: [api]",
                "true  | impact:~announced:~except:~recurrence: freq=weekly",
                "true  | recurrence: RRULE:FREQ=WEEKLY;BYDAY=TU~except: [2026-12-01]",
                "true  | updates: [{status: In-Progress, at: 2026-10-06 02:00}]",
                "false | except: [2026-12-01]",
                "false | except:",
                "false | recurrence: weekly",
                "false | recurrence: FREQ=WEEKLY~except: 2026-12-01",
                "false | recurrence: FREQ=WEEKLY;BYDAY=TU~except: [first]",
                "false | updates: [{status: resolved, at: 2026-10-06 02:00}]",
                "false | impact: huge",
                "false | started: 2026-10-06 02:00",
            })
    void maintenances(boolean accepted, String typed) throws IOException {
        write(
                "maintenance/a.yaml",
                "title: 1.10\nstart: 2026-11-24 02:00\nend: 2026-11-24 04:00\n" + typed.replace("~", "\n") + "\n");
        assertBoth("maintenance/a.yaml", accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "announcements/a.md | true  | title: 24/7~from: 2021-01-01 10:00~level: WARNING~until:",
                "announcements/a.md | false | title: a",
                "announcements/a.md | false | title: a~from: 2021-01-01",
                "announcements/a.md | false | title: a~from: 2021-01-01 10:00~level: high",
                "pages/a.md         | true  | title: 404~nav: '10'~aliases: [b]",
                "pages/a.md         | true  | title: a~nav: 1.0",
                "pages/a.md         | false | title: a~nav: first",
                "pages/a.md         | false | title: a~nav: 1000",
                "pages/a.md         | false | title: a~nav: 1.5",
                "pages/a.md         | false | title: a~layout: page",
            })
    void fieldsOfMarkdown(String file, boolean accepted, String typed) throws IOException {
        write(file, "---\n" + typed.replace("~", "\n") + "\n---\n\nText.\n");
        assertBoth(file, accepted);
    }

    /** Where the two can't agree: what an editor takes for a number or for nothing, the checker takes as it is typed. */
    @ParameterizedTest
    @CsvSource({
        "nav: 0x10, false, true",
        "nav: 1e1, false, true",
        "nav: +1, false, true",
        "title: Null, true, false",
    })
    void whatAnEditorTakesForSomethingElse(String typed, boolean byChecker, boolean bySchema) throws IOException {
        write("pages/a.md", "---\n" + (typed.startsWith("title") ? "" : "title: a\n") + typed + "\n---\n\nText.\n");
        Judged judged = judged("pages/a.md");
        assertThat(judged.byChecker().isEmpty()).isEqualTo(byChecker);
        assertThat(judged.bySchema().isEmpty()).isEqualTo(bySchema);
    }

    private void assertBoth(String file, boolean accepted) {
        if (accepted) {
            assertAccepted(file);
        } else {
            assertRefused(file);
        }
    }

    private void assertAccepted(String file) {
        assertThat(judged(file).byChecker()).isEmpty();
        assertThat(judged(file).bySchema()).isEmpty();
    }

    private void assertRefused(String file) {
        List<Diagnostic> errors = judged(file).byChecker();
        assertThat(errors).isNotEmpty();
        assertThat(judged(file).bySchema()).as(errors.toString()).isNotEmpty();
    }

    private Judged judged(String file) {
        return Judged.in(folder, NOW).stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
