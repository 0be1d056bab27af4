package dev.allclear.output.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The PNG format, as much of it as a picture in a few colours needs. */
final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /** A colour is a number in the palette. */
    private static final int INDEXED = 3;

    private Png() {}

    /**
     * Returns a picture as a file.
     *
     * @param colours red, green and blue, eight bits each; at most 256
     * @param rows for each row a zero, then the number of each pixel's colour
     */
    static byte[] of(int width, int height, int[] colours, byte[] rows) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) INDEXED)
                .array();
        var palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        byte[] packed = Zlib.packed(rows, width + 1);
        var file = ByteBuffer.allocate(8 + 4 * 12 + header.length + palette.capacity() + packed.length);
        file.putLong(SIGNATURE);
        chunk("IHDR", header, file);
        chunk("PLTE", palette.array(), file);
        chunk("IDAT", packed, file);
        chunk("IEND", new byte[0], file);
        return file.array();
    }

    private static void chunk(String type, byte[] data, ByteBuffer file) {
        var sum = new CRC32();
        sum.update(type.getBytes(US_ASCII));
        sum.update(data);
        file.putInt(data.length).put(type.getBytes(US_ASCII)).put(data).putInt((int) sum.getValue());
    }
}
