package dev.allclear.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Folds lines at 75 octets, between two characters: the library counts characters, whose octets may be more. */
final class Folding {
    private static final int MOST = 75;

    private Folding() {}

    /** Returns {@code text}, whose lines end in CR LF, in UTF-8. */
    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream(text.length() + 64);
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            String one = Character.toString(text.codePointAt(i));
            byte[] octets = one.getBytes(UTF_8);
            boolean ends = one.equals("\r") || one.equals("\n");
            if (!ends && length + octets.length > MOST) {
                bytes.writeBytes("\r\n ".getBytes(UTF_8));
                length = 1;
            }
            bytes.writeBytes(octets);
            length = ends ? 0 : length + octets.length;
            i += one.length();
        }
        return bytes.toByteArray();
    }
}
