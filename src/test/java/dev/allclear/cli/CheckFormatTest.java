package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.Run;
import dev.allclear.SarifSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFormatTest {
    private static final String FINE = "Checked 16 pages in 0.0 s: the site can be built.\n";
    private static final String FAILED = "The site can't be built as it is.\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        program = Program.in(folder);
        write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
        incident("components: [api]");
    }

    @Test
    void withoutAProblemTextIsNothingButTheClosingLine() {
        assertThat(program.run("check", "--format", "text")).isEqualTo(new Run(0, FINE, ""));
        assertThat(program.run("check", "--format=github")).isEqualTo(new Run(0, "", FINE));
        assertThat(program.run("check", "--format=github", "--quiet")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void withoutAProblemJsonIsAWholeDocument() {
        assertThat(program.run("check", "--format", "json")).isEqualTo(new Run(0, """
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
                """, FINE));
    }

    @Test
    void withoutAProblemSarifIsAWholeDocument() throws IOException {
        Run run = program.run("check", "--format", "sarif");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo(FINE);
        SarifSchema.holds(run.out());
        assertThat(tree(run).at("/runs/0/results").isArray()).isTrue();
        assertThat(tree(run).at("/runs/0/results")).isEmpty();
    }

    @Test
    void textIsWhatIsPrintedWithoutAFormat() throws IOException {
        incident("components: [apo]");

        Run run = program.run("check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(FAILED);
        assertThat(run.err()).startsWith("error[unknown-component]: There is no component `apo`.\n");
        assertThat(program.run("check", "--format", "text")).isEqualTo(run);
    }

    @Test
    void jsonIsAllThatOutHolds() throws IOException {
        incident("components: [apo]");

        assertThat(program.run("check", "--format", "json")).isEqualTo(new Run(1, """
                {
                  "version": 1,
                  "problems": [
                    {
                      "code": "unknown-component",
                      "severity": "error",
                      "file": "content/incidents/slow.yaml",
                      "line": 3,
                      "column": 14,
                      "length": 3,
                      "message": "There is no component `apo`.",
                      "hint": "Did you mean `api`?"
                    }
                  ],
                  "omitted": [],
                  "counts": {
                    "error": 1,
                    "warning": 0,
                    "reminder": 0
                  }
                }
                """, FAILED));
    }

    @Test
    void githubIsAllThatOutHolds() throws IOException {
        incident("components: [apo]");

        assertThat(program.run("check", "--format", "github"))
                .isEqualTo(new Run(
                        1,
                        "::error file=content/incidents/slow.yaml,line=3,col=14,endColumn=17,title=unknown-component"
                                + "::There is no component `apo`.%0ADid you mean `api`?\n",
                        FAILED));
    }

    @Test
    void sarifIsAllThatOutHolds() throws IOException {
        incident("components: [apo]");

        Run run = program.run("check", "--format", "sarif");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(FAILED);
        SarifSchema.holds(run.out());
        assertThat(run.out())
                .startsWith("{\n  \"$schema\": \"https://docs.oasis-open.org/")
                .endsWith("""
                      "results": [
                        {
                          "ruleId": "unknown-component",
                          "ruleIndex": 18,
                          "level": "error",
                          "message": {
                            "text": "There is no component `apo`. Did you mean `api`?"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/incidents/slow.yaml",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 14,
                                  "endLine": 3,
                                  "endColumn": 17
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void strictlyAWarningIsAnErrorInEveryFormat() throws IOException {
        write("content/components.yaml", "- {id: api, name: API, since: 2022-01-01}\n");

        Run lenient = program.run("check", "--format", "json");
        Run strict = program.run("check", "--format", "json", "--strict");

        assertThat(lenient.exitCode()).isZero();
        assertThat(tree(lenient).at("/problems/0/severity").asText()).isEqualTo("warning");
        assertThat(tree(lenient).at("/counts/warning").asInt()).isEqualTo(1);
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(tree(strict).at("/problems/0/severity").asText()).isEqualTo("error");
        assertThat(tree(strict).at("/counts/error").asInt()).isEqualTo(1);
        assertThat(program.run("check", "--format", "github").out()).startsWith("::warning ");
        assertThat(program.run("check", "--format", "github", "--strict").out()).startsWith("::error ");
        assertThat(tree(program.run("check", "--format", "sarif", "--strict"))
                        .at("/runs/0/results/0/level")
                        .asText())
                .isEqualTo("error");
    }

    @Test
    void problemsThatAreOnlyCountedAreCountedInEveryFormat() throws IOException {
        incident("components: [" + "b, ".repeat(150) + "c]");

        JsonNode json = tree(program.run("check", "--format", "json"));
        Run github = program.run("check", "--format", "github");
        Run sarif = program.run("check", "--format", "sarif");

        assertThat(json.at("/problems")).hasSize(100);
        assertThat(json.at("/omitted").toString())
                .isEqualTo("[{\"file\":\"content/incidents/slow.yaml\",\"count\":51}]");
        assertThat(json.at("/counts/error").asInt()).isEqualTo(151);
        assertThat(github.out().lines()).hasSize(101);
        assertThat(github.out())
                .endsWith("::notice file=content/incidents/slow.yaml"
                        + "::… and 51 more problems in content/incidents/slow.yaml.\n");
        SarifSchema.holds(sarif.out());
        assertThat(tree(sarif)
                        .at("/runs/0/invocations/0/toolExecutionNotifications/0/properties/count")
                        .asInt())
                .isEqualTo(51);
    }

    @Test
    void aHostileFileNameIsOneCommandAndOneAddress() throws IOException {
        write("content/incidents/x,title=y\n::error::z%.yaml", "");

        Run github = program.run("check", "--format", "github");
        Run sarif = program.run("check", "--format", "sarif");

        assertThat(github.out().lines().toList())
                .singleElement()
                .asString()
                .startsWith("::error file=content/incidents/x%2Ctitle=y%0A%3A%3Aerror%3A%3Az%25.yaml,"
                        + "title=bad-file-name::");
        SarifSchema.holds(sarif.out());
        assertThat(sarif.out()).contains("\"content/incidents/x%2Ctitle%3Dy%0A%3A%3Aerror%3A%3Az%25.yaml\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --format jsn | There is no format `jsn`; did you mean `json`? | allclear check",
                "check --format SARIF | There is no format `SARIF`; did you mean `sarif`? | allclear check",
                "check --format xml | There is no format `xml`. Write `text`, `json`, `sarif` or `github`. | allclear check",
                "check --format | `--format` needs a value: `text`, `json`, `sarif` or `github`. | allclear check",
                "check --format json --format text | `--format` is given twice. | allclear check",
                "build --format json | `--format` belongs to `check`. | allclear build",
            })
    void aFormatThatThereIsNotIsWrongUsage(String args, String complaint, String command) {
        assertThat(program.run(args.split(" ")))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `" + command + " --help`.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github"})
    void aReportThatCannotBePrintedToTheEndIsTheMachines(String format) throws IOException {
        incident("components: [apo]");
        var err = new ByteArrayOutputStream();
        Surroundings surroundings = Program.in(folder).surroundings(full(), err);

        int code = Cli.run(surroundings, "check", "--format", format);

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEqualTo("allclear: The machine failed: the problems could not be printed.\n");
    }

    @Test
    void helpNamesTheFormats() {
        assertThat(program.run("check", "--help")).isEqualTo(new Run(0, """
                Usage: allclear check [OPTIONS]
                Says everything that build would find wrong, and writes nothing.
                      --content=DIR     What the team wrote (default: content, here or in a folder above).
                      --templates=DIR   Templates in place of bundled ones (default: templates, where there is one).
                      --now=INSTANT     The site as it was known then, such as 2021-08-27T12:00:00Z (default: now,
                                          or SOURCE_DATE_EPOCH where that is set).
                      --base-url=URL    The site's address, in place of `url` in site.yaml.
                      --revision=REV    The content's revision (default: git's, where there is one).
                      --strict          Warnings are errors.
                      --format=FORMAT   How problems are printed: text, or for programs json, sarif or github
                                          (default: text).
                      --quiet           Print problems only.
                      --verbose         Name every file written and removed; show a bug's stack trace.
                  -h, --help            Show this help.
                Examples:
                  allclear check
                  allclear check --strict --quiet
                  allclear check --format github
                  allclear check --format sarif > allclear.sarif
                """, ""));
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    private void incident(String components) throws IOException {
        write("content/incidents/slow.yaml", """
                title: Slow answers
                impact: minor
                %s
                updates:
                  - {status: resolved, at: 2021-09-01 08:00 UTC, text: Slow.}
                """.formatted(components));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static JsonNode tree(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
