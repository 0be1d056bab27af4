package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Tells why a file or a folder can't be read. */
final class Unreadable {
    private Unreadable() {}

    /** Returns the problem that {@code e} is. */
    static Diagnostic because(FileSystemException e, Location location) {
        if (e instanceof NoSuchFileException) {
            return problem(
                    location, "There is nothing here.", "Check the name; if it is a link, check where it leads.");
        }
        if (e instanceof AccessDeniedException) {
            return problem(location, "Reading this is not permitted.", "Permit it to the user who runs the build.");
        }
        if (e instanceof NotDirectoryException) {
            return problem(location, "This is not a folder.", "Name the folder that `site.yaml` stands in.");
        }
        if (e instanceof FileSystemLoopException) {
            return problem(location, "The link leads to a folder that it stands in.", "Remove the link.");
        }
        String reason = Optional.<String>ofNullable(e.getReason()).orElse("no reason given");
        return problem(location, "This can't be read: " + reason + ".", "Check the file system.");
    }

    private static Diagnostic problem(Location location, String message, String hint) {
        return Diagnostic.of(Rule.UNREADABLE_FILE, location, message, hint);
    }
}
