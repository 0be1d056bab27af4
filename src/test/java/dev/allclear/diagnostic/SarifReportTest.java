package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.SarifSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
    private static final Findings NONE = new Findings(List.of(), List.of(), 0);
    private static final Location PLACE = Location.of("a.md", new Location.Place(5, 14, 7, "components: [paymets]"));

    @Test
    void aResultIsWhatCodeScanningNeeds() throws IOException {
        assertThat(results(false, Diagnostic.of(Rule.UNKNOWN_COMPONENT, PLACE, "There is none.", "Is it `a`?")))
                .isEqualTo(json("""
                        [{
                          "ruleId": "unknown-component",
                          "ruleIndex": %d,
                          "level": "error",
                          "message": {"text": "There is none. Is it `a`?"},
                          "locations": [{"physicalLocation": {
                            "artifactLocation": {"uri": "a.md", "uriBaseId": "%%SRCROOT%%"},
                            "region": {"startLine": 5, "startColumn": 14, "endLine": 5, "endColumn": 21}
                          }}]
                        }]
                        """.formatted(List.of(Rule.values()).indexOf(Rule.UNKNOWN_COMPONENT))));
    }

    @Test
    void aProblemOfAWholeFileStandsAtItsFirstCharacter() throws IOException {
        JsonNode result = results(false, Diagnostic.of(Rule.NO_UPDATES, Location.of("a.md"), "None."))
                .get(0);

        assertThat(result.at("/locations/0/physicalLocation/region")).isEqualTo(json("""
                {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}
                """));
    }

    @Test
    void aReminderIsANoteAndStrictlyAWarningIsAnError() throws IOException {
        Diagnostic warning = Diagnostic.of(Rule.LONG_TITLE, PLACE, "Long.");
        Diagnostic reminder = Diagnostic.of(Rule.SILENT_INCIDENT, PLACE, "Silent.");

        assertThat(results(false, warning, reminder).findValuesAsText("level")).containsExactly("warning", "note");
        assertThat(results(true, warning, reminder).findValuesAsText("level")).containsExactly("error", "note");
    }

    @Test
    void everyRuleIsDescribedWithItsLevel() throws IOException {
        JsonNode driver = written(true, file -> file, NONE).at("/runs/0/tool/driver");

        assertThat(driver.at("/name").asText()).isEqualTo("Allclear");
        assertThat(driver.at("/version").asText()).isEqualTo("1.2.3");
        assertThat(driver.at("/rules")).hasSameSizeAs(Rule.values());
        int index = List.of(Rule.values()).indexOf(Rule.SILENT_INCIDENT);
        assertThat(driver.at("/rules").get(index)).isEqualTo(json("""
                {
                  "id": "silent-incident",
                  "shortDescription": {"text": "%1$s"},
                  "fullDescription": {"text": "%1$s"},
                  "help": {"text": "%1$s"},
                  "defaultConfiguration": {"level": "note"}
                }
                """.formatted(Rule.SILENT_INCIDENT.meaning())));
    }

    @Test
    void columnsAreCodePoints() throws IOException {
        assertThat(written(false, file -> file, NONE).at("/runs/0/columnKind").asText())
                .isEqualTo("unicodeCodePoints");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/incidents/a.md | content/incidents/a.md | %SRCROOT%",
                "content/a b%c#d?e.md | content/a%20b%25c%23d%3Fe.md | %SRCROOT%",
                "c:ontent/Störung 🔥.md | c%3Aontent/St%C3%B6rung%20%F0%9F%94%A5.md | %SRCROOT%",
                "/elsewhere/ä.md | file:///elsewhere/%C3%A4.md |",
                "C:/elsewhere/a.md | file:///C%3A/elsewhere/a.md |",
            })
    void aFileIsAnAddressFromTheRootOrAnAbsoluteOne(String file, String uri, String base) throws IOException {
        JsonNode location = written(
                        false,
                        shown -> file,
                        new Findings(List.of(Diagnostic.of(Rule.LONG_TITLE, PLACE, "Long.")), List.of(), 1))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(location.at("/uri").asText()).isEqualTo(uri);
        assertThat(location.has("uriBaseId")).isEqualTo(base != null);
    }

    @Test
    void whatIsOnlyCountedIsANoteOfTheRun() throws IOException {
        var omitted = List.of(
                new Findings.Omitted(Optional.of("a.md"), Map.of(Severity.WARNING, 4_321)),
                new Findings.Omitted(Optional.empty(), Map.of(Severity.ERROR, 1)));

        JsonNode invocation = written(false, file -> file, new Findings(List.of(), omitted, 9))
                .at("/runs/0/invocations/0");

        assertThat(invocation).isEqualTo(json("""
                {
                  "executionSuccessful": true,
                  "toolExecutionNotifications": [
                    {
                      "level": "note",
                      "message": {"text": "… and 4,321 more problems in a.md."},
                      "locations": [{"physicalLocation": {
                        "artifactLocation": {"uri": "a.md", "uriBaseId": "%SRCROOT%"}
                      }}],
                      "properties": {"count": 4321}
                    },
                    {
                      "level": "note",
                      "message": {"text": "… and 1 more problem in other files."},
                      "locations": [],
                      "properties": {"count": 1}
                    }
                  ]
                }
                """));
    }

    @Test
    void whatWasTypedIsNotTakenForALink() throws IOException {
        JsonNode result = results(false, Diagnostic.of(Rule.BAD_TIME, PLACE, "`[now](https://x.example)` {0} [a]."))
                .get(0);

        assertThat(result.at("/message/text").asText()).isEqualTo("`[now\\](https://x.example)` {0} [a].");
    }

    @Test
    void whatIsNotSarifDoesNotPass() {
        assertThatThrownBy(() -> SarifSchema.holds("{\"version\": \"2.1.0\", \"runs\": [{}]}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("required property 'tool' not found");
    }

    private static JsonNode results(boolean strict, Diagnostic... problems) throws IOException {
        return written(strict, file -> file, new Findings(List.of(problems), List.of(), 1))
                .at("/runs/0/results");
    }

    private static JsonNode written(boolean strict, UnaryOperator<String> naming, Findings findings)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new SarifReport(strict, naming, "1.2.3").write(findings, out);
        SarifSchema.holds(out.toString(UTF_8));
        return json(out.toString(UTF_8));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
