package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that are run where the content is not. */
class WhereContentIsTest {
    @TempDir
    private Path repository;

    private SmallContent content;

    @BeforeEach
    void writeASiteInARepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        content = SmallContent.in(repository.resolve("status"));
    }

    @Test
    void belowItItIsFoundAbove() throws IOException {
        Path below = Files.createDirectories(repository.resolve("status/content/incidents/2026"));

        Run built = in(below).run("build");
        Run told = in(below).run("new", "incident", "Slow", "-c", "api", "--id", "slow");

        assertThat(built.out()).contains(": ../../../site/ (");
        assertThat(repository.resolve("status/site/index.html")).exists();
        assertThat(told.out())
                .startsWith("--- /dev/null\n+++ b/status/content/incidents/2026/slow.md\n")
                .contains("\nWrote ../../../content/incidents/2026/slow.md.\n");
        assertThat(below.resolve("slow.md")).exists();
    }

    @Test
    void templatesBesideItAreFoundWithIt() throws IOException {
        content.write("templates/footer.ftl", "<#nested");

        assertThat(in(Files.createDirectories(repository.resolve("status/content/pages")))
                        .run("check")
                        .err())
                .contains("../../templates/footer.ftl");
    }

    @Test
    void beyondTheRepositoryItIsNotLookedFor() throws IOException {
        Path other = Files.createDirectories(repository.resolve("status/other/docs"));
        Files.createDirectory(repository.resolve("status/other/.git"));

        assertThat(in(other).run("check")).isEqualTo(nothing("content"));
    }

    @Test
    void whatIsTypedIsTakenAtItsWord() throws IOException {
        Path below = Files.createDirectories(repository.resolve("status/docs"));

        assertThat(in(below).run("check", "--content", "content")).isEqualTo(nothing("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "serve", "status", "list", "update -m x", "new incident Slow -c api"})
    void aboveItEveryCommandAsksForTheOneBelow(String command) {
        assertThat(in(repository).run(command.split(" ", -1)))
                .isEqualTo(new Run(
                        2, "", "allclear: There is no folder `content`; did you mean `--content status/content`?\n"));
    }

    @ParameterizedTest
    @CsvSource({"status, status/content", "status/, status/content", "./status, ./status/content"})
    void theFolderAroundItIsNotTakenForIt(String typed, String meant) {
        assertThat(in(repository).run("check", "--content", typed))
                .isEqualTo(new Run(
                        2,
                        "",
                        "allclear: There is no `site.yaml` in `" + typed.replaceFirst("/$", "")
                                + "`; did you mean `--content " + meant + "`?\n"));
    }

    private Program in(Path folder) {
        return new SmallContent(folder).program();
    }

    private static Run nothing(String folder) {
        return new Run(
                2,
                "",
                "allclear: There is no folder `" + folder
                        + "`; name the one of the content with --content, or start a site with `allclear init`.\n");
    }
}
