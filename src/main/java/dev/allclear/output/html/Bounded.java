package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Texts kept in memory, one after the other, each up to a bound. Not for several threads at once. */
final class Bounded extends Writer {
    private static final int USUAL = 1 << 14;
    /** Bytes that a character takes at most. */
    private static final int WIDEST = 3;

    private final int most;
    private final CharsetEncoder encoder = UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private char[] text = new char[USUAL];
    private int size;
    private ByteBuffer encoded = ByteBuffer.allocate(USUAL * WIDEST);

    /** @param most bytes of a text in UTF-8 */
    Bounded(int most) {
        this.most = most;
    }

    /** Begins another text. */
    void begin() {
        size = 0;
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
            text = Arrays.copyOf(text, Math.min(most, Math.max(2 * size, size + more)));
        }
    }

    /** Returns the text in UTF-8; what is no character, half a surrogate, as a question mark. */
    byte[] bytes() throws IOException {
        if (encoded.capacity() < size * WIDEST) {
            encoded = ByteBuffer.allocate(text.length * WIDEST);
        }
        encoded.clear();
        encoder.reset();
        encoder.encode(CharBuffer.wrap(text, 0, size), encoded, true);
        encoder.flush(encoded);
        if (encoded.position() > most) {
            throw new Full();
        }
        return Arrays.copyOf(encoded.array(), encoded.position());
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
