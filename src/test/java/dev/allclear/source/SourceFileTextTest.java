package dev.allclear.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTextTest {
    private static final int MEBIBYTE = 1 << 20;

    private final Diagnostics log = new Diagnostics();

    @TempDir
    private Path content;

    @ParameterizedTest
    @CsvSource({
        "'a\nb\n', 'a\nb\n'",
        "'a\r\nb\r\n', 'a\nb\n'",
        "'a\rb\r', 'a\nb\n'",
        "'a\r\r\nb\n\r', 'a\n\nb\n\n'",
        "'\uFEFFa', 'a'",
        "'\uFEFF\uFEFFa', '\uFEFFa'",
        "'😀 é', '😀 é'",
        "'', ''"
    })
    void everyLineEndIsOneAndTheByteOrderMarkIsGone(String typed, String read) throws IOException {
        assertThat(text(typed.getBytes(UTF_8)).orElseThrow().text()).isEqualTo(read);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aTextKnowsItsFileAsShown() throws IOException {
        assertThat(text(new byte[0]).orElseThrow().file()).isEqualTo("content/a.md");
    }

    @ParameterizedTest
    @CsvSource({
        "61620A63FF64, 4, 2, 2",
        "C3A4C328, 2, 1, 2",
        "610D0A62C0AF, 4, 2, 2",
        "EDA080, 0, 1, 1",
        "F4908080, 0, 1, 1",
        "61E282, 1, 1, 2",
        "EFBBBF0AFF, 4, 2, 1"
    })
    void bytesThatAreNotUtf8AreAProblemAtTheFirstOfThem(String hex, int offset, int line, int column)
            throws IOException {
        assertThat(text(HexFormat.of().parseHex(hex))).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.NOT_UTF8);
        assertThat(only().message()).contains("offset " + offset);
        Location.Place place = only().location().place().orElseThrow();
        assertThat(place.line()).isEqualTo(line);
        assertThat(place.column()).isEqualTo(column);
    }

    @Test
    void aFileOfAnotherEncodingIsAProblem() throws IOException {
        assertThat(text("\uFEFFtitle: API\n".getBytes(UTF_16LE))).isEmpty();
        assertThat(only().message()).contains("offset 0");
    }

    @Test
    void aMebibyteIsReadAndAByteMoreIsNot() throws IOException {
        assertThat(text(new byte[MEBIBYTE])).isPresent();
        assertThat(text(new byte[MEBIBYTE + 1])).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.FILE_TOO_LARGE);
        assertThat(only().location()).isEqualTo(Location.of("content/a.md"));
    }

    @Test
    void aFileThatVanishedSinceTheWalkIsAProblem() throws IOException {
        Path file = Files.createFile(content.resolve("a.md"));
        SourceTree tree = SourceTree.read(content, "content", log);
        Files.delete(file);

        assertThat(tree.text(tree.files().get(0), log)).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.UNREADABLE_FILE);
    }

    private Optional<SourceText> text(byte[] bytes) throws IOException {
        Files.write(content.resolve("a.md"), bytes);
        SourceTree tree = SourceTree.read(content, "content", log);
        return tree.text(tree.files().get(0), log);
    }

    private Diagnostic only() {
        assertThat(log.all()).hasSize(1);
        return log.all().get(0);
    }
}
