package dev.allclear.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The bytes of a large file, which are made a piece at a time: whoever only passes them on never holds all of them. */
@FunctionalInterface
public interface Pieces extends Supplier<byte[]> {
    /** Writes all of them to {@code out}, and leaves it open. */
    void to(OutputStream out) throws IOException;

    /** Returns all of them at once. */
    @Override
    default byte[] get() {
        var all = new ByteArrayOutputStream();
        try {
            to(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
