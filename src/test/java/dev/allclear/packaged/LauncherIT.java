package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Launched.Ended;
import dev.allclear.packaged.Launched.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as it is handed out, with a real Java: what it starts, and what it keeps so that the next start is faster. */
class LauncherIT {
    private static final Ended VERSION =
            new Ended(0, "allclear 0.1.0 (" + revision() + "Java " + System.getProperty("java.version") + ")\n", "");

    /** Short, and of plain characters, whatever the tests are told of temporary folders. */
    @TempDir
    private static Path shared;

    private static Path cache;
    private static Launched launcher;
    private static List<Ended> firstRuns;

    @TempDir
    private Path temp;

    /** Making an archive takes seconds, so it is made once: by two first runs that race. */
    @BeforeAll
    static void raceForAnArchive() throws Exception {
        cache = shared.resolve("cache");
        launcher = Launched.unpacked(shared, cache);
        Launched now = launcher.with("ALLCLEAR_ARCHIVE", "now");
        Running one = now.started("--version");
        Running two = now.started("--version");
        firstRuns = List.of(one.ended(), two.ended());
    }

    @Test
    void twoFirstRunsMakeOneArchiveAndLeaveNothingElse() throws IOException {
        assertThat(firstRuns).containsOnly(VERSION);
        try (Stream<Path> files = Files.list(cache.resolve("allclear"))) {
            assertThat(files).singleElement().asString().matches(".*/0\\.1\\.0-[0-9a-f]{32}-\\d+\\.jsa");
        }
    }

    @Test
    void whatACommandLoadsComesFromTheArchive() throws Exception {
        assertThat(fromJar(launcher)).isEmpty();
    }

    @Test
    void whatABuildDoesByLambdasComesFromTheArchiveToo() throws Exception {
        Path loaded = temp.resolve("loaded.txt");
        Path example = launcher.script().resolve("../../example").normalize();

        assertThat(launcher.with("ALLCLEAR_JAVA_OPTS", "-Xlog:class+load:file=" + loaded)
                        .run(
                                "build",
                                "--content",
                                example.toString(),
                                "--output",
                                temp.resolve("site").toString(),
                                "--now",
                                "2026-11-22T15:00:00Z")
                        .code())
                .isZero();
        List<String> lambdas = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" dev.allclear.") && line.contains("$$Lambda"))
                .toList();
        // Two threads that come to a lambda at once take it twice, and then the next of its kind is made anew.
        assertThat(lambdas)
                .filteredOn(line -> !line.contains(" source: shared objects file"))
                .hasSizeLessThan(lambdas.size() / 25);
    }

    @Test
    void switchedOffItIsNeitherUsedNorMade() throws Exception {
        assertThat(fromJar(launcher.with("ALLCLEAR_ARCHIVE", "off"))).contains("dev.allclear.cli.Main");

        Path empty = temp.resolve("cache");
        assertThat(launcher.with("XDG_CACHE_HOME", empty.toString())
                        .with("ALLCLEAR_ARCHIVE", "off")
                        .run("--version"))
                .isEqualTo(VERSION);
        assertThat(empty).doesNotExist();
    }

    @Test
    void itIsFoundThroughLinksFromAnywhere() throws Exception {
        Path folder = Files.createDirectories(shared.resolve("a folder -> of links"));
        Path link = Files.createSymbolicLink(folder.resolve("allclear"), launcher.script());
        Path relative = Files.createSymbolicLink(shared.resolve("ac"), shared.relativize(link));

        assertThat(launcher.as(link).run("--version")).isEqualTo(VERSION);
        assertThat(fromJar(launcher.as(relative))).isEmpty();
    }

    @Test
    void inAFolderWithSpacesItDoesWithoutAnArchive() throws Exception {
        Launched spaced = Launched.unpacked(temp.resolve("a b"), temp.resolve("cache"));

        assertThat(spaced.with("ALLCLEAR_ARCHIVE", "now").run("--version")).isEqualTo(VERSION);
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.5, 0.99})
    void aTornArchiveIsAsNone(double part) throws Exception {
        assertThat(with(bytes -> Arrays.copyOf(bytes, (int) (bytes.length * part))))
                .isNotEmpty();
    }

    @Test
    void anArchiveOfAnotherJavaIsAsNone() throws Exception {
        assertThat(with(bytes -> {
                    int name = new String(bytes, 0, 4096, ISO_8859_1).indexOf("Server VM (");
                    assertThat(name).isPositive();
                    bytes[name] = 'T';
                    return bytes;
                }))
                .isNotEmpty();
    }

    @Test
    void exitCodesAndProblemsAreTheProgramsOwn() throws Exception {
        assertThat(launcher.run("bild"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "allclear: There is no command `bild`; did you mean `build`?\nTry `allclear --help`.\n"));
        Files.writeString(Files.createDirectories(temp.resolve("my content")).resolve("site.yaml"), "name: x\n");

        Ended wrong =
                launcher.run("check", "--content", temp.resolve("my content").toString());

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).startsWith("error[");
    }

    @Test
    void theManualAndTheCompletionsStandWhereSystemsLookForThem() {
        Path share = launcher.script().resolve("../../share").normalize();

        assertThat(share.resolve("man/man1/allclear.1"))
                .hasSameTextualContentAs(Path.of("src", "main", "launcher", "allclear.1"));
        Path scripts = Path.of("src", "main", "resources", "dev", "allclear", "cli");
        assertThat(share.resolve("bash-completion/completions/allclear"))
                .hasSameTextualContentAs(scripts.resolve("completion.bash"));
        assertThat(share.resolve("zsh/site-functions/_allclear"))
                .hasSameTextualContentAs(scripts.resolve("completion.zsh"));
        assertThat(share.resolve("fish/vendor_completions.d/allclear.fish"))
                .hasSameTextualContentAs(scripts.resolve("completion.fish"));
    }

    /** Returns what the jar says it was built from, where it was built in a repository. */
    private static String revision() {
        try (var jar = new JarFile("target/allclear.jar")) {
            String revision = jar.getManifest().getMainAttributes().getValue("Implementation-Revision");
            assertThat(revision).matches("[0-9a-f]{7,}(-dirty)?|unknown");
            return revision.equals("unknown") ? "" : revision + ", ";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Damage {
        byte[] to(byte[] archive);
    }

    /** Runs a command with a damaged archive, and returns what it loads from the jar. */
    private List<String> with(Damage damage) throws Exception {
        Path mine = Files.createDirectories(temp.resolve("cache/allclear"));
        try (Stream<Path> files = Files.list(cache.resolve("allclear"))) {
            Path archive = files.findFirst().orElseThrow();
            Files.write(mine.resolve(archive.getFileName()), damage.to(Files.readAllBytes(archive)));
        }
        return fromJar(launcher.with("XDG_CACHE_HOME", temp.resolve("cache").toString()));
    }

    /** Runs a command that prints what it should and nothing else, and returns the classes of ours that it takes out of the jar. */
    private List<String> fromJar(Launched launcher) throws Exception {
        Path loaded = temp.resolve("loaded.txt");
        String log = "-Xlog:class+load:file=" + loaded;

        assertThat(launcher.with("ALLCLEAR_JAVA_OPTS", log).run("--version")).isEqualTo(VERSION);
        return Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" dev.allclear.") && line.contains(" source: file:"))
                .map(line -> line.replaceAll("^.*(dev\\.allclear\\.\\S+) source: .*$", "$1"))
                .toList();
    }
}
