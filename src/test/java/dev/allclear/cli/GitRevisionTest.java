package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsGit() throws InterruptedException {
        assumeTrue(installed(), "git is not installed: what it would answer is not tested");
    }

    @Test
    void isTheCommitOfTheRepositoryThatTheFolderIsIn() throws Exception {
        git("init", "--quiet");
        git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--allow-empty", "-m", "First");
        Path content = Files.createDirectory(folder.resolve("content"));

        assertThat(GitRevision.of(content)).contains(git("rev-parse", "HEAD"));
    }

    @Test
    void isAbsentWhereNothingIsCommittedYet() throws Exception {
        git("init", "--quiet");

        assertThat(GitRevision.of(folder)).isEmpty();
    }

    @Test
    void isAbsentInAFolderThatIsNoRepositoryOrNotThere() {
        assertThat(GitRevision.of(folder)).isEmpty();
        assertThat(GitRevision.of(folder.resolve("nowhere"))).isEmpty();
    }

    private String git(String... args) throws IOException, InterruptedException {
        var command = new ProcessBuilder("git");
        command.command().addAll(List.of(args));
        Process git =
                command.directory(folder.toFile()).redirectErrorStream(true).start();
        String printed = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(git.waitFor()).as(printed).isZero();
        return printed;
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
