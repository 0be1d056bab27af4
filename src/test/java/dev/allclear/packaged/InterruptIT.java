package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Processes.Ended;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C: the command ends at once with 130, says nothing of it, and leaves nothing half done. */
class InterruptIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void buildASite() throws Exception {
        site = folder.resolve("site");
        assertThat(build("2026-11-22T14:00:00Z").code()).isZero();
    }

    @Test
    void whileItWaitsForAnother() throws Exception {
        String home = Files.readString(site.resolve("index.html"));
        try (FileChannel channel =
                FileChannel.open(site.resolve(".allclear/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            Process process = started("2026-11-22T16:00:00Z");
            // Its first word says that it waits.
            int first = process.getInputStream().read();
            interrupt(process);

            assertThat(process.waitFor()).isEqualTo(INTERRUPTED);
            assertThat((char) first + new String(process.getInputStream().readAllBytes(), UTF_8))
                    .isEqualTo("Another build is writing into site/; waiting for it, up to 60 s.\n");
        }
        assertThat(site.resolve("index.html")).hasContent(home);
    }

    @Test
    void whileItWritesEveryFileStaysWholeAndTheNextBuildMendsTheRest() throws Exception {
        Path journal = site.resolve(".allclear");
        List<String> before = names(journal);
        Process process = started("2026-11-22T16:00:00Z");
        while (process.isAlive() && names(journal).equals(before)) {
            Thread.onSpinWait();
        }
        interrupt(process);

        // It may have been done before it was told.
        assertThat(process.waitFor()).isIn(INTERRUPTED, 0);
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).doesNotContain("Exception", "\tat ");
        assertThat(site.resolve("index.html")).content().endsWith("</html>\n");

        assertThat(build("2026-11-22T16:00:00Z").code()).isZero();
        Path fresh = folder.resolve("fresh");
        Files.move(site, fresh);
        assertThat(build("2026-11-22T16:00:00Z").code()).isZero();
        for (Path file : files(site)) {
            assertThat(fresh.resolve(site.relativize(file))).hasSameBinaryContentAs(file);
        }
        assertThat(files(fresh)).hasSameSizeAs(files(site));
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        // It may be gone by now, which is no fault.
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private Ended build(String now) throws IOException, InterruptedException {
        return Processes.run(folder, command(now));
    }

    private Process started(String now) throws IOException {
        return new ProcessBuilder(command(now))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** A program that was started in the background of a script would not hear of it. */
    private static List<String> command(String now) {
        return List.of(
                "env",
                "--default-signal=INT",
                JAVA.toString(),
                "-jar",
                HERE.resolve("target/allclear.jar").toString(),
                "build",
                "--content",
                HERE.resolve("src/main/resources/example").toString(),
                "--revision",
                "4f2c1d0",
                "--now",
                now);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    /** Returns what belongs to the site; what a build remembers says how files look, which differs wherever they are. */
    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve(".allclear")))
                    .toList();
        }
    }
}
