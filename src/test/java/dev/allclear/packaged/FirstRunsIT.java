package dev.allclear.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Launched.Ended;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the launcher finds a Java, and when it makes an archive; a script stands for Java. */
class FirstRunsIT {
    /** Says how it was called, and writes the files that Java would. */
    private static final String RECORDER = """
            [ "$1" != -version ] || { echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit; }
            echo "$@"
            [ -z "${GATE-}" ] || [ "$1" != -XX:+UseSerialGC ] || [ "$5" != -XX:-UsePerfData ] || read -r open <"$GATE"
            for option; do
              case $option in
                -XX:DumpLoadedClassList=*) echo x >"${option#*=}" ;;
                -XX:SharedArchiveFile=archive) [ -f archive ] || echo "$FAKED" >archive ;;
                -Xshare:dump) [ "$FAKED" != broken ] || exit 1 ;;
              esac
            done
            """;

    private static final String COMMAND = "-XX:+UseSerialGC -XX:MaxNewSize=32m"
            + " -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr";

    @TempDir
    private Path temp;

    private Path cache;
    private Launched launcher;

    @BeforeEach
    void unpack() throws Exception {
        cache = temp.resolve("cache/allclear");
        launcher = Launched.unpacked(temp, temp.resolve("cache"))
                .with(
                        "JAVA_HOME",
                        Launched.stand(temp.resolve("java"), RECORDER).toString())
                .with("FAKED", "archive");
    }

    @Test
    void theArchiveIsMadeAfterTheFirstCommandAndUsedByTheNext() throws Exception {
        Path gate = temp.resolve("gate");
        assertThat(Processes.run(temp, List.of("mkfifo", gate.toString())).code())
                .isZero();
        Files.createDirectories(cache);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_DELETE);

            Launched.Running command = launcher.with("GATE", gate.toString()).started("check");
            assertThat(watch.poll(300, TimeUnit.MILLISECONDS))
                    .as("the command has the machine to itself")
                    .isNull();
            Files.writeString(gate, "open\n");

