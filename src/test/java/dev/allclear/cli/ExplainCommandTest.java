package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final Path PAGE = Path.of("src", "docs", "diagnostics.md");

    private final Program program = Program.in(Path.of("").toAbsolutePath());

    @Test
    void aCodeIsExplainedWithExamplesAndTheWayOut() {
        assertThat(program.run("explain", "unknown-impact")).isEqualTo(new Run(0, """
            error[unknown-impact]: An impact is named that there is not.

            An impact is `none`, `minor`, `major` or `critical`.

            Bad: `content/incidents/payments.yaml`

                title: Card payments fail
                impact: huge
                components: [payments]
                updates:
                  - {status: resolved, at: 2026-11-22 14:30 UTC, text: Payments work again.}

            Good: `content/incidents/payments.yaml`

                title: Card payments fail
                impact: major
                components: [payments]
                updates:
                  - {status: resolved, at: 2026-11-22 14:30 UTC, text: Payments work again.}
            """, ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsToldAsThePageTellsIt(Rule rule) throws IOException {
        Run run = program.run("explain", rule.code());

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out())
                .startsWith(rule.severity().key() + "[" + rule.code() + "]: " + rule.meaning() + "\n")
                .doesNotContain("```", "## ", "\n\n\n");
        String page = Files.readString(PAGE, UTF_8).replaceFirst("(?s)^.*?\n## " + rule.code() + "\n", "");
        assertThat(words(run.out().replaceFirst("^\\S+ ", ""))).isEqualTo(words(page.split("\n## ", 2)[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error[unknown-impact]",
                "error[unknown-impact]:",
                "error[unknown-impact]: There is no impact `severe`.",
                "warning[unknown-impact]",
                "UNKNOWN_IMPACT",
            })
    void itMayBePastedAsItStands(String typed) {
        Run plain = program.run("explain", "unknown-impact");

        assertThat(program.run("explain", typed)).isEqualTo(plain);
        assertThat(program.run(("explain " + typed).split(" "))).isEqualTo(plain);
    }

    @Test
    void withoutACodeAllAreListedInALineEach() {
        Run run = program.run("explain");

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out())
                .startsWith("unreadable-file               error     A file or folder that is needed is missing,")
                .contains("\nlong-title                    warning   A title is longer than 120 characters.\n");
        assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-impct | There is no code `unknown-impct`; did you mean `unknown-impact`?",
                "error[unknwon-state] | There is no code `unknwon-state`; did you mean `unknown-state`?",
                "everything | There is no code `everything`. `allclear explain` lists them.",
                "unknown-impact unknown-state | There is no code `unknown-impact unknown-state`. `allclear explain`"
                        + " lists them.",
                "--code | There is no option `--code`.",
            })
    void whatThereIsNotIsWrongUsage(String typed, String complaint) {
        assertThat(program.run(("explain " + typed).split(" ")))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear explain --help`.\n"));
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("(?m)^```\\w*$", "").strip().split("\\s+"));
    }
}
