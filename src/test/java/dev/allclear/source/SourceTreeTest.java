package dev.allclear.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    private final Diagnostics log = new Diagnostics();

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeContent() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    @Test
    void filesComeByPathWithTheirSizes() throws IOException {
        write("site.yaml", "name: x");
        write("incidents/b.md", "");
        write("incidents/2021/a.md", "äö");
        write("incidents-old.md", "x");

        SourceTree tree = read();

        assertThat(tree.files())
                .extracting(SourceFile::path)
                .containsExactly("incidents-old.md", "incidents/2021/a.md", "incidents/b.md", "site.yaml");
        assertThat(tree.files()).extracting(file -> file.stamp().size()).containsExactly(1L, 4L, 0L, 7L);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aFileIsShownBelowTheFolderAsItWasNamed() throws IOException {
        write("incidents/a.md", "x");

        SourceTree tree = SourceTree.read(content, "../our/content", log);

        assertThat(tree.shown(tree.files().get(0))).isEqualTo("../our/content/incidents/a.md");
    }

    @Test
    void namesWithAnUnderscoreOrADotAreHeededOnlyBelowRoot() throws IOException {
        List.of(
                        "_draft.md",
                        ".git/config",
                        "incidents/_later/a.md",
                        "incidents/.swp",
                        "pages/root/_x",
                        "root/_redirects",
                        "root/.nojekyll",
                        "root/.well-known/security.txt")
                .forEach(path -> write(path, "x"));

        assertThat(paths()).containsExactly("root/.nojekyll", "root/.well-known/security.txt", "root/_redirects");
    }

    @Test
    void linksInsideTheFolderAreFollowed() throws IOException {
        write("assets/map.png", "12345");
        link("assets/copy.png", "map.png");
        link("pictures", "assets");

        assertThat(paths())
                .containsExactly("assets/copy.png", "assets/map.png", "pictures/copy.png", "pictures/map.png");
        assertThat(read().files().get(0).stamp().size()).isEqualTo(5);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void linksThatLeadOutOfTheFolderAreAProblem() throws IOException {
        Files.writeString(
                Files.createDirectory(folder.resolve("content-of-others")).resolve("secret"), "x");
        link("assets/passwd", "../../content-of-others/secret");
        link("incidents", "../content-of-others");

        assertThat(paths()).isEmpty();
        assertThat(log.all()).extracting(Diagnostic::rule).containsOnly(Rule.OUTSIDE_CONTENT);
        assertThat(log.all())
                .extracting(each -> each.location().file())
                .containsExactly("content/assets/passwd", "content/incidents");
    }

    @Test
    void linksInACircleAreAProblemAndEndTheWalk() throws IOException {
        write("a/file", "x");
        link("a/up", "..");
        link("a/itself", "itself");
        link("a/nowhere", "missing");

        assertThat(paths()).containsExactly("a/file");
        assertThat(log.all()).extracting(Diagnostic::rule).containsOnly(Rule.UNREADABLE_FILE);
        assertThat(log.all())
                .extracting(each -> each.location().file())
                .containsExactly("content/a/itself", "content/a/nowhere", "content/a/up");
        assertThat(log.all())
                .extracting(Diagnostic::message)
                .contains("The link leads to a folder that it stands in.", "There is nothing here.");
    }

    @Test
    void twoFoldersThatLinkToEachOtherEndTheWalkToo() throws IOException {
        write("a/file", "x");
        write("b/file", "x");
        link("a/b", "../b");
        link("b/a", "../a");

        assertThat(paths()).containsExactly("a/b/file", "a/file", "b/a/file", "b/file");
        assertThat(log.all())
                .extracting(each -> each.location().file())
                .containsExactly("content/a/b/a", "content/b/a/b");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("site.yaml", "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);

        assertThat(SourceTree.read(link, "link", log).files()).hasSize(1);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void tooManyFilesAreAProblemAndNoneIsReturned() throws IOException {
        write("f17/a", "x");
        for (int level = 0; level < 17; level++) {
            Files.createDirectory(content.resolve("f" + level));
            link("f" + level + "/a", "../f" + (level + 1));
            link("f" + level + "/b", "../f" + (level + 1));
        }

        assertThat(paths()).isEmpty();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TOO_MANY_FILES);
            assertThat(problem.location().file()).isEqualTo("content");
        });
    }

    @Test
    void aFolderThatIsMissingIsAProblem() {
        assertThat(SourceTree.read(folder.resolve("missing"), "missing", log).files())
                .isEmpty();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.UNREADABLE_FILE);
            assertThat(problem.location().file()).isEqualTo("missing");
        });
    }

    @Test
    void aFileInsteadOfAFolderIsAProblem() throws IOException {
        Path file = Files.createFile(folder.resolve("site.yaml"));

        assertThat(SourceTree.read(file, "site.yaml", log).files()).isEmpty();
        assertThat(log.all()).extracting(Diagnostic::message).containsExactly("This is not a folder.");
    }

    private SourceTree read() {
        return SourceTree.read(content, "content", log);
    }

    private List<String> paths() {
        return read().files().stream().map(SourceFile::path).toList();
    }

    private void write(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void link(String path, String target) throws IOException {
        Path link = content.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }
}
