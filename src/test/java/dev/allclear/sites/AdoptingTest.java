package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --adopt} makes of an output that Allclear did not make. */
class AdoptingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() {
        Upheaval.OTHER.writtenTo(folder);
    }

    @Test
    void withoutItTheFolderIsRefused() {
        write("CNAME", "theirs");

        assertThat(Building.run(folder, "build"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "allclear: The output folder `site` has files in it and was not made by Allclear;"
                                + " name an empty folder, or take this one over with --adopt.\n"));
    }

    @Test
    void filesWithAnAddressOfTheSiteAreReplacedAndCountedAndOthersStay() {
        write("CNAME", "theirs");
        write("index.html", "theirs");
        write("404.html", "theirs");

        Run run = adopting();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(").\n2 files that Allclear did not make were replaced.\n");
        assertThat(site().text("CNAME")).isEqualTo("theirs");
        assertThat(site().text("index.html")).contains("Night Buses");
    }

    @Test
    void aFileThatIsAsItShouldBeIsNotTouched() throws IOException {
        adopting();
        Tree before = site();
        Files.delete(folder.resolve("site/.allclear/manifest"));

        assertThat(adopting().out()).contains("(0 files written, ").doesNotContain("replaced");

        site().isSameAs(before);
    }

    @Test
    void whatWasTakenOverIsOurs() {
        write("CNAME", "theirs");
        write("index.html", "theirs");
        adopting();

        assertThat(Building.run(folder, "build").out()).contains("(0 files written, ");
    }

    @Test
    void aFolderWhereAFileMustGoIsAnError() {
        write("404.html/mine.txt", "theirs");
        Tree before = site();

        Run run = adopting();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error[address-collision]: This was not made by Allclear, and the site needs its place for"
                        + " /404.html.\n  --> site/404.html\n");
        site().isSameAs(before);
    }

    @Test
    void aFileWhereAFolderMustGoIsAnErrorToo() {
        write("history", "theirs");

        assertThat(adopting().err()).startsWith("error[address-collision]: ").contains("  --> site/history\n");
        assertThat(site().text("history")).isEqualTo("theirs");
    }

    @Test
    void itIsNoMistakeOfAFolderThatIsEmptyOrNewOrOurs() throws IOException {
        assertThat(adopting().exitCode()).isZero();
        assertThat(adopting().out()).contains("(0 files written, ");
        assertThat(Building.run(folder, "build", "--adopt", "--output", "other").exitCode())
                .isZero();
        Files.createDirectory(folder.resolve("empty"));
        assertThat(Building.run(folder, "build", "--adopt", "--output", "empty").exitCode())
                .isZero();
    }

    private Run adopting() {
        return Building.run(folder, "build", "--adopt");
    }

    private Tree site() {
        return Tree.of(folder.resolve("site"));
    }

    private void write(String path, String text) {
        Tree.of(path, text).writtenTo(folder.resolve("site"));
    }
}
