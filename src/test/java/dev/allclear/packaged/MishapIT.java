package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Processes.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the program as it is handed out: others of its kind, too little memory, a pipe that nobody reads. */
class MishapIT {
    private static final Path JAR = Path.of("target/allclear.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String WAITING = "Another build is writing into site/; waiting for it, up to 60 s.";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("one", "Ferries");
    }

    @Test
    void aBuildWaitsForAnotherProcess() throws Exception {
        Path file = Files.createDirectories(folder.resolve("site/.allclear")).resolve("lock");
        Process process;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            process = started("one");
            assertThat(firstLine(process)).isEqualTo(WAITING);
        }

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("site/index.html")).content().contains("Ferries");
    }

    @Test
    void theLockOfAKilledProcessHoldsNobodyUp() throws Exception {
        Path file = Files.createDirectories(folder.resolve("site/.allclear")).resolve("lock");
        Process killed;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            killed = started("one");
            assertThat(firstLine(killed)).isEqualTo(WAITING);
            killed.destroyForcibly().waitFor();
        }
        assertThat(file).exists();

        Ended ended = built("one");

        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed()).doesNotContain("waiting");
    }

    @Test
    void twoProcessesAtOnceLeaveTheSiteOfOneOfThem() throws Exception {
        write("two", "Trains");
        List<Map<String, String>> whole = new ArrayList<>();
        for (String content : List.of("one", "two")) {
            assertThat(built(content).code()).isZero();
            whole.add(site());
        }
        for (int round = 0; round < 3; round++) {
            Process one = started("one");
            Process two = started("two");
            drain(one);
            drain(two);
            assertThat(one.waitFor()).isZero();
            assertThat(two.waitFor()).isZero();

            assertThat(site()).isIn(whole);
        }
    }

    @Test
    void tooLittleMemoryLeavesTheSiteAsItWas() throws Exception {
        assertThat(built("one").code()).isZero();
        Map<String, String> before = site();
        String update = "## Update · 2021-09-01 08:00 UTC\n\nWe *look* into it, [again](https://a.example/).\n\n";
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("one/incidents/long-" + i + ".md"),
                    "---\ntitle: Long\nimpact: none\n---\n\n" + update.repeat(5_000));
        }

        Ended ended = Processes.run(folder, command("-Xmx12m", "one"));

        assertThat(ended.code()).as(ended.printed()).isEqualTo(3);
        assertThat(ended.printed()).isEqualTo("""
                        allclear: Java ran out of memory; give it more, such as with `java -Xmx1g -jar allclear.jar`.
                        Nothing was written: site/ is as it was.
                        """);
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aPipeThatNobodyReadsKeepsNoBuildFromItsEnd() throws Exception {
        String command = command("-Xmx256m", "one").stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));

        Ended ended =
                Processes.run(folder, List.of("bash", "-c", "set -o pipefail; " + command + " --verbose 2>&1 | true"));

        assertThat(ended.code()).as(ended.printed()).isZero();
        Map<String, String> unread = site();
        assertThat(built("one").printed()).contains("(0 files written, ");
        assertThat(site()).isEqualTo(unread);
    }

    private Ended built(String content) throws IOException, InterruptedException {
        return Processes.run(folder, command("-Xmx256m", content));
    }

    private Process started(String content) throws IOException {
        return new ProcessBuilder(command("-Xmx256m", content))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> command(String memory, String content) {
        return List.of(
                JAVA.toString(),
                memory,
                "-jar",
                JAR.toString(),
                "build",
                "--content",
                content,
                "--now",
                "2021-09-02T00:00:00Z");
    }

    private static String firstLine(Process process) throws IOException {
        // Not closed: that would close the pipe under the program.
        return String.valueOf(new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine());
    }

    private static void drain(Process process) throws IOException {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void write(String content, String name) throws IOException {
        Path incidents = Files.createDirectories(folder.resolve(content).resolve("incidents"));
        Files.writeString(
                folder.resolve(content).resolve("site.yaml"), "name: " + name + "\nurl: https://s.example/\n");
        Files.writeString(folder.resolve(content).resolve("components.yaml"), "- {id: api, name: API}\n");
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    incidents.resolve(name.toLowerCase(Locale.ROOT) + "-" + i + ".md"),
                    "---\ntitle: Trouble\nimpact: none\n---\n\n## Resolved · 2021-09-01 07:00 UTC\n\nOver.\n");
        }
    }

    private Map<String, String> site() throws IOException {
        Path site = folder.resolve("site");
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".allclear/cache"))
                    .toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return files;
    }
}
