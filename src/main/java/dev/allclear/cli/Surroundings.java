package dev.allclear.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * All that a command knows of the world around it.
 *
 * @param in what the person types; UTF-8
 * @param out what was done; UTF-8
 * @param err what is wrong, and progress; UTF-8
 * @param clock in the machine's zone
 * @param workingDirectory what relative paths are relative to
 * @param env the environment's variables
 * @param terminal whether a person watches {@code err}
 * @param columns how many cells a line of the terminal has; the usual number where there is none
 * @param revision returns the revision that a folder's content is at, where somebody keeps one
 * @param git commits what was written
 * @param pause lets a tenth of a second pass
 * @param about which program this is
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Path workingDirectory,
        Map<String, String> env,
        boolean terminal,
        IntSupplier columns,
        Function<Path, Optional<String>> revision,
        Git git,
        Runnable pause,
        About about) {
    public Surroundings {
        env = Map.copyOf(env);
    }

    /**
     * Whether to print in colour: never where {@code NO_COLOR} is set, always where {@code CLICOLOR_FORCE} is, else where a
     * person watches.
     */
    boolean colour() {
        if (!env.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        boolean forced = !Set.of("", "0").contains(env.getOrDefault("CLICOLOR_FORCE", ""));
        return forced || (terminal && !"dumb".equals(env.get("TERM")));
    }
}
