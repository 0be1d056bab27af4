package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import dev.allclear.build.Words;
import dev.allclear.diagnostic.Rule;
import dev.allclear.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        program = Program.in(folder);
        write("content/components.yaml", """
                - id: api
                  name: API
                - group: shop
                  components:
                    - {id: "booking", name: Booking} # once {id: shop}
                # - {id: payments, name: "Payments, from May on"}
                """);
        write(
                "content/incidents/2026/2026-11-22-payments.md",
                "---\ntitle: a\n---\n\n## Monitoring · 2026-11-22 10:00\n");
        write("content/incidents/2026/2026-11-24-late.md", "---\ntitle: a\n---\n\n## resolved · 2026-11-24 10:00\n");
        write("content/incidents/2026/2026-11-24-late.de.md", "---\ntitle: b\n---\n");
        write("content/maintenance/network.yaml", "updates:\n  - {status: Completed, at: 2026-11-20 10:00}\n");
        write("content/incidents/_template.md", "");
        write("content/_templates/begun.md", "We have begun.");
    }

    @Test
    void commandsAreOfferedWithWhatTheyAreFor() {
        assertThat(offered("zsh", "sch"))
                .containsExactly("schema\tPrints the JSON Schema of a kind of file, for editors.");
        assertThat(texts("zsh", "")).contains("build", "check", "completion").noneMatch(each -> each.startsWith("_"));
    }

    @Test
    void optionsAreOfferedOnceUnlessTheyMayBeGivenAgain() {
        assertThat(offered("fish", "check", "--st")).containsExactly("--strict\tWarnings are errors.");
        assertThat(texts("fish", "check", "--strict", "--st")).isEmpty();
        assertThat(texts("fish", "check", "-"))
                .contains("--content", "--help", "--format")
                .doesNotContain("--output");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --format s | sarif",
                "check --format=s | --format=sarif",
                "completion z | zsh",
                "schema inc | incident",
                "explain unknown-s | unknown-state unknown-status",
                "explain impact | unknown-impact missing-impact",
                "list --component b | booking",
                "list --component=a | --component=api",
                "list main | maintenance",
                "list --status ver | verifying",
                "update pay | 2026-11-22-payments",
                "update moni | monitoring",
                "update pay in_p | in_progress",
                "update -m x pay in_p | in_progress",
                "update -c boo | booking=",
                "update -c booking=deg | booking=degraded_performance",
                "update --component=booking=partial | --component=booking=partial_outage",
                "update -m @b | @begun",
                "update -m @b --next | --next-update",
                "resolve net | network",
                "new inc | incident",
                "new incident --impact ma | major",
                "new incident -c ap | api",
                "new incident --template b | begun",
                "new incident --id n | ''",
                "new announcement --level w | warning",
                "build --output x | :folders",
                "build --content content --templates= | :folders",
                "check --now 2026 | ''",
                "build x | ''",
                "nothing --con | ''",
                "__complete x | ''",
            })
    void whatFitsIsOffered(String typed, String expected) {
        assertThat(texts("zsh", typed.split(" ")))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void inBashOnlyWhatIsBehindTheLastEqualsSignIsCompleted() {
        assertThat(texts("bash", "check", "--format", "=", "s")).containsExactly("sarif");
        assertThat(texts("bash", "check", "--format", "=")).contains("sarif", "text");
        assertThat(texts("bash", "check", "--now", "2026-11-22T10", ":", "00", ":", "00Z", "--stri"))
                .containsExactly("--strict");
    }

    @Test
    void whateverIsClosedIsOfferedWhole() {
        assertThat(texts("fish", "explain", ""))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
        assertThat(texts("fish", "schema", ""))
                .containsExactlyElementsOf(
                        Arrays.stream(Schema.values()).map(Schema::word).toList());
        assertThat(texts("fish", "check", "--format", "")).containsExactly("text", "json", "sarif", "github");
    }

    /** What it does not take it refuses, and names all that it does. */
    @ParameterizedTest
    @ValueSource(strings = {"--impact", "--status"})
    void allThatListTakesIsOffered(String option) {
        String refusal = program.run("list", option, "whatever").err();
        List<String> named = Pattern.compile("`([a-z_]+)`(?=[,. ])")
                .matcher(refusal.substring(refusal.indexOf("Write ")))
                .results()
                .map(word -> word.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(5);
        assertThat(texts("fish", "list", option, "")).containsExactlyElementsOf(named);
    }

    @Test
    void reportsThatNothingEndsComeFirstAndThenTheLatest() {
        var names = new ContentNames(folder.resolve("content"));

        assertThat(names.reports()).containsExactly("2026-11-22-payments", "network", "2026-11-24-late");
        assertThat(names.components()).containsExactly("api", "booking");
        assertThat(names.templates()).containsExactly("begun");
    }

    @Test
    void anotherContentFolderIsLookedInto() throws IOException {
        write("status/components.yaml", "- {id: ferry, name: Ferry}\n");

        assertThat(texts("zsh", "list", "--content", "status", "--component", ""))
                .containsExactly("ferry");
        assertThat(texts("zsh", "list", "--content=status", "--component", "")).containsExactly("ferry");
    }

    @Test
    void whereNothingIsOrNothingCanBeReadItIsSilent() throws IOException {
        Files.write(folder.resolve("content/components.yaml"), new byte[] {(byte) 0xff, 0, '\n', '{'});

        assertThat(program.run("__complete", "zsh", "--", "list", "--component", ""))
                .isEqualTo(new Run(0, "", ""));
        assertThat(program.run("__complete", "zsh", "--", "list", "--content", "no\0where", "--component", ""))
                .isEqualTo(new Run(0, "", ""));
        assertThat(program.run("__complete", "bash", "--"))
                .extracting(Run::exitCode)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theScriptIsPrintedAsItStands(String shell) throws IOException {
        Path script = Path.of("src", "main", "resources", "dev", "allclear", "cli", "completion." + shell);

        assertThat(program.run("completion", shell)).isEqualTo(new Run(0, Files.readString(script), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | SHELL needs a value: `bash`, `zsh` or `fish`.",
                "bsh | There is no script for `bsh`; did you mean `bash`?",
                "powershell | There is no script for `powershell`. There are some for bash, zsh and fish.",
                "bash zsh | `zsh` is one thing too many: what has spaces in it needs quotes.",
            })
    void anotherShellIsWrongUsage(String typed, String complaint) {
        String[] args = ("completion " + typed).strip().split(" ");

        assertThat(program.run(args))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear completion --help`.\n"));
    }

    /** Every word of the vocabulary is one that a completion can spell. */
    @Test
    void wordsHaveNoSignThatAShellWouldPart() {
        assertThat(Stream.of(Words.impacts(), Words.states(), Words.statuses()).flatMap(List::stream))
                .allMatch(word -> word.matches("[a-z_]+"));
    }

    private List<String> texts(String shell, String... typed) {
        return offered(shell, typed).stream()
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    private List<String> offered(String shell, String... typed) {
        List<String> args = new ArrayList<>(List.of("__complete", shell, "--"));
        args.addAll(List.of(typed));
        Run run = program.run(args.toArray(String[]::new));
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        return run.out().lines().toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }
}
