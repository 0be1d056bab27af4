package dev.allclear.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Folds lines at 75 octets, between two characters. */
final class Folding {
    private static final int MOST = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(UTF_8);

    private Folding() {}

    /** Returns lines in UTF-8 that end in CR LF. */
    static byte[] bytes(byte[] octets) {
        var folded = new ByteArrayOutputStream(octets.length + octets.length / 16);
        int written = 0;
        int length = 0;
        for (int at = 0; at < octets.length; ) {
            int size = size(octets[at]);
            boolean ends = octets[at] == '\r' || octets[at] == '\n';
            if (!ends && length + size > MOST) {
                folded.write(octets, written, at - written);
                folded.writeBytes(FOLD);
                written = at;
                length = 1;
            }
            length = ends ? 0 : length + size;
            at += size;
        }
        folded.write(octets, written, octets.length - written);
        return folded.toByteArray();
    }

    /** Returns how many octets a character has whose first one is {@code first}. */
    private static int size(byte first) {
        return first >= 0 ? 1 : Integer.numberOfLeadingZeros(~first << 24);
    }
}
