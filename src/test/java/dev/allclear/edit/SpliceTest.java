package dev.allclear.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.source.Original;
import dev.allclear.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpliceTest {
    private static final String HEAD = "---\ntitle: Payments fail\nimpact: major\ncomponents: [api]\n---\n";
    private static final String FIELDS = "title: Payments fail\nimpact: major\ncomponents: [api]\n";

    @Nested
    class InMarkdown {
        @Test
        void theNewUpdateGoesLast() {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n\nWe look into it.\n";

            assertThat(added("x.md", file, monitoring("A fix is out.")))
                    .isEqualTo(file + "\n## Monitoring · 2021-08-27 12:01 UTC\n\nA fix is out.\n");
        }

        @Test
        void theNewUpdateGoesFirstWhereTheFileDescends() {
            String updates =
                    "## Identified · 2021-08-27 11:50 UTC\n\nFound.\n\n## Investigating · 2021-08-27 11:16 UTC\n";

            assertThat(added("x.md", HEAD + updates, monitoring("A fix is out.")))
                    .isEqualTo(HEAD + "## Monitoring · 2021-08-27 12:01 UTC\n\nA fix is out.\n\n" + updates);
        }

        @Test
        void whatWasSaidInBetweenGoesInBetween() {
            String first = "\n## Investigating · 2021-08-27 11:16 UTC\n\nA.\n\n";
            String last = "## Resolved · 2021-08-27 14:36 UTC\n\nB.";

            assertThat(added("x.md", HEAD + first + last, monitoring("A fix is out.")))
                    .isEqualTo(HEAD + first + "## Monitoring · 2021-08-27 12:01 UTC\n\nA fix is out.\n\n" + last);
        }

        @Test
        void theFirstUpdateGoesBelowTheSummary() {
            String file =
                    "---\ntitle: A window\nstart: 2021-08-27 12:00 UTC\nend: 2021-08-27 13:00 UTC\n---\n\nIt hurts.  \n\n";
            var update = Addition.of(at("12:01"), Optional.of(MaintenanceStatus.IN_PROGRESS), "It begins.");

            assertThat(spliced("maintenance/x.md", file, update))
                    .contains(file.substring(0, file.length() - 2)
                            + "\n\n## In progress · 2021-08-27 12:01 UTC\n\nIt begins.\n\n");
        }

        @Test
        void aTextWithoutUpdatesBecomesOne() {
            String head = "---\ntitle: A\nimpact: minor\nstarted: 2021-08-27T11:16Z\n---\n";

            assertThat(added("x.md", head + "\nWe look into it.\n", monitoring("A fix is out.")))
                    .isEqualTo(head + "\n## Investigating · 2021-08-27T11:16Z\n\nWe look into it.\n"
                            + "\n## Monitoring · 2021-08-27T12:01Z\n\nA fix is out.\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "## Investigating - 2021-08-27 11:16 UTC;## Monitoring - 2021-08-27 12:01 UTC",
                    "## investigating @ 2021-08-27T11:16Z;## monitoring @ 2021-08-27T12:01Z",
                    "## INVESTIGATING, 2021-08-27 11:16:31Z;## MONITORING, 2021-08-27 12:01:00Z",
                    "## Investigating | 2021-08-27 13:16+02:00;## Monitoring | 2021-08-27 14:01+02:00",
                    "## Investigating — 2021-08-27 13:16 Europe/Zurich;## Monitoring — 2021-08-27 14:01 Europe/Zurich",
                    "## Investigating 2021-08-27 13:16;## Monitoring 2021-08-27 14:01",
                    "## Investigating: 2021-08-27 11:16 GMT;## Monitoring: 2021-08-27 12:01 GMT"
                })
        void theHeadingIsWrittenAsTheOthersAre(String heading, String expected) {
            String file = HEAD + "\n" + heading + "\n\nWe look into it.\n";

            assertThat(added("x.md", file, monitoring("A fix."))).isEqualTo(file + "\n" + expected + "\n\nA fix.\n");
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
                Scheduled;In progress
                scheduled;in_progress
                SCHEDULED;IN PROGRESS
                Scheduled · 2021-08-01 10:00 UTC\\n\\n## In-Progress;In-Progress
                """)
        void theStatusOfTwoWordsToo(String typed, String expected) {
            String file = "---\ntitle: A window\nstart: 2021-08-27 12:00\nend: 2021-08-27 13:00\n---\n\n## "
                    + typed.replace("\\n", "\n") + " · 2021-08-27 10:00 UTC\n";
            var update = Addition.of(at("12:01"), Optional.of(MaintenanceStatus.IN_PROGRESS), "");

            assertThat(spliced("maintenance/x.md", file, update))
                    .contains(file + "\n## " + expected + " · 2021-08-27 12:01 UTC\n");
        }

        @Test
        void theDateIsLeftOutOnlyWhereTheFileDoesAndTheDayIsTheSame() {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n\n## Update · 11:50 UTC\n";

            assertThat(added("x.md", file, monitoring(""))).isEqualTo(file + "\n## Monitoring · 12:01 UTC\n");
            assertThat(added("x.md", file, update("2021-08-28T00:00:00Z", "")))
                    .isEqualTo(file + "\n## Monitoring · 2021-08-28 00:00 UTC\n");
        }

        @Test
        void aTimeThatComesTwiceHasItsOffset() {
            String file = HEAD + "\n## Investigating · 2021-10-31 01:16 Europe/Zurich\n";

            assertThat(added("x.md", file, update("2021-10-31T01:30:00Z", "")))
                    .isEqualTo(file + "\n## Monitoring · 2021-10-31 02:30+01:00\n");
        }

        @Test
        void statesAndTimesStandInBraces() {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n";
            var states = new States(Map.of(new Id("null"), ComponentState.MAJOR_OUTAGE));
            var update = new Addition(
                    at("12:01"), Optional.empty(), "More.", states, Optional.of(at("13:00")), Optional.of(at("12:30")));

            assertThat(added("x.md", file, update))
                    .isEqualTo(file + "\n## Update · 2021-08-27 12:01 UTC {\"null\": major_outage,"
                            + " next_update: 2021-08-27 13:00 UTC, edited: 2021-08-27 12:30 UTC}\n\nMore.\n");
        }

        @Test
        void whatReadsAsAnUpdateGoesALevelDeeper() {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n";
            String text = "# All\n\n## What happened\n\nIt\n\nbroke\nso\n---\n\n### Why ###\n\n```\n## code\n```";

            assertThat(added("x.md", file, monitoring(text)))
                    .endsWith(
                            "\n\n# All\n\n### What happened\n\nIt\n\n### broke so\n\n#### Why ###\n\n```\n## code\n```\n");
        }

        @ParameterizedTest
        @CsvSource({"```sh\\nls,```", "~~~~\\n```,~~~~", "<!-- a,-->"})
        void whatIsLeftOpenIsClosed(String text, String end) {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n";
            String open = text.replace("\\n", "\n");

            assertThat(added("x.md", file, monitoring(open))).endsWith("\n\n" + open + "\n" + end + "\n");
        }

        @Test
        void aFileThatWouldSwallowTheUpdateIsLeftAlone() {
            String file = HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n\n```\nleft open\n";
            var log = new Diagnostics();

            assertThat(spliced("incidents/x.md", file, monitoring("A fix."), log))
                    .isEmpty();
            assertThat(log.all())
                    .extracting(Diagnostic::message)
                    .containsExactly("Nothing closes what begins here, so the updates below it are no updates.");
        }
    }

    @Nested
    class InYaml {
        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "    "})
        void theNewItemGoesLastUnderTheOthers(String indent) {
            String file = FIELDS + "updates: # newest below\n" + indent + "- status: investigating # yes\n" + indent
                    + "  at: 2021-08-27 11:16 UTC\n" + indent + "  text: We look into it. # so\n# the end\nx-a: b\n";

            assertThat(added("x.yaml", file, monitoring("A fix is out.")))
                    .isEqualTo(file.replace(
                            "\n# the end",
                            "\n" + indent + "- status: monitoring\n" + indent + "  at: 2021-08-27 12:01 UTC\n" + indent
                                    + "  text: A fix is out.\n# the end"));
        }

        @Test
        void theNewItemGoesFirstWhereTheFileDescends() {
            String items = """
                    - at: 2021-08-27 11:50 UTC
                      status: identified

                    - at: 2021-08-27 11:16 UTC
                      status: investigating
                    """;

            assertThat(added("x.yml", FIELDS + "updates:\n" + items, monitoring("a: b")))
                    .isEqualTo(FIELDS + "updates:\n- at: 2021-08-27 12:01 UTC\n  status: monitoring\n"
                            + "  text: |\n    a: b\n\n" + items);
        }

        @Test
        void aListInBracketsStaysOne() {
            String file = FIELDS + "updates: [{status: investigating, at: 2021-08-27 11:16 UTC}] # all\n";

            assertThat(added("x.yaml", file, monitoring("Two\nlines: \"yes\"")))
                    .isEqualTo(file.replace(
                            "}]",
                            "}, {status: monitoring, at: 2021-08-27 12:01 UTC, text: \"Two\\nlines: \\\"yes\\\"\"}]"));
        }

        @Test
        void anEmptyListIsFilled() {
            String head = "title: A\nstart: 2021-08-27 12:00\nend: 2021-08-27 13:00\n";
            var update = Addition.of(at("12:01"), Optional.of(MaintenanceStatus.IN_PROGRESS), "");

            assertThat(spliced("maintenance/x.yaml", head + "updates: []\n", update))
                    .contains(head + "updates: [{status: in_progress, at: 2021-08-27 14:01}]\n");
            for (String nothing : List.of("updates:", "updates: ~", "updates: # none", "")) {
                assertThat(spliced("maintenance/x.yaml", head + nothing, update)
                                .orElseThrow()
                                .stripTrailing())
                        .startsWith(head + nothing.replace(" ~", ""))
                        .endsWith("updates:" + nothing.replaceAll("^updates:| ~", "")
                                + "\n  - status: in_progress\n    at: 2021-08-27 14:01");
            }
        }

        @Test
        void aFileInBracesStaysOne() {
            String file = "{\"title\": \"A\", \"start\": \"2021-08-27T12:00Z\", \"end\": \"2021-08-27T13:00Z\"}";
            var update = Addition.of(at("12:01"), Optional.of(MaintenanceStatus.IN_PROGRESS), "On.");

            assertThat(spliced("maintenance/x.yaml", file, update))
                    .contains(
                            file.replace(
                                    "}",
                                    ", \"updates\": [{\"status\": \"in_progress\", \"at\": \"2021-08-27T12:01Z\", \"text\": \"On.\"}]}"));
        }

        @Test
        void aTroubleToldWithoutUpdatesGetsTwo() {
            String head = "title: A\nimpact: minor\nstarted: 2021-08-27 11:16 UTC\nsummary: |\n  We look into it.\n";

            assertThat(added("x.yaml", head, monitoring("A fix.")))
                    .isEqualTo(head.stripTrailing()
                            + "\nupdates:\n  - status: investigating\n    at: 2021-08-27 11:16 UTC\n"
                            + "  - status: monitoring\n    at: 2021-08-27 12:01 UTC\n    text: A fix.\n");
        }

        @Test
        void statesAndTimesAreFields() {
            String file = FIELDS + "updates:\n  - {status: \"investigating\", at: \"2021-08-27 11:16 UTC\"}\n";
            var states = new States(Map.of(new Id("api"), ComponentState.MAJOR_OUTAGE));
            var update =
                    new Addition(at("12:01"), Optional.empty(), "", states, Optional.of(at("13:00")), Optional.empty());

            assertThat(added("x.yaml", file, update))
                    .isEqualTo(file + "  - {at: \"2021-08-27 12:01 UTC\", components: {api: major_outage},"
                            + " next_update: \"2021-08-27 13:00 UTC\"}\n");
        }

        @Test
        void aListBesideItsKeyIsContinued() {
            String file =
                    "title: A\nimpact: minor\n? updates\n: - status: investigating\n    at: 2021-08-27 11:16 UTC\n";

            assertThat(added("x.yaml", file, monitoring("")))
                    .isEqualTo(file + "  - status: monitoring\n    at: 2021-08-27 12:01 UTC\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "A fix is out, see https://a.example/b#c.;text: A fix is out, see https://a.example/b#c.",
                    "key: value;text: |\\n      key: value",
                    "a # b;text: |\\n      a # b",
                    "null;text: |\\n      null",
                    "- a;text: |\\n      - a",
                    "yes;text: |\\n      yes",
                    "    code;text: |2\\n          code",
                    "a\\n\\n  b;text: |\\n      a\\n\\n        b",
                    "## Heading\\n```;text: |\\n      ## Heading\\n      ```"
                })
        void aTextIsReadAsItWasSaid(String text, String expected) {
            String file = FIELDS + "updates:\n  - status: investigating\n    at: 2021-08-27 11:16 UTC\n";

            assertThat(added("x.yaml", file, monitoring(text.replace("\\n", "\n"))))
                    .isEqualTo(file + "  - status: monitoring\n    at: 2021-08-27 12:01 UTC\n    "
                            + expected.replace("\\n", "\n") + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void newLinesEndAsTheFilesDo(String ending) {
        String file = (HEAD + "\n## Investigating · 2021-08-27 11:16 UTC\n\nWe look.").replace("\n", ending);

        assertThat(added("x.md", "\uFEFF" + file, monitoring("One\r\ntwo")))
                .isEqualTo(
                        "\uFEFF" + file + "\n\n## Monitoring · 2021-08-27 12:01 UTC\n\nOne\ntwo".replace("\n", ending));
    }

    @Test
    void aBrokenFileIsLeftAloneAndToldOf() {
        var log = new Diagnostics();

        assertThat(spliced("incidents/x.md", HEAD + "\n## Whatever\n", monitoring("A."), log))
                .isEmpty();
        assertThat(log.all()).extracting(Diagnostic::message).containsExactly("This heading is not an update.");
    }

    private static Addition monitoring(String text) {
        return Addition.of(at("12:01"), Optional.of(IncidentStatus.MONITORING), text);
    }

    private static Addition update(String at, String text) {
        Optional<Status> status = Optional.of(IncidentStatus.MONITORING);
        return Addition.of(Instant.parse(at), status, text);
    }

    private static Instant at(String clock) {
        return Instant.parse("2021-08-27T" + clock + ":00Z");
    }

    private static String added(String name, String file, Addition addition) {
        var log = new Diagnostics();
        Optional<String> text = spliced("incidents/" + name, file, addition, log);
        assertThat(text).as(log.all().toString()).isPresent();
        return text.orElseThrow();
    }

    private static Optional<String> spliced(String path, String file, Addition addition) {
        return spliced(path, file, addition, new Diagnostics());
    }

    private static Optional<String> spliced(String path, String file, Addition addition, Diagnostics log) {
        var source = new SourceFile(path, Path.of(path), file.length());
        return new Splice(source, "content/" + path, ZoneId.of("Europe/Zurich"), log)
                .add(new Original(file), addition)
                .map(spliced -> spliced.text().text());
    }
}
