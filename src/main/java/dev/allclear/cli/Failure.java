package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/**
 * Says what went wrong with the machine or with the program, without a stack trace unless one is wanted.
 *
 * @param verbose whether a stack trace is wanted
 */
record Failure(Surroundings surroundings, boolean verbose) {

    /** Says it, and returns the exit code. */
    int tell(Throwable failure) {
        if (failure instanceof WrongUsage) {
            say(String.valueOf(failure.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return tell(io.getCause());
        }
        if (failure instanceof IOException || failure instanceof ReadOnlyFileSystemException) {
            say(machine(failure));
        } else {
            say("This is a bug in Allclear: " + failure);
            surroundings
                    .err()
                    .println("Please report it"
                            + (verbose ? "." : ", with what the same command prints with --verbose."));
        }
        if (verbose) {
            failure.printStackTrace(surroundings.err());
        }
        return ExitCode.MACHINE;
    }

    private void say(String message) {
        surroundings.err().println("allclear: " + message);
    }

    private String machine(Throwable failure) {
        if (!(failure instanceof FileSystemException file) || file.getFile() == null) {
            return "The machine failed: " + failure.getMessage() + ".";
        }
        return "`" + shown(file.getFile()) + "`: " + reason(file) + ".";
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    /** Returns {@code file} from the working directory where it is in there, as people name files. */
    private String shown(String file) {
        Path path = Path.of(file);
        Path here = surroundings.workingDirectory();
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
