package dev.allclear.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A document that grows, in UTF-8. Half a surrogate pair, which UTF-8 can't hold, becomes {@code ?}. */
public final class Utf8 {
    private static final int PIECE = 1 << 16;

    private final Optional<OutputStream> out;
    private byte[] bytes;
    private int length;

    /** A document that is asked for at its end, and until then is held as a whole. */
    public Utf8() {
        this.out = Optional.empty();
        this.bytes = new byte[8192];
    }

    private Utf8(OutputStream out) {
        this.out = Optional.of(out);
        this.bytes = new byte[PIECE];
    }

    /** Has {@code document} write one that need not fit into memory: it goes to {@code out} a piece at a time, which is left open. */
    public static void write(OutputStream out, Consumer<Utf8> document) throws IOException {
        try {
            var written = new Utf8(out);
            document.accept(written);
            written.flush();
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Appends {@code text} as it is. */
    public Utf8 append(String text) {
        byte[] units = text.getBytes(UTF_8);
        append(units, 0, units.length);
        return this;
    }

    /** Appends {@code text} as a format has it. */
    public Utf8 append(String text, Escapes escapes) {
        byte[] units = text.getBytes(UTF_8);
        int from = 0;
        for (int at = escapes.next(units, 0); at < units.length; at = escapes.next(units, from)) {
            append(units, from, at);
            byte[] replacement = escapes.replacement(units[at]);
            append(replacement, 0, replacement.length);
            from = at + 1;
        }
        append(units, from, units.length);
        return this;
    }

    /** Appends a character, which must be one of ASCII. */
    public Utf8 append(char ascii) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends lines in UTF-8, of which all but the first are so many levels deeper here than they were. */
    public Utf8 append(byte[] lines, int deeper) {
        int from = 0;
        for (int end = deeper == 0 ? -1 : end(lines, 0); end >= 0; end = end(lines, from)) {
            append(lines, from, end);
            line(deeper);
            from = end + 1;
        }
        append(lines, from, lines.length);
        return this;
    }

    /** Returns where the line ends that {@code from} is in; -1 where nothing ends it. */
    private static int end(byte[] lines, int from) {
        for (int at = from; at < lines.length; at++) {
            if (lines[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** Begins a line, with two spaces for each level. */
    public Utf8 line(int level) {
        int more = 1 + 2 * level;
        if (more > bytes.length - length) {
            grow(more);
        }
        int end = length + more;
        byte[] to = bytes;
        to[length] = '\n';
        for (int at = length + 1; at < end; at++) {
            to[at] = ' ';
        }
        length = end;
        return this;
    }

    /** Returns the document. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Has all that was appended so far go where the document goes, if anywhere. */
    private void flush() {
        if (out.isPresent()) {
            try {
                out.get().write(bytes, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            length = 0;
        }
    }

    private void append(byte[] units, int from, int to) {
        int more = to - from;
        if (more > bytes.length - length) {
            grow(more);
        }
        System.arraycopy(units, from, bytes, length, more);
        length += more;
    }

    /** Makes room for so many more bytes. */
    private void grow(int more) {
        flush();
        if (more <= bytes.length - length) {
            return;
        }
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), length + (length >> 1)));
    }
}
