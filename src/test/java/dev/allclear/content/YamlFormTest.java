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
                                + " `components: {key: value}` with the keys it should have.",
                        "incidents/a.yaml:8:5 wrong-type: An item of `updates` should be a mapping, not text. | Write"
                                + " `- {key: value}` with the keys it should have.",
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
                        "incidents/a.yaml:3:10 wrong-type: `updates` should be a list, not text. | Write `updates:"
                                + " [none]`.");
    }

    @Test
    void anEmptyFileLacksEverythingThatIsNeeded() {
        assertThat(file("# nothing yet\n").problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':', problem.indexOf(' '))))
                .containsExactly(
                        "incidents/a.yaml no-updates",
                        "incidents/a.yaml:1:1 missing-field",
                        "incidents/a.yaml:1:1 missing-impact");
    }
}
