package dev.allclear.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** What is packed, another program unpacks. */
class ZlibTest {
    @Test
    void nothingIsUnpackedAsNothing() throws IOException {
        holds(new byte[0], 1);
        holds(new byte[] {7}, 1);
    }

    @Test
    void everyLengthOfARepetition() throws IOException {
        for (int length = 1; length < 600; length++) {
            var bytes = new byte[length + 2];
            Arrays.fill(bytes, 1, length + 1, (byte) 200);
            holds(bytes, 1000);
        }
    }

    @Test
    void everyDistanceUpToTheFarthest() throws IOException {
        var random = new Random(1);
        for (int distance : new int[] {3, 4, 5, 8, 9, 100, 1025, 4097, 8193, 24577, 32767, 32768, 32769, 40000}) {
            var bytes = new byte[2 * distance];
            random.nextBytes(bytes);
            System.arraycopy(bytes, 0, bytes, distance, distance);
            holds(bytes, Math.min(distance, 32768));
        }
    }

    @Test
    void aCodeThatWouldBeLongerThanTheFormatAllowsIsMadeFlatter() throws IOException {
        // Each byte about as often as all rarer ones together, which takes a bit more for each.
        var bytes = new byte[1 << 20];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (Integer.numberOfTrailingZeros(at + 1) * 37);
        }
        shuffle(bytes, new Random(2));
        holds(bytes, 1);
    }

    @Test
    void randomPictures() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(20_000)];
            int colours = 1 + random.nextInt(40);
            for (int at = 0; at < bytes.length; ) {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
                Arrays.fill(bytes, at, end, (byte) random.nextInt(colours));
                at = end;
            }
            holds(bytes, 1 + random.nextInt(500));
        }
    }

    private static void holds(byte[] bytes, int row) throws IOException {
        byte[] packed = Zlib.packed(bytes, row);
        assertThat(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(bytes);
    }

    private static void shuffle(byte[] bytes, Random random) {
        for (int at = bytes.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            byte kept = bytes[at];
            bytes[at] = bytes[other];
            bytes[other] = kept;
        }
    }
}
