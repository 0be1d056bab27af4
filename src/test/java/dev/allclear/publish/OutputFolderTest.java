package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.digest.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path place;

    private Path site;
    private final List<Diagnostic> problems = new ArrayList<>();

    @BeforeEach
    void start() {
        site = place.resolve("site");
    }

    @Test
    void everyFileStandsInPlaceWithItsBytes() throws IOException {
        build("index.html", "home", "incidents/a/index.html", "a", "build.json", "{}");

        assertThat(files()).containsExactly(".allclear/manifest", "build.json", "incidents/a/index.html", "index.html");
        assertThat(site.resolve("incidents/a/index.html")).hasContent("a");
    }

    @Test
    void aLargeFileArrivesWholeAndIsNotTouchedWhereItStaysTheSame() throws IOException {
        Destination.Large large = out -> {
            out.write(bytes("[1,"));
            out.write(' ');
            out.write(bytes("2]"));
        };
        assertThat(build(large).written()).containsExactly("years.json");
        assertThat(site.resolve("years.json")).hasContent("[1, 2]");
        Files.setLastModifiedTime(site.resolve("years.json"), LONG_AGO);

        assertThat(build(large)).isEqualTo(new Published(List.of(), 1, List.of(), 0));
        assertThat(Files.getLastModifiedTime(site.resolve("years.json"))).isEqualTo(LONG_AGO);

        assertThat(build(out -> out.write(bytes("[1, 2, 3]"))).written()).containsExactly("years.json");
        assertThat(site.resolve("years.json")).hasContent("[1, 2, 3]");
    }

    private Published build(Destination.Large large) throws IOException {
        try (OutputFolder output = open()) {
            output.claim("years.json").ifPresent(problems::add);
            output.put(Phase.INDEX, "years.json", Optional.empty(), large);
            problems.addAll(output.complete(path -> false));
            return output.publish();
        }
    }

    @Test
    void filesMoveByPhaseAndWithinOneByPath() throws IOException {
        try (OutputFolder output = open()) {
            output.add(Phase.STAMP, "build.json", bytes("{}"));
            output.add(Phase.HOME, "index.html", bytes("home"));
            output.add(Phase.INDEX, "history/index.html", bytes("history"));
            output.add(Phase.LEAF, "incidents/b/index.html", bytes("b"));
            output.add(Phase.LEAF, "incidents/a/index.html", bytes("a"));
            output.add(Phase.SUPPORT, "theme/site.css", bytes("css"));

            assertThat(output.publish().written())
                    .containsExactly(
                            "theme/site.css",
                            "incidents/a/index.html",
                            "incidents/b/index.html",
                            "history/index.html",
                            "index.html",
                            "build.json");
        }
    }

    @Test
    void nothingIsInPlaceBeforePublishing() throws IOException {
        try (OutputFolder output = open()) {
            output.add(Phase.HOME, "index.html", bytes("home"));
            problems.addAll(output.complete(path -> false));

            assertThat(site).isDirectoryNotContaining(path -> !path.endsWith(".allclear"));
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void aBuildGivenUpLeavesTheOldSiteAndNoStaging() throws IOException {
        build("index.html", "home", "a.html", "a");
        Map<String, String> before = contents();

        try (OutputFolder output = open()) {
            output.add(Phase.HOME, "index.html", bytes("new home"));
            problems.addAll(output.complete(path -> false));
        }

        assertThat(contents()).isEqualTo(before);
        assertThat(place).isDirectoryNotContaining(path -> !path.equals(site));
    }

    @Test
    void aFileThatVanishesBeforeItIsCopiedLeavesTheOldSiteAndNoStaging() throws IOException {
        build("index.html", "home");
        Map<String, String> before = contents();

        assertThatThrownBy(() -> copy(place.resolve("gone.svg"))).isInstanceOf(NoSuchFileException.class);

        assertThat(contents()).isEqualTo(before);
        assertThat(place).isDirectoryNotContaining(path -> !path.equals(site));
    }

    @Test
    void aBuildThatFailsWhileItMovesFilesIsHealedByTheNext() throws IOException {
        build("index.html", "home", "old.html", "old");
        try (OutputFolder output = open()) {
            output.add(Phase.LEAF, "a.html", bytes("a"));
            output.add(Phase.LEAF, "b.html", bytes("b"));
            output.add(Phase.HOME, "index.html", bytes("new home"));
            problems.addAll(output.complete(path -> false));
            Files.createDirectories(site.resolve("b.html"));
            Files.writeString(site.resolve("b.html/note.txt"), "in the way since just now");

            assertThatThrownBy(output::publish).isInstanceOf(PartlyWritten.class);
        }
        assertThat(files()).contains(".allclear/journal", "a.html", "b.html/note.txt", "index.html", "old.html");
        assertThat(site.resolve("index.html")).hasContent("home");
        assertThat(Journal.read(site).orElseThrow().steps())
                .extracting(Journal.Step::path)
                .containsExactly("a.html", "b.html", "index.html", "old.html", Manifest.PATH);
        assertThatThrownBy(this::open).isInstanceOf(PartlyWritten.class);
        Files.delete(site.resolve("b.html/note.txt"));

        build("index.html", "newest home", "b.html", "b");

        assertThat(files()).containsExactly(".allclear/manifest", "b.html", "index.html");
    }

    @Test
    void aFileWithTheSameBytesIsNotTouched() throws IOException {
        build("index.html", "home", "a.html", "a");
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve(Manifest.PATH), LONG_AGO);

        Published published = build("index.html", "home", "a.html", "a");

        assertThat(published).isEqualTo(new Published(List.of(), 2, List.of(), 0));
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve(Manifest.PATH))).isEqualTo(LONG_AGO);
    }

    @Test
    void aFileThatSomebodyChangedByHandIsWrittenAgain() throws IOException {
        build("index.html", "home");
        Files.writeString(site.resolve("index.html"), "hame");

        build("index.html", "home");

        assertThat(site.resolve("index.html")).hasContent("home");
    }

    @Test
    void whatOnlyTheLastBuildMadeGoesWithItsEmptyFolders() throws IOException {
        build("index.html", "home", "incidents/a/index.html", "a", "incidents/b/index.html", "b");

        Published published = build("index.html", "home", "incidents/b/index.html", "b");

        assertThat(published.removed()).containsExactly("incidents/a/index.html");
        assertThat(site.resolve("incidents")).isDirectoryNotContaining("glob:**/a");
    }

    @Test
    void aFileOfOursMayBecomeAFolderAndBack() throws IOException {
        build("about", "file", "index.html", "home");
        build("about/index.html", "folder", "index.html", "home");

        assertThat(files()).containsExactly(".allclear/manifest", "about/index.html", "index.html");

        build("about", "file", "index.html", "home");

        assertThat(files()).containsExactly(".allclear/manifest", "about", "index.html");
        assertThat(problems()).allMatch(problem -> problem.startsWith("VANISHED_ADDRESS"));
    }

    /** A thread may be left behind in a template that comes to an end later than the build. */
    @Test
    void nothingThatComesAfterABuildIsOverGetsIntoTheWayOfTheNext() throws IOException {
        OutputFolder over = open();
        over.close();
        assertThat(over.claim("late.html")).isEmpty();
        over.put(Phase.LEAF, "late.html", Optional.empty(), bytes("late"));

        assertThat(site).doesNotExist();
    }

    @Test
    void anAddressPublishedBeforeThatIsGoneIsAWarning() throws IOException {
        build("index.html", "home", "incidents/a/index.html", "a", "old.css", "css");

        build("index.html", "home");

        assertThat(problems)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .isEqualTo("The address /incidents/a/ was published before; this build no longer has it."));
    }

    @Test
    void twoFilesAtOneAddressAreAProblemInWhateverCase() throws IOException {
        Path file = Files.writeString(place.resolve("x"), "x");
        try (OutputFolder output = open()) {
            output.add(Phase.HOME, "history/index.html", bytes("ours"));
            for (String path : List.of("History/Index.html", "history", "history/index.html/x")) {
                output.copy(Phase.SUPPORT, path, file, "content/root/" + path).ifPresent(problems::add);
            }
        }

        assertThat(problems())
                .containsExactly(
                        "ADDRESS_COLLISION content/root/History/Index.html",
                        "ADDRESS_COLLISION content/root/history",
                        "ADDRESS_COLLISION content/root/history/index.html/x");
    }

    @Test
    void aChangeOfCaseAloneLeavesTheNewNameOnly() throws IOException {
        build("assets/Logo.svg", "logo", "index.html", "home");

        build("assets/logo.svg", "logo", "index.html", "home");

        assertThat(files()).containsExactly(".allclear/manifest", "assets/logo.svg", "index.html");
    }

    @Test
    void aCopiedFileIsComparedAndHashedLikeAnyOther() throws IOException {
        Path logo = Files.writeString(place.resolve("logo.svg"), "<svg/>");
        copy(logo);
        String manifest = Files.readString(site.resolve(Manifest.PATH));

        Published again = copy(logo);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(Files.readString(site.resolve(Manifest.PATH)))
                .isEqualTo(manifest)
                .isEqualTo(Digest.of(bytes("<svg/>")) + "  assets/logo.svg\n");
    }

    @Test
    void whatAKilledBuildLeftInStagingIsGone() throws IOException {
        Path left = Files.createDirectories(site.resolve(".allclear/staging"));
        Files.writeString(left.resolve("0123"), "half");

        build("index.html", "home");

        assertThat(left).doesNotExist();
        assertThat(files()).containsExactly(".allclear/manifest", "index.html");
    }

    @Test
    void aFolderWhoseParentsDoNotExistYetIsMade() throws IOException {
        site = place.resolve("public/status/site");

        build("index.html", "home");

        assertThat(files()).containsExactly(".allclear/manifest", "index.html");
        assertThat(place).isDirectoryNotContaining(path -> !path.endsWith("public"));
    }

    private Published copy(Path logo) throws IOException {
        try (OutputFolder output = open()) {
            output.copy(Phase.SUPPORT, "assets/logo.svg", logo, "content/assets/logo.svg");
            return output.publish();
        }
    }

    private Published build(String... pathsAndTexts) throws IOException {
        try (OutputFolder output = open()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                output.add(Phase.INDEX, pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
            }
            problems.addAll(output.complete(path -> false));
            return output.publish();
        }
    }

    private OutputFolder open() throws IOException {
        return OutputFolder.open(site, new OutputFolder.Terms("site", false, "program"), () -> false)
                .orElseThrow();
    }

    private List<String> problems() {
        return problems.stream()
                .map(each -> each.rule() + " " + each.location().file())
                .toList();
    }

    private List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Cache.PATH))
                    .toList()) {
                contents.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
