package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.markdown.Html;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Texts kept in memory, one after the other, each up to a bound. Not for several threads at once. */
final class Bounded extends Writer {
    private static final int USUAL = 1 << 14;
    /** Bytes that a character takes at most. */
    private static final int WIDEST = 3;

    private final int most;
    private char[] text = new char[USUAL];
    private int size;
    private byte[] encoded = new byte[USUAL * WIDEST];

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

    /** Returns the text in UTF-8, without what no page may hold: control characters, half surrogates. */
    byte[] bytes() throws IOException {
        if (encoded.length < size * WIDEST) {
            encoded = new byte[text.length * WIDEST];
        }
        int length = 0;
        for (int at = 0; at < size; ) {
            int plain = plain(at, length);
            at += plain;
            length += plain;
            if (at < size) {
                int point = Character.codePointAt(text, at, size);
                at += Character.charCount(point);
                length = encode(point, length);
            }
        }
        if (length > most) {
            throw new Full();
        }
        return Arrays.copyOf(encoded, length);
    }

    /** Encodes what there is of ASCII from a place on, which is most of a page: in as tight a loop as can be. Returns how much it is. */
    private int plain(int from, int length) {
        char[] chars = text;
        byte[] bytes = encoded;
        int shift = length - from;
        int end = size;
        for (int at = from; at < end; at++) {
            char each = chars[at];
            if (each < ' ' || each > '~') {
                return at - from;
            }
            bytes[at + shift] = (byte) each;
        }
        return end - from;
    }

    private int encode(int point, int length) {
        if (point == '\n') {
            encoded[length] = '\n';
            return length + 1;
        }
        if (point >= 0xA0 && point < 0x800) {
            encoded[length] = (byte) (0xC0 | (point >> 6));
            encoded[length + 1] = (byte) (0x80 | (point & 0x3F));
            return length + 2;
        }
        if (point >= 0x800 && point < Character.MIN_SURROGATE) {
            encoded[length] = (byte) (0xE0 | (point >> 12));
            encoded[length + 1] = (byte) (0x80 | ((point >> 6) & 0x3F));
            encoded[length + 2] = (byte) (0x80 | (point & 0x3F));
            return length + 3;
        }
        byte[] units = Html.printable(Character.toString(point)).getBytes(UTF_8);
        System.arraycopy(units, 0, encoded, length, units.length);
        return length + units.length;
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
