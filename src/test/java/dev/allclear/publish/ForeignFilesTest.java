package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no build of ours made, in an output folder and beside it. */
class ForeignFilesTest {
    @TempDir
    private Path place;

    private Path site;
    private final List<Diagnostic> problems = new ArrayList<>();

    @BeforeEach
    void start() {
        site = place.resolve("site");
    }

    @Test
    void filesOfOthersAreKeptAlsoInFoldersOfOurs() throws IOException {
        build("index.html", "home", "a/index.html", "a");
        Files.writeString(site.resolve("CNAME"), "status.example.com");
        Files.writeString(site.resolve("a/note.txt"), "mine");

        build("index.html", "new home");

        assertThat(site.resolve("CNAME")).hasContent("status.example.com");
        assertThat(site.resolve("a")).isDirectoryNotContaining("glob:**/index.html");
        assertThat(site.resolve("a/note.txt")).hasContent("mine");
    }

    @Test
    void aFileOfOthersWhereOursBelongsIsAProblemAndStays() throws IOException {
        build("index.html", "home");
        Files.writeString(site.resolve("robots.txt"), "mine");

        try (OutputFolder output = open()) {
            output.add(Phase.HOME, "index.html", bytes("home"));
            output.add(Phase.SUPPORT, "robots.txt", bytes("ours"));
            problems.addAll(output.complete(path -> false));
        }

        assertThat(problems()).containsExactly("ADDRESS_COLLISION site/robots.txt");
        assertThat(site.resolve("robots.txt")).hasContent("mine");
    }

    @Test
    void aFolderOfOthersWhereOursBelongsIsAProblem() throws IOException {
        build("index.html", "home");
        Files.createDirectories(site.resolve("feed"));
        Files.writeString(site.resolve("feed/x"), "mine");

        try (OutputFolder output = open()) {
            output.add(Phase.HOME, "index.html", bytes("home"));
            output.add(Phase.SUPPORT, "feed", bytes("ours"));
            problems.addAll(output.complete(path -> false));
        }

        assertThat(problems()).containsExactly("ADDRESS_COLLISION site/feed");
    }

    @Test
    void nothingIsWrittenOrRemovedThroughALinkToElsewhere() throws IOException {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        build("index.html", "home", "a/index.html", "a");
        Files.delete(site.resolve("a/index.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), elsewhere);
        Files.writeString(elsewhere.resolve("index.html"), "mine");

        try (OutputFolder output = open()) {
            output.add(Phase.LEAF, "a/index.html", bytes("new a"));
            problems.addAll(output.complete(path -> false));
        }
        build("index.html", "home");

        assertThat(problems()).contains("ADDRESS_COLLISION site/a");
        assertThat(elsewhere.resolve("index.html")).hasContent("mine");
    }

    @Test
    void aFolderThatNoBuildMadeIsRefusedUnlessItIsEmpty() throws IOException {
        Files.createDirectory(site);
        assertThat(OutputFolder.refusal(site, "site", false)).isEmpty();

        Files.writeString(site.resolve("thesis.doc"), "precious");
        assertThat(OutputFolder.refusal(site, "site", false))
                .contains("The output folder `site` has files in it and was not made by Allclear;"
                        + " name an empty folder, or take this one over with --adopt.");
        assertThat(OutputFolder.refusal(site, "site", true)).isEmpty();
        assertThat(OutputFolder.refusal(site.resolve("thesis.doc"), "site/thesis.doc", true))
                .contains("The output `site/thesis.doc` is a file; name a folder.");
    }

    @Test
    void aManifestThatLeadsOutOfTheFolderRemovesNothing() throws IOException {
        Path precious = Files.writeString(place.resolve("precious"), "mine");
        build("index.html", "home");
        Files.writeString(site.resolve(Manifest.PATH), "0".repeat(32) + "  ../precious\nnonsense\n");

        try (OutputFolder output = open()) {
            output.publish();
        }

        assertThat(precious).exists();
    }

    private void build(String... pathsAndTexts) throws IOException {
        try (OutputFolder output = open()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                output.add(Phase.INDEX, pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
            }
            problems.addAll(output.complete(path -> false));
            output.publish();
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

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
