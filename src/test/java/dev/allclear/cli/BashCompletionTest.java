package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for bash in a real bash, which asks a real process. */
class BashCompletionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void putTheProgramOnThePath() throws IOException {
        write(
                "bin/allclear",
                "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -cp '"
                        + System.getProperty("java.class.path") + "' dev.allclear.cli.Main \"$@\"\n");
        assertThat(folder.resolve("bin/allclear").toFile().setExecutable(true)).isTrue();
        write("content/components.yaml", "- {id: api, name: API}\n- {id: booking, name: Booking}\n");
        write("public site/index.html", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allclear chec | check",
                "allclear check --format = s | sarif",
                "allclear list --component '' | api booking",
                "allclear build --output pub | public site",
                "allclear nothing '' | ''",
            })
    void offersWhatFits(String typed, String expected) throws Exception {
        assertThat(bash("""
                eval "$(allclear completion bash)"
                COMP_WORDS=(%1$s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _allclear allclear "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
                echo "${COMPREPLY[*]}"
                """.formatted(typed))).isEqualTo(expected + "\n");
    }

    @Test
    void nothingStandsInTheWayOfAStrictShell() throws Exception {
        assertThat(bash("set -euo pipefail; eval \"$(allclear completion bash)\"; complete -p allclear"))
                .contains("-F _allclear allclear\n");
    }

    private String bash(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of("bash", "--norc", "--noprofile", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
