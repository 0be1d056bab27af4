package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Digesting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file of lines that is being written, which need not fit into memory. */
final class Lines implements AutoCloseable {
    private final OutputStream out;
    private final Path told;
    private final Digesting written = new Digesting();

    /**
     * Returns one that has no lines yet.
     *
     * @param told what is named where a line can't be written
     */
    Lines(OutputStream out, Path told) {
        this.out = new BufferedOutputStream(out);
        this.told = told;
    }

    void add(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(UTF_8);
        written.add(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw Unwritable.at(told, e);
        }
    }

    /** Returns the digest of the lines so far. */
    Digest digest() {
        return written.digest();
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw Unwritable.at(told, e);
        }
    }
}
