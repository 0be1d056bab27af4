package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what is expected; with {@code -Dgolden=write} they are written anew instead of compared. */
public final class Golden {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** Holds that {@code actual} is what {@code file} says; no file is for no text. */
    public static void holds(Path file, String actual) {
        try {
            if (!WRITE) {
                String expected = Files.exists(file) ? Files.readString(file) : "";
                assertThat(actual).as(file.toString()).isEqualTo(expected);
            } else if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
