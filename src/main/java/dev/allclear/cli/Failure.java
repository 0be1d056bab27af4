package dev.allclear.cli;

import dev.allclear.build.Unfinished;
import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
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
        if (failure instanceof Unfinished unfinished) {
            return aftermath(unfinished);
        }
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return tell(io.getCause());
        }
        if (failure instanceof IOException || failure instanceof ReadOnlyFileSystemException) {
            say(machine(failure));
        } else if (failure instanceof OutOfMemoryError) {
            say("Java ran out of memory; give it more, such as with `java -Xmx1g -jar allclear.jar`.");
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

    private int aftermath(Unfinished unfinished) {
        Throwable cause = unfinished.getCause();
        if (cause == null) {
            say(String.valueOf(unfinished.getMessage()));
        } else {
            tell(cause);
            surroundings.err().println(unfinished.getMessage());
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
        if (failure instanceof FileAlreadyExistsException) {
            return "a folder is needed here, and something else is in its place";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder that is not empty is in the way";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    /** Returns {@code file} from the working directory where it is in there, as people name files. */
    private String shown(String file) {
        Path here = surroundings.workingDirectory();
        Path path = here.getFileSystem().getPath(file);
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
