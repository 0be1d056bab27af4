package dev.allclear;

import dev.allclear.cli.Program;
import java.nio.file.Path;
import java.time.Instant;

/** Runs commands in this process, as the front door does. */
public final class Building {
    /** The instant at which the rich example has an open incident and maintenance under way. */
    public static final String EXAMPLE_NOW = "2026-11-22T14:36:00Z";

    private Building() {}

    /** Runs a command in {@code folder}, with a clock that stands at {@link #EXAMPLE_NOW}. */
    public static Run run(Path folder, String... args) {
        return run(folder, Instant.parse(EXAMPLE_NOW), args);
    }

    /** Runs a command in {@code folder}, with a clock that stands at {@code clock}. */
    public static Run run(Path folder, Instant clock, String... args) {
        return Program.in(folder).at(clock).run(args);
    }

    /** Builds the rich example into {@code site} and returns {@code site}. */
    public static Path example(Path site) {
        Run run = run(
                Path.of("").toAbsolutePath(),
                "build",
                "--content",
                "src/main/resources/example",
                "--output",
                site.toString(),
                "--now",
                EXAMPLE_NOW);
        if (run.exitCode() != 0) {
            throw new AssertionError(run.err());
        }
        return site;
    }
}
