package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the {@code git} program to commit, where there is one. */
final class GitCommit {
    private GitCommit() {}

    /** Commits {@code file} alone; returns why it could not, else nothing. */
    static Optional<Git.Refused> of(Path file, String message) {
        try {
            Optional<String> nowhere = said(file, "", "rev-parse", "--is-inside-work-tree");
            if (nowhere.isPresent()) {
                return nowhere.map(said ->
                        untracked(said.contains("not a git repository") ? "it is in no git repository." : said));
            }
            String name = String.valueOf(file.getFileName());
            Optional<String> ignored = said(file, "", "add", "--", name);
            return ignored.isPresent()
                    ? ignored.map(GitCommit::untracked)
                    : said(file, message, "commit", "--quiet", "--file=-", "--cleanup=whitespace", "--only", "--", name)
                            .map(said -> new Git.Refused(said, true));
        } catch (IOException e) {
            return Optional.of(untracked("there is no `git` program."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(untracked("git was interrupted."));
        }
    }

    private static Git.Refused untracked(String why) {
        return new Git.Refused(why, false);
    }

    /** Runs git beside {@code file}; returns what it said where it failed. */
    private static Optional<String> said(Path file, String input, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", String.valueOf(file.toAbsolutePath().getParent()), "--literal-pathspecs"));
        command.addAll(List.of(args));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream in = git.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // It ended before it had read all of it, and says why.
        }
        String printed = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
        int code = git.waitFor();
        return code == 0
                ? Optional.empty()
                : Optional.of(printed.isEmpty() ? "git failed with exit code " + code + "." : printed);
    }
}
