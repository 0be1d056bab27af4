package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme-status",
                "",
                "acme status",
                "it's slow",
                "a;b&c|d (e)",
                "$HOME `date` \"quoted\"",
                "it's \\ $5!",
                "~",
                "*",
                "Müller/Störung",
                "two\nlines"
            })
    void aShellReadsTheWordThatWasQuoted(String text) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", "printf '<%s>' " + Shell.quoted(text)).start();
        String printed = new String(bash.getInputStream().readAllBytes(), UTF_8);

        assertThat(bash.waitFor()).isZero();
        assertThat(printed).isEqualTo("<" + text + ">");
    }

    @Test
    void quotesAreThoseThatOtherShellsReadTooWhereTheyCan() {
        assertThat(Shell.quoted("acme-status")).isEqualTo("acme-status");
        assertThat(Shell.quoted("it's here")).isEqualTo("\"it's here\"");
        assertThat(Shell.quoted("it's $5")).isEqualTo("'it'\\''s $5'");
    }
}
