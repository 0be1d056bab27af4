package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
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

/** The program in surroundings that a test sets up: a folder, a clock that moves on at every look, no git, no terminal. */
record Program(
        Path folder,
        Map<String, String> env,
        boolean terminal,
        Duration step,
        Function<Path, Optional<String>> revision) {
    /** What the clock shows first. */
    static final Instant START = Instant.parse("2021-09-10T00:00:00Z");

    static Program in(Path folder) {
        return new Program(folder, Map.of(), false, Duration.ZERO, path -> Optional.empty());
    }

    Program with(Map<String, String> variables) {
        return new Program(folder, variables, terminal, step, revision);
    }

    Program watched(Duration each) {
        return new Program(folder, env, true, each, revision);
    }

    Program asking(Function<Path, Optional<String>> forRevision) {
        return new Program(folder, env, terminal, step, forRevision);
    }

    Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new Ticking(step),
                folder,
                env,
                terminal,
                revision,
                "1.2.3");
        int code = Cli.run(surroundings, args);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** What came of it. */
    record Ran(int code, String out, String err) {}

    private static final class Ticking extends Clock {
        private final Duration step;
        private Instant next = START;

        Ticking(Duration step) {
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
