package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.disk.Death;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are one on some file systems and two on others: by case, by the form of their accents. */
class TwinsTest {
    static Stream<Path> systems() {
        return Stream.of(
                Jimfs.newFileSystem(Configuration.unix()).getPath("/site"),
                Jimfs.newFileSystem(Configuration.osX()).getPath("/site"),
                Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\site"));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void twoAddressesThatAreTwinsAreRefusedBeforeAnythingIsWritten(Path site) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        try (OutputFolder output = open(site)) {
            for (String path : List.of("a/x.txt", "A/X.txt", "caf\u00e9.txt", "cafe\u0301.txt")) {
                output.add(Phase.SUPPORT, path, bytes(path)).ifPresent(problems::add);
            }
        }

        assertThat(problems).extracting(each -> each.location().file()).containsExactly("A/X.txt", "cafe\u0301.txt");
        assertThat(site).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aChangeOfCaseAloneLeavesTheNewNameOnly(Path site) throws IOException {
        build(site, "Logo.svg", "Pictures/a.txt", "Sounds/b.txt");

        build(site, "logo.svg", "pictures/a.txt", "sounds/c.txt");

        assertThat(names(site)).containsExactly("logo.svg", "pictures", "pictures/a.txt", "sounds", "sounds/c.txt");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void foldersThatAreTwinsHaveAllTheirFiles(Path site) throws IOException {
        build(site, "Pictures/a.txt", "pictures/b.txt");

        assertThat(site.resolve("Pictures/a.txt")).hasContent("Pictures/a.txt");
        assertThat(site.resolve("pictures/b.txt")).hasContent("pictures/b.txt");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aChangeOfAccentsAloneLeavesOneFile(Path site) throws IOException {
        build(site, "caf\u00e9.txt");

        build(site, "cafe\u0301.txt");

        assertThat(names(site)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aBuildKilledWhileItChangesCaseIsHealed(Path site) throws IOException {
        int killed = 0;
        while (true) {
            build(site, "Logo.svg", "Pictures/a.txt", "About");
            Disk disk = Disk.dyingAt(++killed);
            Path mortal = disk.over(site);
            if (!died(mortal)) {
                break;
            }
            open(site).close();
            assertThat(names(site))
                    .as("killed at change %d", killed)
                    .isIn(
                            List.of("About", "Logo.svg", "Pictures", "Pictures/a.txt"),
                            List.of("about", "about/index.html", "logo.svg", "pictures", "pictures/A.txt"));
        }
        assertThat(killed).isGreaterThan(20);
    }

    private static boolean died(Path site) throws IOException {
        try {
            build(site, "logo.svg", "pictures/A.txt", "about/index.html");
            return false;
        } catch (Death e) {
            return true;
        }
    }

    private static void build(Path site, String... paths) throws IOException {
        try (OutputFolder output = open(site)) {
            for (String path : paths) {
                assertThat(output.add(Phase.SUPPORT, path, bytes(path))).isEmpty();
            }
            output.complete(path -> false);
            output.publish();
        }
    }

    private static OutputFolder open(Path site) throws IOException {
        return OutputFolder.open(site, new OutputFolder.Terms("site", false, "program"), () -> false)
                .orElseThrow();
    }

    /** Returns every file and folder of the site as it is spelled there. */
    private static List<String> names(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.map(each -> site.relativize(each).toString().replace('\\', '/'))
                    .filter(path -> !path.isEmpty() && !path.startsWith(".allclear"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
