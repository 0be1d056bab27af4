package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the {@code git} program, where there is one. */
final class GitRevision {
    private GitRevision() {}

    /** Returns the commit that {@code folder} is at; absent where it is in no repository, or there is no git. */
    static Optional<String> of(Path folder) {
        var git = new ProcessBuilder("git", "-C", folder.toString(), "rev-parse", "--verify", "--quiet", "HEAD")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String commit = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return process.waitFor() == 0 && !commit.isEmpty() ? Optional.of(commit) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
