package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCommitTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsGit() throws InterruptedException {
        assumeTrue(installed(), "git is not installed: what it does is not tested");
    }

    @Test
    void takesTheFileAloneWhateverElseIsStaged() throws Exception {
        start();
        Path file = write("content/incidents/[x] a.md", "one");
        write("other.txt", "other");
        git("add", "other.txt");

        assertThat(GitCommit.of(file, "Slow: investigating\n\nWe look *into* it.\n"))
                .isEmpty();

        assertThat(git("show", "--name-only", "--format=%B")).isEqualTo("""
                Slow: investigating

                We look *into* it.


                content/incidents/[x] a.md""");
        assertThat(git("status", "--short")).isEqualTo("A  other.txt");

        Files.writeString(file, "two");
        assertThat(GitCommit.of(file, "Slow: resolved\n")).isEmpty();
        assertThat(git("show", "HEAD:content/incidents/[x] a.md")).isEqualTo("two");
    }

    @Test
    void keepsHeadingsWhateverGitIsSetToCleanUp() throws Exception {
        start();
        git("config", "commit.cleanup", "strip");

        assertThat(GitCommit.of(write("x.md", "x"), "Slow: postmortem\n\n### What happened\n\nMuch.\n"))
                .isEmpty();

        assertThat(git("log", "--format=%B")).isEqualTo("Slow: postmortem\n\n### What happened\n\nMuch.");
    }

    @Test
    void saysWhatGitSaysWhereItRefuses() throws Exception {
        start();
        write(".gitignore", "content/\n");

        assertThat(GitCommit.of(write("content/x.md", "x"), "Slow\n")
                        .orElseThrow()
                        .why())
                .startsWith("The following paths are ignored by one of your .gitignore files:\n");
    }

    @Test
    void saysWhatAHookSaysOfAFileThatGitKnowsByThen() throws Exception {
        start();
        Path hook = write(".git/hooks/pre-commit", "#!/bin/sh\necho No ticket.\nexit 1\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(GitCommit.of(write("x.md", "x"), "Slow\n")).contains(new Git.Refused("No ticket.", true));
        assertThat(git("status", "--short")).isEqualTo("A  x.md");
    }

    @Test
    void saysWhereThereIsNoRepository() throws Exception {
        assertThat(GitCommit.of(write("content/x.md", "x"), "Slow\n"))
                .contains(new Git.Refused("it is in no git repository.", false));
    }

    private void start() throws Exception {
        git("init", "--quiet");
        git("config", "user.name", "A");
        git("config", "user.email", "a@example.com");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
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
