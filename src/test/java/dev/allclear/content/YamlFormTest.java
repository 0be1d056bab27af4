package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFormTest {
    @TempDir
    Path dir;

    private Folder file(String text) {
        return Folder.in(dir).with("incidents/a.yaml", text);
    }

    @Test
    void everyUpdateIsHeldToItsFields() {
        assertThat(file("""
                                title: T
                                impact: none
                                updates:
                                  - status: resolvd
                                    at: 2021-08-27 11:16
                                    txt: x
                                    components: [api]
                                  - nothing
                                  - {text: y}
                                """).problems())
                .containsExactly(
                        "incidents/a.yaml:4:13 unknown-status: There is no status `resolvd`. | Did you mean `resolved`?",
                        "incidents/a.yaml:6:5 unknown-key: `txt` is no field of an update. | Did you mean `text`?",
                        "incidents/a.yaml:7:17 wrong-type: `components` should be a mapping, not a list. | Write"
                                + " it like `components: {api: partial_outage}`.",
                        "incidents/a.yaml:8:5 wrong-type: An item of `updates` should be a mapping, not text. | Write"
                                + " it like `- {status: investigating, at: 2021-08-27 11:16 UTC, text: …}`.",
                        "incidents/a.yaml:9:5 missing-field: `at` is missing. | Add `at: 2021-08-27 11:16 UTC`.");
    }

    @Test
    void whatIsWrongInATextIsShownWhereItWasTyped() {
        assertThat(file("""
                                title: T
                                impact: none
                                updates:
                                  - status: resolved
                                    at: 2021-08-27 11:16
                                    text: |
                                      See [that](x.md)

                                      and [this](x.md) and
                                      <b>that</b>.
                                """).problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':', problem.indexOf(' '))))
                .containsExactly(
                        "incidents/a.yaml:7:18 broken-link",
                        "incidents/a.yaml:9:18 broken-link",
                        "incidents/a.yaml:10:7 removed-markup");
    }

    @Test
    void updatesThatAreNoListAreToldOnce() {
        assertThat(file("title: T\nimpact: none\nupdates: none\n").problems())
                .containsExactly(
                        "incidents/a.yaml:3:10 wrong-type: `updates` should be a list, not text. | Begin each with a dash,"
                                + " such as `- {status: investigating, at: 2021-08-27 11:16 UTC, text: …}`.");
    }

    @Test
    void aFileWithoutFieldsIsToldOnce() {
        assertThat(file("# nothing yet\n").problems())
                .containsExactly(
                        "incidents/a.yaml missing-field: The file has no fields. | Write at least its `title: …`.");
    }
}
