package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    private static final String OTHER = "---\ntitle: B\nimpact: none\n---\n## Resolved · 2021-08-01 10:00\n";

    @TempDir
    Path dir;

    @Test
    void whatLooksLikeAnUpdateInCodeIsCode() {
        assertThat(Folder.in(dir)
                        .with("incidents/b.md", OTHER + "````\n```\n##Resolved · 2021-08-01 10:00\n````\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void anIncidentInEitherFormIsTheSame() {
        Site markdown = Folder.in(dir.resolve("markdown"))
                .with("incidents/a.md", """
                        ---
                        title: "Quotes: not shown"
                        impact: major
                        components: {api: partial_outage, booking: degraded_performance}
                        started: 2021-08-27 11:00
                        resolved: 2021-08-27 14:00
                        links: [{label: {en: Ticket, de: Vorgang}, url: https://example.com/1}]
                        aliases: [old]
                        source: elsewhere
                        ---

                        Before all, see [the other](b.md#x).

                        ## Investigating · 2021-08-27 11:16 {next_update: 2021-08-27 12:00}

                        We look.

                            indented code

                        - a
                          - b

                        ## Update · 12:01 {api: operational}
                        ## Resolved · 14:36 {edited: 2021-08-28 10:00}

                        Done.
                        """)
                .with("incidents/b.md", OTHER)
                .site();
        Site yaml = Folder.in(dir.resolve("yaml"))
                .with("incidents/a.yaml", """
                        title: "Quotes: not shown"
                        impact: major
                        components: {api: partial_outage, booking: degraded_performance}
                        started: 2021-08-27 11:00
                        resolved: 2021-08-27 14:00
                        links: [{label: {en: Ticket, de: Vorgang}, url: https://example.com/1}]
                        aliases: [old]
                        source: elsewhere
                        summary: Before all, see [the other](b.md#x).
                        updates:
                          - at: 2021-08-27 11:16
                            status: investigating
                            next_update: 2021-08-27 12:00
                            text: |
                              We look.

                                  indented code

                              - a
                                - b
                          - {at: 12:01, components: {api: operational}}
                          - at: 14:36
                            status: resolved
                            edited: 2021-08-28 10:00
                            text: Done.
                        """)
                .with("incidents/b.md", OTHER)
                .site();

        assertThat(yaml).isEqualTo(markdown);
    }

    @Test
    void fiftyRandomIncidentsAreTheSameInEitherForm() {
        long seed = 20210827;
        var random = new Random(seed);
        Folder markdown = Folder.in(dir.resolve("markdown"));
        Folder yaml = Folder.in(dir.resolve("yaml"));
        for (int i = 0; i < 50; i++) {
            String head = "title: Incident " + i + "\nstarted: 2021-07-31 10:00\nimpact: "
                    + pick(random, "none", "minor", "major", "critical") + "\ncomponents: "
                    + pick(random, "[]", "[api]", "[booking, api]", "{api: major_outage}") + "\n";
            var body = new StringBuilder("---\n" + head + "---\n");
            var updates = new StringBuilder(head + "updates:\n");
            for (Instant at : times(random)) {
                String status = pick(random, "investigating", "identified", "monitoring", "resolved");
                String states =
                        pick(random, "{}", "{api: operational}", "{booking: partial_outage, api: major_outage}");
                String text = pick(random, "", "One *line*.", "Two\nlines.", "A list:\n\n- a\n- b\n\n### Heading");
                body.append("\n## " + status + " · " + at + " " + states + "\n\n" + text + "\n");
                updates.append("  - at: " + at + "\n    status: " + status + "\n    components: " + states + "\n");
                updates.append("    text: |\n" + text.indent(6) + "\n");
            }
            markdown.with("incidents/i-" + i + ".md", body.toString());
            yaml.with("incidents/i-" + i + ".yaml", updates.toString());
        }

        assertThat(yaml.read().site())
                .as("seed %d", seed)
                .isPresent()
                .isEqualTo(markdown.read().site());
        assertThat(yaml.read().site().orElseThrow().incidents()).hasSize(50);
    }

    private static List<Instant> times(Random random) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            times.add(Instant.parse("2021-08-01T00:00:00Z").plusSeconds(random.nextInt(2_000_000)));
        }
        return times;
    }

    private static String pick(Random random, String... choice) {
        return choice[random.nextInt(choice.length)];
    }
}
