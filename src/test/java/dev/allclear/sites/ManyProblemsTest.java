package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of nothing but mistakes is told of as far as a person reads. */
class ManyProblemsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("components.yaml", "- {id: api, name: API}\n");
    }

    @Test
    void inOneLongLineTheFirstHundredAreShownAroundTheirPlace() throws IOException {
        String components =
                IntStream.rangeClosed(1, 30_000).mapToObj(n -> "é" + n).collect(Collectors.joining(","));
        incident("components: [" + components + "]", "Slow.");

        Run run = Building.run(folder, "check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("""
                        error[unknown-component]: There is no component `é1`.
                          --> content/incidents/slow.yaml:3:14
                           |
                         3 | components: [é1,é2,""")
                .contains("""
                        error[unknown-component]: There is no component `é100`.
                          --> content/incidents/slow.yaml:3:401
                           |
                         3 | …""")
                .doesNotContain("`é101`")
                .endsWith("""
                        … and 29,900 more problems in content/incidents/slow.yaml.

                        30,000 errors in 1 file.
                        """);
        assertThat(run.err()).hasSizeLessThan(50_000);
    }

    @Test
    void inATextOfWarningsTheSiteIsBuiltNevertheless() throws IOException {
        incident("components: [api]", "<x>a".repeat(20_000));

        Run run = Building.run(folder, "check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).endsWith("""
                        … and 19,900 more problems in content/incidents/slow.yaml.

                        20,000 warnings in 1 file.
                        """);
    }

    @Test
    void inYamlItselfTheReadingEndsAfterAHundred() throws IOException {
        write("incidents/slow.yaml", "title: Slow\n".repeat(80_000));

        Run run = Building.run(folder, "check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("content/incidents/slow.yaml:101:1\n").endsWith("\n100 errors in 1 file.\n");
    }

    private void incident(String components, String text) throws IOException {
        write("incidents/slow.yaml", """
                title: Slow
                impact: minor
                %s
                updates:
                  - {status: resolved, at: 2026-11-22 13:00 UTC, text: %s}
                """.formatted(components, text));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
