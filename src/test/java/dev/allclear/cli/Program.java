package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The program in surroundings that a test sets up.
 *
 * @param start what the clock shows at the first look
 * @param step how far it moves on at every look
 * @param git what commits
 * @param input what is typed
 * @param pause what it does while it waits for another build
 */
public record Program(
        Path folder,
        Map<String, String> env,
        boolean terminal,
        Instant start,
        Duration step,
        Function<Path, Optional<String>> revision,
        Git git,
        InputStream input,
        Runnable pause) {
    /** Returns the program in {@code folder}, with a clock that stands, no git, no terminal. */
    public static Program in(Path folder) {
        Instant start = Instant.parse(Building.EXAMPLE_NOW);
        return new Program(
                folder,
                Map.of(),
                false,
                start,
                Duration.ZERO,
                path -> Optional.empty(),
                (file, message) -> Optional.of(new Git.Refused("there is no `git` program.", false)),
                InputStream.nullInputStream(),
                () -> {});
    }

    /** Returns it with a clock that shows {@code time}. */
    public Program at(Instant time) {
        return new Program(folder, env, terminal, time, step, revision, git, input, pause);
    }

    /** Returns it with a clock that moves on by {@code each} at every look. */
    public Program slowBy(Duration each) {
        return new Program(folder, env, terminal, start, each, revision, git, input, pause);
    }

    public Program with(Map<String, String> variables) {
        return new Program(folder, variables, terminal, start, step, revision, git, input, pause);
    }

    Program watched() {
        return new Program(folder, env, true, start, step, revision, git, input, pause);
    }

    /** Returns it with {@code pausing} in place of each of its pauses. */
    public Program pausing(Runnable pausing) {
        return new Program(folder, env, terminal, start, step, revision, git, input, pausing);
    }

    Program asking(Function<Path, Optional<String>> forRevision) {
        return new Program(folder, env, terminal, start, step, forRevision, git, input, pause);
    }

    /** Returns it with {@code committing} in place of git. */
    Program committing(Git committing) {
        return new Program(folder, env, terminal, start, step, revision, committing, input, pause);
    }

    /** Returns it with {@code typed} to read. */
    Program told(String typed) {
        return told(typed.getBytes(UTF_8));
    }

    /** Returns it with these bytes to read, once. */
    Program told(byte... typed) {
        return new Program(folder, env, terminal, start, step, revision, git, new ByteArrayInputStream(typed), pause);
    }

    /** Runs it in this process, as its front door does. */
    public Run run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Cli.run(surroundings(out, err), args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Returns its commands, not yet run. */
    CommandLine commandLine() {
        return Cli.commandLine(surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    }

    /** Returns what the program knows of the world where it prints to {@code out} and {@code err}. */
    Surroundings surroundings(OutputStream out, OutputStream err) {
        return surroundings(out, err, new Ticking(start, step));
    }

    Surroundings surroundings(OutputStream out, OutputStream err, Clock clock) {
        return new Surroundings(
                input,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                clock,
                folder,
                env,
                terminal,
                () -> TerminalWidth.of(env, false),
                revision,
                git,
                pause,
                new About("0", () -> "4f2c1d0, Java 17", () -> "0"));
    }

    private static final class Ticking extends Clock {
        private final Duration step;
        private Instant next;

        Ticking(Instant start, Duration step) {
            this.next = start;
            this.step = step;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = next.plus(step);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
