package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    private Path folder;

    private Harbour harbour;
    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        harbour = Harbour.in(folder);
        program = harbour.program();
    }

    @Nested
    class Checking {
        @Test
        void aSiteThatCanBeBuiltIsSaidToBe() {
            assertThat(program.run("check"))
                    .isEqualTo(new Run(0, "Checked 16 pages in 0.0 s: the site can be built.\n", ""));
            assertThat(folder.resolve("site")).doesNotExist();
        }

        @Test
        void aTemplateThatFailsIsFound() throws IOException {
            harbour.write("templates/not-found.ftlh", "${layout.sight}");

            Run ran = program.run("check");

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).isEqualTo("The site can't be built as it is.\n");
            assertThat(ran.err()).startsWith("error[template-name]: ");
        }
    }

    @Nested
    class WrongUsage {
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                delimiter = '|',
                value = {
                    "biuld | There is no command `biuld`; did you mean `build`? | allclear",
                    "deploy | There is no command `deploy`. | allclear",
                    "new help | There is no command `help`; did you mean `--help`? | allclear new",
                    "new incidnet | There is no command `incidnet`; did you mean `incident`? | allclear new",
                    "validate | There is no command `validate`; did you mean `check`? | allclear",
                    "--strict | `--strict` belongs to other commands, such as `build`. | allclear",
                    "--format json | `--format` belongs to `check`. | allclear",
                    "--content x build | `--content` belongs to other commands, such as `build`. | allclear",
                    "--verson | There is no option `--verson`; did you mean `--version`? | allclear",
                    "build --ouput=x | There is no option `--ouput`; did you mean `--output`? | allclear build",
                    "build -output=x | There is no option `-output`; did you mean `--output`? | allclear build",
                    "build --cotent x | There is no option `--cotent`; did you mean `--content`? | allclear build",
                    "check --output x | `--output` belongs to `build`. | allclear check",
                    "check --keep-going=x | `--keep-going` belongs to `build`. | allclear check",
                    "build content | `content` is one thing too many: this command takes options only. | allclear build",
                    "build --now | `--now` needs a value. | allclear build",
                    "build --now --strict | `--now` needs a value. | allclear build",
                    "build --now a --now b | `--now` is given twice. | allclear build",
                    "build --quiet --verbose | Choose one of `--quiet` and `--verbose`. | allclear build",
                    "build --strict=maybe | `--strict` takes no value. | allclear build",
                    "check --now yesterday | `--now` should be an instant such as `2021-08-27T12:00:00Z`, not `yesterday`."
                            + " | allclear check",
                    "check --now +10000-01-01T00:00:00Z | `--now` should be an instant such as `2021-08-27T12:00:00Z`, not"
                            + " `+10000-01-01T00:00:00Z`. | allclear check",
                    "build --base-url status.example | `--base-url` should be an address such as"
                            + " `https://status.example.com/`, not `status.example`. | allclear build",
                })
        void isOneLineAndAWayOut(String args, String complaint, String command) {
            assertThat(program.run(args.split(" ", -1)))
                    .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `" + command + " --help`.\n"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "--content=nowhere | There is no folder `nowhere`; did you mean `--content content`?",
                    "--templates=nowhere | There is no folder `nowhere`; name the one of the templates with --templates.",
                    "--output=content | The output folder `content` is the content folder; name another with --output.",
                    "--output=. | The output folder `.` contains the content folder `content`; name another with --output.",
                    "--output=content/../content/site | The output folder `content/../content/site` is inside the content"
                            + " folder `content`; name another with --output.",
                    "--output=mine | The output folder `mine` has files in it and was not made by Allclear; name an empty"
                            + " folder, or take this one over with --adopt.",
                    "--output=mine/notes.txt | The output `mine/notes.txt` is a file; name a folder.",
                })
        void ofFoldersIsRefusedBeforeAnythingIsRead(String args, String complaint) throws IOException {
            harbour.write("mine/notes.txt", "mine");

            assertThat(program.run("build", args)).isEqualTo(new Run(2, "", "allclear: " + complaint + "\n"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"today", "31556889864403199"})
        void ofTheEnvironmentIsToldToo(String epoch) {
            assertThat(program.with(Map.of("SOURCE_DATE_EPOCH", epoch)).run("build"))
                    .isEqualTo(new Run(2, "", """
                            allclear: SOURCE_DATE_EPOCH should be seconds since 1970 such as `1630065600`, not `%s`.
                            Try `allclear build --help`.
                            """.formatted(epoch)));
        }
    }

    @Nested
    class Failing {
        @Test
        void aFolderThatCannotBeMadeIsTheMachines() throws IOException {
            harbour.write("taken", "a file");

            assertThat(program.run("build", "--output", "taken/site")).isEqualTo(new Run(3, "", """
                            allclear: `taken`: a folder is needed here, and something else is in its place.
                            Nothing was written: taken/site/ is as it was.
                            """));
        }

        @Test
        void aFullDiskIsTheMachinesToo() {
            Program full = program.asking(path -> {
                throw new UncheckedIOException(new IOException("No space left on device"));
            });

            assertThat(full.run("build"))
                    .isEqualTo(new Run(3, "", "allclear: The machine failed: No space left on device.\n"));
        }

        @Test
        void aBugIsToldWithoutItsStackTraceUnlessThatIsWanted() {
            Program broken = program.asking(path -> {
                throw new IllegalStateException("broken");
            });

            assertThat(broken.run("build")).isEqualTo(new Run(3, "", """
                            allclear: This is a bug in Allclear: java.lang.IllegalStateException: broken
                            Please report it, with what the same command prints with --verbose.
                            """));
            assertThat(broken.run("build", "--verbose").err()).startsWith("""
                            allclear: This is a bug in Allclear: java.lang.IllegalStateException: broken
                            Please report it.
                            java.lang.IllegalStateException: broken
                            \tat\s""");
        }

        @Test
        void outOfMemorySaysHowToGiveMore() {
            Program small = program.asking(path -> {
                throw new OutOfMemoryError();
            });

            assertThat(small.run("build"))
                    .isEqualTo(
                            new Run(
                                    3,
                                    "",
                                    "allclear: Java ran out of memory; give it more, such as with `java -Xmx1g -jar allclear.jar`.\n"));
        }
    }

    @Nested
    class OnATerminal {
        @Test
        void aBuildThatTakesLongerThanASecondSaysHowFarItIs() {
            assertThat(program.watched()
                            .slowBy(Duration.ofMillis(600))
                            .run("build")
                            .err())
                    .startsWith("\r\u001b[KRendering page ")
                    .contains(" of 16\r")
                    .endsWith("\r\u001b[K");
        }

        @Test
        void aQuickBuildDoesNot() {
            assertThat(program.watched()
                            .slowBy(Duration.ofMillis(1))
                            .run("build")
                            .err())
                    .isEmpty();
        }

        @Test
        void aQuietOneDoesNot() {
            assertThat(program.watched()
                            .slowBy(Duration.ofSeconds(5))
                            .run("build", "--quiet")
                            .err())
                    .isEmpty();
        }

        @Test
        void inAPipeNothingMovesHoweverLongItTakes() {
            Program slow = program.slowBy(Duration.ofSeconds(5));

            assertThat(slow.run("build").err()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "false,X=1,false",
            "false,CLICOLOR_FORCE=1,true",
            "false,CLICOLOR_FORCE=0,false",
            "true,X=1,true",
            "true,TERM=dumb,false",
            "true,NO_COLOR=1,false",
            "true,NO_COLOR=,true"
        })
        void colourFollowsTheConventions(boolean terminal, String variable, boolean coloured) throws IOException {
            harbour.write("content/components.yaml", "- {id: api}\n");
            String[] parts = variable.split("=", 2);
            Program any = program.with(Map.of(parts[0], parts[1]));

            assertThat((terminal ? any.watched() : any).run("check").err().contains("\u001b["))
                    .isEqualTo(coloured);
        }
    }

    @Nested
    class Helping {
        @Test
        void theVersionIsTold() {
            assertThat(program.run("--version")).isEqualTo(new Run(0, "allclear 0 (4f2c1d0, Java 17)\n", ""));
        }

        @Test
        void helpNamesTheCommands() {
            assertThat(program.run("--help")).isEqualTo(new Run(0, """
                    Usage: allclear [-hV] COMMAND
                    Builds a static status site from incidents written down as files.
                      -h, --help      Show this help.
                      -V, --version   Show the version.

                    In an outage: allclear new incident "Payments fail for some cards" -c payments

                    Build
                      build       Builds the site.
                      check       Says everything that build would find wrong, and writes nothing.
                      serve       Shows the site in a browser while you write; nothing is written.

                    Write
                      init        Starts a site: files that can be built at once, and changed from there.
                      new         Writes a new report.
                      update      Adds an update to an incident or a maintenance.
                      resolve     Says that an incident is over: all its components are operational again.
                      postmortem  Adds to a resolved incident what happened, and what is done about it.

                    Look
                      status      Shows what a reader of the site sees now.
                      list        Lists incidents, maintenance and announcements, newest first.

                    Help
                      explain     Says what a problem means and how to get rid of it, with an example.
                      schema      Prints the JSON Schema of a kind of file, for editors.
                      completion  Prints a script that lets a shell complete commands, options and ids.

                    Each command tells its options and shows examples with --help.
                    """, ""));
        }

        @Test
        void whoeverNamesNoCommandSeesThemAll() {
            assertThat(program.run())
                    .isEqualTo(new Run(2, "", program.run("--help").out()));
        }

        @ParameterizedTest
        @CsvSource({"help, --help", "help update, update --help", "help new incident, new incident --help"})
        void helpIsACommandToo(String asked, String same) {
            assertThat(program.run(asked.split(" ", -1))).isEqualTo(program.run(same.split(" ", -1)));
            assertThat(program.run(asked.split(" ", -1)).out()).startsWith("Usage: ");
        }

        @Test
        void helpOfWhatIsNoCommandSaysSo() {
            assertThat(program.run("help", "udpate")).isEqualTo(new Run(2, "", """
                            allclear: There is no command `udpate`; did you mean `update`?
                            Try `allclear --help`.
                            """));
        }

        @Test
        void helpOfACommandNamesItsOptions() {
            assertThat(program.run("build", "--help")).isEqualTo(new Run(0, """
                    Usage: allclear build [OPTIONS]
                    Builds the site.
                          --content=DIR     What the team wrote (default: content, here or in a folder above).
                          --templates=DIR   Templates in place of bundled ones (default: templates, where there is one).
                          --output=DIR      Where the site goes (default: site).
                          --adopt           Take over an output folder that Allclear did not make.
                          --now=INSTANT     The site as it was known then, such as 2021-08-27T12:00:00Z (default: now,
                                              or SOURCE_DATE_EPOCH where that is set).
                          --base-url=URL    The site's address, in place of `url` in site.yaml.
                          --revision=REV    The content's revision (default: git's, where there is one).
                          --strict          Warnings are errors.
                          --keep-going      Leave out files that have errors, and build the rest; the exit code stays 1.
                          --quiet           Print problems only.
                          --verbose         Name every file written and removed; show a bug's stack trace.
                      -h, --help            Show this help.
                    Examples:
                      allclear build
                      allclear build --output public --base-url https://preview.example.com/42/
                      allclear build --now 2026-11-22T14:00:00Z --output then
                      allclear build --keep-going
                    """, ""));
        }
    }
}