            assertThat(command.ended()).isEqualTo(new Ended(0, COMMAND + jar() + " check\n", ""));
            assertThat(watch.poll(1, TimeUnit.MINUTES))
                    .as("the folder it is made in goes last")
                    .isNotNull();
        }
        String archive = cache.resolve(madeIn(cache).get(0)).toString();
        assertThat(launcher.run("check").out())
                .isEqualTo(COMMAND + " -XX:SharedArchiveFile=" + archive + jar() + " check\n");
    }

    @Test
    void ofAnotherJavaThereIsAnotherArchive() throws Exception {
        Launched now = launcher.with("ALLCLEAR_ARCHIVE", "now");
        now.run("check");
        Path other = Launched.stand(temp.resolve("other"), RECORDER);

        now.with("JAVA_HOME", other.toString()).run("check");

        assertThat(madeIn(cache)).hasSize(2);
    }

    @Test
    void oneThatIsBeingMadeIsNotWaitedForAndOneThatFailedIsNotTriedAgainForADay() throws Exception {
        Launched now = launcher.with("ALLCLEAR_ARCHIVE", "now");
        assertThat(now.with("FAKED", "broken").run("check")).isEqualTo(new Ended(0, COMMAND + jar() + " check\n", ""));
        Path left = cache.resolve(madeIn(cache).get(0));
        assertThat(left).isDirectory();

        now.run("check");
        assertThat(madeIn(cache)).singleElement().asString().endsWith(".making");

        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        now.run("check");
        assertThat(madeIn(cache)).singleElement().asString().endsWith(".jsa");
    }

    @Test
    void archivesThatNobodyUsedForAMonthAreTakenAway() throws Exception {
        Files.createDirectories(cache);
        Path old = Files.createFile(cache.resolve("0.0.1-old.jsa"));
        Path used = Files.createFile(cache.resolve("0.0.2-used.jsa"));
        Files.setAttribute(old, "lastAccessTime", FileTime.from(Instant.now().minus(Duration.ofDays(40))));

        launcher.with("ALLCLEAR_ARCHIVE", "now").run("check");

        assertThat(old).doesNotExist();
        assertThat(used).exists();
    }

    @Test
    void withoutAPlaceToKeepItThereIsNone() throws Exception {
        Launched now = launcher.with("ALLCLEAR_ARCHIVE", "now");
        var plain = new Ended(0, COMMAND + jar() + " check\n", "");

        assertThat(now.with("XDG_CACHE_HOME", "/dev/null").run("check")).isEqualTo(plain);
        assertThat(now.without("XDG_CACHE_HOME").run("check")).isEqualTo(plain);
        assertThat(now.without("XDG_CACHE_HOME").with("HOME", "/").run("check")).isEqualTo(plain);
        assertThat(now.with("XDG_CACHE_HOME", temp + "/a:b").run("check")).isEqualTo(plain);
        assertThat(now.without("XDG_CACHE_HOME").with("HOME", temp + "/nobody").run("check"))
                .isEqualTo(plain);
        assertThat(Path.of("/.cache/allclear")).doesNotExist();
        assertThat(temp.resolve("nobody")).doesNotExist();
    }

    @Test
    void aMachineOfCiMakesNoneUnlessItIsAsked() throws Exception {
        Launched ci = launcher.with("CI", "true");

        ci.run("check");
        assertThat(cache).doesNotExist();

        ci.with("ALLCLEAR_ARCHIVE", "now").run("check");
        assertThat(madeIn(cache)).hasSize(1);
    }

    @Test
    void optionsAreHandedOnAndWordsStayWhole() throws Exception {
        Ended ended = launcher.with("JAVA_OPTS", "-Xmx1g -Da=*")
                .with("ALLCLEAR_JAVA_OPTS", "-Xss2m")
                .with("ALLCLEAR_ARCHIVE", "off")
                .run("serve", "--content", "two  words");

        assertThat(ended.out())
                .isEqualTo(COMMAND.replace(" -XX:MaxNewSize=32m -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20", "")
                        + " -Xmx1g -Da=* -Xss2m" + jar() + " serve --content two  words\n");
    }

    @Test
    void aCollectorOfTheTeamsIsTheOnlyOne() throws Exception {
        Ended ended = launcher.with("ALLCLEAR_JAVA_OPTS", "-XX:+UseParallelGC")
                .with("ALLCLEAR_ARCHIVE", "off")
                .run("check");

        assertThat(ended.out())
                .isEqualTo(COMMAND.replace("-XX:+UseSerialGC -XX:MaxNewSize=32m ", "") + " -XX:+UseParallelGC" + jar()
                        + " check\n");
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Launched nothing = launcher.without("JAVA_HOME").with("PATH", temp.toString());
        assertThat(nothing.run("check"))
                .isEqualTo(
                        new Ended(3, "", "allclear: There is no Java: install Java 17 or newer, or set JAVA_HOME.\n"));

        assertThat(launcher.with("JAVA_HOME", "/no/java").run("check"))
                .isEqualTo(new Ended(3, "", "allclear: JAVA_HOME is `/no/java`, where there is no `bin/java`.\n"));
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_402", "9", "11.0.2", "16.0.2"})
    void anOldJavaIsRefused(String version) throws Exception {
        Path asked = Launched.stand(temp.resolve("asked"), "echo 'openjdk version \"" + version + "\" 2019' >&2\n");
        Path told = Launched.stand(temp.resolve("told"), "echo never asked\n");
        Files.writeString(told.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");

        for (Path home : List.of(asked, told)) {
            assertThat(launcher.with("JAVA_HOME", home.toString()).run("check"))
                    .isEqualTo(new Ended(
                            3,
                            "",
                            "allclear: Allclear needs Java 17 or newer; `" + home + "/bin/java` is " + version
                                    + ".\n"));
        }
    }

    private String jar() throws IOException {
        return " -jar " + temp.toRealPath().resolve("allclear-0.1.0/lib/allclear.jar");
    }

    private static List<String> madeIn(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
