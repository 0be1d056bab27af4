package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.sites.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManPageTest {
    private static final Path FILE = Path.of("src", "main", "launcher", "allclear.1");

    private final String current =
            new ManPage(Program.in(Path.of("").toAbsolutePath()).commandLine()).text();

    /** {@code -Dgolden=write} makes it so. */
    @Test
    void theManualThatIsHandedOutSaysWhatTheCommandsSay() {
        Golden.holds(FILE, current);
    }

    @Test
    void everyLineOfItIsTextOrARequestThatManKnows() {
        assertThat(current.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|I|RI|nf|fi|\\\\\")( .*)?"));
        assertThat(current.lines()).noneMatch(String::isEmpty);
        assertThat(current.replaceAll("\\\\(?:f[BIR]|[-e&\"])", "")).doesNotContain("\\");
    }
}
