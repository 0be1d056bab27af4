package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;

/** A text kept in memory, up to a bound. Not for several threads at once. */
final class Bounded extends Writer {
    private static final int USUAL = 1 << 14;

    private final int most;
    private char[] text = new char[USUAL];
    private int size;

    /** @param most bytes of it in UTF-8 */
    Bounded(int most) {
        this.most = most;
    }

    @Override
    public void write(int single) throws IOException {
        room(1);
        text[size++] = (char) single;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        room(length);
        System.arraycopy(from, offset, text, size, length);
        size += length;
    }

    @Override
    public void write(String from, int offset, int length) throws IOException {
        room(length);
        from.getChars(offset, offset + length, text, size);
        size += length;
    }

    private void room(int more) throws IOException {
        if (more > most - size) {
            throw new Full();
        }
        if (more > text.length - size) {
            text = Arrays.copyOf(text, Math.max(2 * size, size + more));
        }
    }

    /** Returns it in UTF-8; what is no text, half a surrogate, as a question mark. */
    byte[] bytes() throws IOException {
        ByteBuffer bytes = UTF_8.encode(CharBuffer.wrap(text, 0, size));
        if (bytes.limit() > most) {
            throw new Full();
        }
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    @Override
    public void flush() {
        // It goes nowhere.
    }

    @Override
    public void close() {
        // It holds nothing but memory.
    }

    /** There is more than the bound allows. */
    static final class Full extends IOException {}
}
