package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name, and exits with its code. */
    public static void main(String[] args) {
        boolean terminal = terminal();
        var surroundings = new Surroundings(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                terminal,
                () -> TerminalWidth.of(System.getenv(), terminal),
                GitRevision::of,
                GitCommit::of,
                Main::pause,
                About.of(Main.class));
        System.exit(Cli.run(surroundings, args));
    }

    private static boolean terminal() {
        return Optional.ofNullable(System.console()).map(Main::watched).orElse(false);
    }

    /** Up to Java 21 there is a console only where a person watches; since then it must be asked. */
    private static boolean watched(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }
}
