package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.allclear.packaged.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out. */
class JarIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path JAR = HERE.resolve("target/allclear.jar");
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final Path EXAMPLE = HERE.resolve("content");
    private static final Path RICH_EXAMPLE = HERE.resolve("src/main/resources/example");

    @TempDir
    private Path temp;

    @Test
    void buildsTheExampleSite() throws Exception {
        Ended ended = build(THIS_JAVA, HERE, List.of(), EXAMPLE, temp.resolve("site"));

        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("Built \\d+ pages in \\d+\\.\\d s: .*/site/ \\(\\d+ files written, 0 unchanged\\)\\.");
        assertThat(temp.resolve("site/incidents/2021-08-27-global-issue/index.html"))
                .exists();
    }

    @Test
    void buildingTwiceTouchesNoFile() throws Exception {
        Path site = temp.resolve("site");
        build(THIS_JAVA, HERE, List.of(), RICH_EXAMPLE, site);
        Map<String, FileTime> before = times(site);

        Ended ended = build(THIS_JAVA, HERE, List.of(), RICH_EXAMPLE, site);

        assertThat(ended.printed()).contains("(0 files written, " + (before.size() - 1) + " unchanged)");
        assertThat(times(site)).isEqualTo(before);
    }

    @Test
    void zoneLocaleEncodingWorkingFolderAndNumberOfThreadsChangeNoByte() throws Exception {
        List<String> elsewhere = List.of(
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-XX:ActiveProcessorCount=8");

        buildsTheSame(THIS_JAVA, elsewhere);
    }

    @Test
    void anotherJavaChangesNoByte() throws Exception {
        Optional<Path> other = otherJava();
        assumeFalse(other.isEmpty(), "no other JDK beside " + THIS_JAVA + "; install one to run this test");

        buildsTheSame(other.orElseThrow(), List.of());
    }

    @Test
    void holdsWhatAJarMustAndNothingThatSpoilsIt() throws Exception {
        try (var jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
            assertThat(names)
                    .doesNotHaveDuplicates()
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/commonmark.txt")
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"))
                    .noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(jar.getInputStream(jar.getEntry("META-INF/LICENSE")))
                    .hasSameContentAs(Files.newInputStream(HERE.resolve("src/main/resources/META-INF/LICENSE")));
        }
    }

    private void buildsTheSame(Path java, List<String> options) throws Exception {
        Ended here = build(THIS_JAVA, HERE, List.of(), RICH_EXAMPLE, temp.resolve("here"));
        Path folder = Files.createDirectories(temp.resolve("elsewhere/deep"));

        Ended there = build(java, folder, options, folder.relativize(RICH_EXAMPLE), Path.of("site"));

        assertThat(here.code()).as(here.printed()).isZero();
        assertThat(there.code()).as(there.printed()).isZero();
        Map<String, String> expected = contents(temp.resolve("here"));
        Map<String, String> actual = contents(folder.resolve("site"));
        assertThat(actual).containsOnlyKeys(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
    }

    private static Ended build(Path java, Path folder, List<String> options, Path content, Path output)
            throws IOException, InterruptedException {
        Stream<String> command = Stream.of(
                "-jar",
                JAR.toString(),
                "build",
                "--content",
                content.toString(),
                "--output",
                output.toString(),
                "--now",
                "2026-11-22T14:36:00Z",
                "--revision",
                "4f2c1d0");
        return Processes.java(java, folder, Stream.concat(options.stream(), command));
    }

    /** Returns a JDK of another version in the folder that this one is in. */
    private static Optional<Path> otherJava() throws IOException {
        Path real = THIS_JAVA.toRealPath();
        try (Stream<Path> siblings = Files.list(real.getParent())) {
            return siblings.filter(each -> Files.isExecutable(each.resolve("bin/java")))
                    .filter(each -> !release(each).equals(release(real)))
                    .sorted(Comparator.reverseOrder())
                    .findFirst();
        }
    }

    private static String release(Path java) {
        try {
            return Files.readAllLines(java.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static Map<String, FileTime> times(Path site) throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (Path file : files(site)) {
            times.put(site.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static Map<String, String> contents(Path site) throws IOException {
        var contents = new TreeMap<String, String>();
        for (Path file : files(site)) {
            contents.put(site.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
        return contents;
    }

    /** Returns what belongs to the site, and the manifest; the cache says how files look, which differs wherever they are. */
    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".allclear/cache"))
                    .toList();
        }
    }
}
