package dev.allclear.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tells of the file that a person knows where another failed in its stead, or none was named. */
final class Unwritable {
    private Unwritable() {}

    /** Returns what {@code failure} says, of {@code path}. */
    static IOException at(Path path, IOException failure) {
        String name = path.toString();
        FileSystemException told;
        if (failure instanceof AccessDeniedException) {
            told = new AccessDeniedException(name);
        } else if (failure instanceof NoSuchFileException) {
            told = new NoSuchFileException(name);
        } else if (failure instanceof FileSystemException file && file.getReason() == null) {
            return failure;
        } else {
            String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
            told = new FileSystemException(name, null, reason);
        }
        told.initCause(failure);
        return told;
    }
}
