package dev.allclear.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The bytes of a large file, which are made a piece at a time: whoever only passes them on never holds all of them. */
public record Pieces(Writing writing) implements Supplier<byte[]> {

    /** Makes the file. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it to {@code out}, and leaves that open. */
        void to(OutputStream out) throws IOException;
    }

    /** Returns all of them at once. */
    @Override
    public byte[] get() {
        var all = new ByteArrayOutputStream();
        try {
            writing.to(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
