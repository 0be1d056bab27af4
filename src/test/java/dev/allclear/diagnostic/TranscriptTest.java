package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void whatWasFoundIsReadAgain() {
        var findings = new Findings(
                List.of(
                        Diagnostic.of(Rule.MISSING_TRANSLATION, Location.of("content/site.yaml"), "All of it."),
                        Diagnostic.of(
                                Rule.LONG_TITLE,
                                Location.of("a:b", new Location.Place(3, 1_000, 7, "…12:\u0000\n😀", 2)),
                                "",
                                "5:hint:")),
                List.of(),
                2);

        assertThat(Transcript.of(findings).map(Transcript::read)).contains(findings);
        assertThat(Transcript.read("1:0")).isEqualTo(new Findings(List.of(), List.of(), 0));
    }

    @Test
    void whatIsOnlyCountedIsNotWrittenDown() {
        var counted = new Findings.Omitted(Optional.empty(), Map.of(Severity.WARNING, 3));

        assertThat(Transcript.of(new Findings(List.of(), List.of(counted), 1))).isEmpty();
    }
}
