package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Tells why a file can't be read, where that is not the machine's fault. */
final class Unreadable {
    private Unreadable() {}

    /** Returns the problem that {@code e}, a refusal or a vanished file, is. */
    static Diagnostic because(FileSystemException e, Location location) {
        return e instanceof AccessDeniedException
                ? Diagnostic.of(
                        Rule.UNREADABLE_FILE,
                        location,
                        "There is no permission to read this.",
                        "Allow the user who builds the site to read it.")
                : Diagnostic.of(
                        Rule.UNREADABLE_FILE,
                        location,
                        "There is nothing to read here.",
                        "Check the name, and if it is a link, what it leads to.");
    }
}
