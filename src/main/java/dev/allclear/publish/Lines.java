package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Digesting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file that is being written, line by line or a piece at a time, which need not fit into memory. */
final class Lines extends OutputStream {
    private final OutputStream out;
    private final Path told;
    private final Digesting written = new Digesting();

    /**
     * Returns one that has nothing in it yet.
     *
     * @param told what is named where it can't be written
     */
    Lines(OutputStream out, Path told) {
        this.out = new BufferedOutputStream(out);
        this.told = told;
    }

    void add(String line) throws IOException {
        write((line + "\n").getBytes(UTF_8));
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        written.add(bytes, from, length);
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw Unwritable.at(told, e);
        }
    }

    /** Returns the digest of all that was written so far. */
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
