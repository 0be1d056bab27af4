package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class InitCommandTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void standInAnEmptyFolder() {
        program = Program.in(folder);
    }

    @Test
    void withoutATerminalItProposesAndSaysWhatToChange() {
        assertThat(program.run("init", "acme-status")).isEqualTo(new Run(0, """
                        Started the site of Acme in acme-status/:
                          content/site.yaml                             its name and its address
                          content/components.yaml                       what it reports on
                          content/incidents/2026/2026-11-15-example.md  an example, over and done
                          content/pages/about.md                        a page of your own
                          content/_templates/                           sentences for `-m @investigating`
                          .gitignore                                    keeps the built site out of git
                          .allclear/schemas/                            what files may hold, for editors
                          .vscode/                                      tells VS Code to check by it

                        Before you publish, change in content/site.yaml:
                          name:  Acme
                          url:   https://status.example.com/

                        Before you publish, put your own into content/components.yaml in place of:
                          Website, API

                        Next:
                          cd acme-status
                          git init && git add . && git commit -m "Start the status site"
                          allclear serve
                          allclear new incident "What does not work" -c website
                        """, ""));
        assertThat(folder.resolve("acme-status/content/components.yaml"))
                .content()
                .contains("""
                - id: website
                  name: Website
                - id: api
                  name: API
                """);
    }

    @Test
    void theFolderIsNamedAsAShellReadsIt() {
        assertThat(program.run("init", "it's $5").out()).contains("\n  cd 'it'\\''s $5'\n");
    }

    @Test
    void inARepositoryWithAllGivenItSaysLess() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(program.run(
                        "init",
                        "--name",
                        "Acme",
                        "--url",
                        "https://status.acme.example",
                        "--ci",
                        "github",
                        "--component",
                        "website=Website",
                        "--editor",
                        "none"))
                .isEqualTo(new Run(0, """
                        Started the site of Acme:
                          content/site.yaml                             its name and its address
                          content/components.yaml                       what it reports on
                          content/incidents/2026/2026-11-15-example.md  an example, over and done
                          content/pages/about.md                        a page of your own
                          content/_templates/                           sentences for `-m @investigating`
                          .gitignore                                    keeps the built site out of git
                          .github/workflows/status.yml                  checks, builds and publishes

                        Next:
                          allclear serve
                          allclear new incident "What does not work" -c website

                        What is to be done once, by hand, is at the top of .github/workflows/status.yml.
                        """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--ci github", "--ci gitlab --editor none", "--component a=A --timezone Asia/Tokyo"})
    void whatItMakesIsBuiltWithoutAWord(String options) {
        program.run(("init --name Acme " + options).strip().split(" ", -1));

        Run built = program.run("build", "--strict");

        assertThat(built).isEqualTo(new Run(0, built.out(), ""));
        assertThat(program.run("status").out()).startsWith("""
                Acme status · https://status.example.com/
                ✓ All systems operational
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme: Lifts & \"Co\" #1",
                "no",
                "12",
                "- dash",
                "{braces}",
                "O'Neill's",
                "back\\slash",
                "滑雪",
                "حالة",
                "trailing:",
                "a, b",
                "@NAME@ @URL@",
                "100 %",
                "~",
                "!important",
                "`tick`",
                "$HOME ${{ x }}"
            })
    void aNameIsWrittenSoThatItIsReadAsItWasTyped(String name) throws IOException {
        assertThat(program.run("init", "--name", name, "--component", "x=" + name)
                        .exitCode())
                .isZero();

        Map<String, Object> site = new Yaml().load(Files.readString(folder.resolve("content/site.yaml")));
        assertThat(site).containsEntry("name", name);
        List<Map<String, Object>> components =
                new Yaml().load(Files.readString(folder.resolve("content/components.yaml")));
        assertThat(components).containsExactly(Map.of("id", "x", "name", name));
        assertThat(program.run("check", "--strict").exitCode()).isZero();
        assertThat(program.run("status").out()).startsWith(name + " status");
    }

    @Test
    void onATerminalItAsksAndAsksAgain() throws IOException {
        Run ran = program.watched().with(Map.of("NO_COLOR", "1")).told("""
                        Ridge Lifts
                        status.ridge.example

                        CEST

                        Lifts, lifts
                        Lifts, Web shop, ski=滑雪
                        """).run("init", "ridge");

        assertThat(ran.err())
                .isEqualTo("What is the site called? [Ridge] "
                        + "Where will readers find it? [https://status.example.com/] "
                        + "  `status.ridge.example` is not an absolute address. Did you mean\n"
                        + "  `https://status.ridge.example`?\n"
                        + "Where will readers find it? [https://status.ridge.example] "
                        + "In which time zone do you write? [UTC] "
                        + "  There is no time zone `CEST`. Write what is meant, usually `Europe/Berlin`.\n"
                        + "In which time zone do you write? [UTC] "
                        + "Which parts does it report on, with commas between? [Website, API] "
                        + "  Two components have the id `lifts`. Write another before one of them, such as\n"
                        + "  `lifts-2=lifts`.\n"
                        + "Which parts does it report on, with commas between? [Website, API] ");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Started the site of Ridge Lifts in ridge/:\n")
                .doesNotContain("Before you publish");
        assertThat(folder.resolve("ridge/content/site.yaml")).content().contains("""
                name: Ridge Lifts
                """, """
                url: https://status.ridge.example
                """, """
                timezone: UTC
                """);
        assertThat(folder.resolve("ridge/content/components.yaml")).content().contains("""
                - id: lifts
                  name: Lifts
                - id: web-shop
                  name: Web shop
                - id: ski
                  name: 滑雪
                """);
    }

    @Test
    void whoeverEndsTheQuestionsHasNothingWritten() {
        assertThat(program.watched().told("Acme\n").run("init", "acme"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "What is the site called? [Acme] Where will readers find it? [https://status.example.com/] "
                                + "\nNothing was written.\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withYesItAsksNothingOnATerminalEither() {
        Run ran = program.watched().run("init", "--yes");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void whatStandsThereIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "node_modules/\n");
        Files.createDirectory(folder.resolve(".vscode"));
        Files.writeString(folder.resolve(".vscode/settings.json"), "{}\n");

        Run ran = program.run("init", "--name", "Acme");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("  .gitignore is as it was; add the line `/site/` to it.\n")
                .contains("  .vscode/settings.json is as it was.\n");
        assertThat(folder.resolve(".gitignore")).hasContent("node_modules/");
        assertThat(folder.resolve(".vscode/settings.json")).hasContent("{}");
        assertThat(folder.resolve(".vscode/extensions.json")).exists();
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve(".vscode"), "in the way");

        assertThat(program.run("init", "--name", "Acme"))
                .isEqualTo(new Run(
                        3, "", "allclear: `.vscode`: a folder is needed here, and something else is in its place.\n"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(".vscode"));
        }
    }

    @Test
    void onWindowsItIsTheSameSite() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path there = Files.createDirectory(windows.getPath("C:\\ops"));
            Run ran = Program.in(there).run("init", "acme\\status", "--ci", "gitlab");
            Run here = program.run("init", "acme/status", "--ci", "gitlab");

            assertThat(ran).isEqualTo(here);
            assertThat(ran.out()).startsWith("Started the site of Example in acme/status/:\n");
            assertThat(texts(there)).isEqualTo(texts(folder));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    taken              | There is a `taken/content` already; name another folder for a new site, such as `allclear init status`.
                    hosted --ci gitlab | There is a `hosted/.gitlab-ci.yml` already; move it away, or leave out `--ci`.
                    file               | `file` is a file; name a folder for the site.
                    --url=foo          | `foo` is not an absolute address. Write it whole, such as `https://example.com/` or `mailto:help@example.com`.
                    --name=            | `name` is empty. Write something, or leave it out.
                    --timezone=CEST    | There is no time zone `CEST`. Write what is meant, usually `Europe/Berlin`.
                    --component=滑雪   | No id can be made of `滑雪`. Write one before it, such as `api=滑雪`.
                    --component=EU=Europe | `EU` can't be an id. Did you mean `eu=Europe`?
                    --component=滑雪=Ski | `滑雪` can't be an id. Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.
                    --component=a --component=A | Two components have the id `a`. Write another before one of them, such as `a-2=A`.
                    --ci=gitub         | There is no host `gitub`; did you mean `github`?
                    --editor=vim       | There is no editor `vim`. Write `vscode` or `none`.
                    one two            | `two` is one thing too many: what has spaces in it needs quotes.
                    --nmae             | There is no option `--nmae`; did you mean `--name`?
                    --name=x --name=y  | `--name` is given twice.
                    """)
    void aMistakeIsToldInASentence(String asked, String complaint) throws IOException {
        Files.createDirectories(folder.resolve("taken/content"));
        Files.createDirectories(folder.resolve("hosted"));
        Files.writeString(folder.resolve("hosted/.gitlab-ci.yml"), "");
        Files.writeString(folder.resolve("file"), "");

        assertThat(program.run(("init " + asked).split(" ", -1)))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear init --help`.\n"));
    }

    private static Map<String, String> texts(Path root) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
