package dev.allclear.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory grows with the content, not with the rendered site, nor with its largest file. */
class MemoryIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Path JAR = Path.of("target", "allclear.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void tenThousandIncidentsOfOneYearAreBuiltWithinAHeapOf128MiB() throws Exception {
        String content = folder.resolve("content").toString();
        Processes.Ended written = Processes.java(
                JAVA,
                Path.of("").toAbsolutePath(),
                Stream.of("src/bench/Corpus.java", "10000", "1", content, "allclear", "50", "1"));
        assertThat(written.code()).as(written.printed()).isZero();

        Processes.Ended built = Processes.java(
                JAVA,
                folder,
                Stream.of("-Xmx128m", "-jar", JAR.toString(), "build", "--quiet", "--now", "2026-01-05T00:00:00Z"));

        assertThat(built.code()).as(built.printed()).isZero();
        try (Stream<Path> incidents = Files.list(folder.resolve("site/incidents"))) {
            assertThat(incidents.filter(Files::isDirectory)).hasSize(10_000);
        }
    }
}
