package dev.allclear.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    @TempDir
    Path temp;

    @Test
    void hasTheDigitsThatEveryOtherProgramFinds() {
        // As xxh128sum prints them.
        assertThat(Digest.of(new byte[0])).hasToString("99aa06d3014798d86001c324468d497f");
        assertThat(Digest.of("All systems are up.\n".getBytes(UTF_8))).hasToString("b373f3a8f975e17898a5bf0df28bb7d9");
        assertThat(Digest.of("All systems are up.\n".repeat(100).getBytes(UTF_8)))
                .hasToString("8df95f3e88c83443438141f23ccaeb5c");
    }

    @Test
    void isTheSameFromBytesFromAFileAndFromPieces() throws Exception {
        var random = new Random(7);
        for (int size : new int[] {0, 1, 255, 256, 1023, 1024, 1025, 65_536, 200_001}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            Path file = Files.write(temp.resolve("file"), bytes);
            var pieces = new Digesting();
            for (int from = 0; from < size; from += 700) {
                pieces.add(Arrays.copyOfRange(bytes, from, Math.min(size, from + 700)));
            }

            assertThat(Digest.of(file)).as("%d", size).isEqualTo(Digest.of(bytes));
            assertThat(pieces.digest()).as("%d", size).isEqualTo(Digest.of(bytes));
            assertThat(Digest.of(Arrays.copyOf(bytes, size + 9), size))
                    .as("%d", size)
                    .isEqualTo(Digest.of(bytes));
        }
    }

    @Test
    void isReadFromItsDigits() {
        Digest digest = Digest.of("up".getBytes(UTF_8));
        var small = new Digest(0, 1);

        assertThat(Digest.read(digest.toString())).contains(digest);
        assertThat(Digest.read(small.toString())).contains(small);
        assertThat(small).hasToString("0".repeat(31) + "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "up",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdeg",
                "+123456789abcdef0123456789abcdef",
                "0x23456789abcdef0123456789abcdef"
            })
    void isNotReadFromAnythingElse(String digits) {
        assertThat(Digest.read(digits)).isEmpty();
    }
}
