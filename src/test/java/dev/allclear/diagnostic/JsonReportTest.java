package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void everythingHasItsFieldAndWhatIsAbsentIsNull() throws IOException {
        var findings = new Findings(
                List.of(
                        Diagnostic.of(
                                Rule.UNKNOWN_COMPONENT,
                                Location.of("a.md", new Location.Place(5, 14, 7, "components: [paymets]")),
                                "There is no component `paymets`.",
                                "Did you mean `payments`?"),
                        Diagnostic.of(Rule.LONG_TITLE, Location.of("b.md"), "Long.")),
                List.of(
                        new Findings.Omitted(Optional.of("b.md"), Map.of(Severity.WARNING, 4_321)),
                        new Findings.Omitted(Optional.empty(), Map.of(Severity.ERROR, 2, Severity.REMINDER, 3))),
                9);

        assertThat(written(true, findings)).isEqualTo("""
                {
                  "version": 1,
                  "problems": [
                    {
                      "code": "unknown-component",
                      "severity": "error",
                      "file": "content/a.md",
                      "line": 5,
                      "column": 14,
                      "length": 7,
                      "message": "There is no component `paymets`.",
                      "hint": "Did you mean `payments`?"
                    },
                    {
                      "code": "long-title",
                      "severity": "error",
                      "file": "content/b.md",
                      "line": null,
                      "column": null,
                      "length": null,
                      "message": "Long.",
                      "hint": null
                    }
                  ],
                  "omitted": [
                    {
                      "file": "content/b.md",
                      "count": 4321
                    },
                    {
                      "file": null,
                      "count": 5
                    }
                  ],
                  "counts": {
                    "error": 4325,
                    "warning": 0,
                    "reminder": 3
                  }
                }
                """);
    }

    @Test
    void noProblemIsADocumentToo() throws IOException {
        assertThat(written(false, new Findings(List.of(), List.of(), 0))).isEqualTo("""
                {
                  "version": 1,
                  "problems": [],
                  "omitted": [],
                  "counts": {
                    "error": 0,
                    "warning": 0,
                    "reminder": 0
                  }
                }
                """);
    }

    private static String written(boolean strict, Findings findings) throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonReport(strict, "content/"::concat).write(findings, out);
        return out.toString(UTF_8);
    }
}
