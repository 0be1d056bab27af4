package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types for readers is told them to the letter, or not at all. */
class TypedTextTest {
    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void writeContent() throws IOException {
        desk = Desktop.in(folder);
    }

    @Test
    void aFileThatIsCalledLikeATextIsNotReadInItsPlace() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hunter2");

        assertThat(desk.run("update", "-m", "@" + secret).exitCode()).isZero();
        assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\n@" + secret + "\n");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Run run = Program.in(folder)
                .told((byte) 'G', (byte) 'r', (byte) 0xFC, (byte) 0xDF, (byte) 'e')
                .run("update", "-m", "-");

        assertThat(run).isEqualTo(new Run(2, "", """
                        allclear: What `-m -` reads is not UTF-8; save it as UTF-8 first.
                        Try `allclear update --help`.
                        """));
        assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(Desktop.OPEN);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Run run = Program.in(folder).told("\uFEFF## Mended\n").run("update", "-m", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(desk.text(Desktop.PAYMENTS)).endsWith("\n\n### Mended\n");
    }

    @Test
    void whatDidNotArriveIsRefused() throws IOException {
        desk.refuses(
                "`Z\uFFFD\uFFFDrich is back.` did not arrive as it was typed: the shell does not say that it speaks"
                        + " UTF-8. Type `export LC_ALL=C.UTF-8` first.",
                "update",
                "-m",
                "Z\uFFFD\uFFFDrich is back.");
    }
}
