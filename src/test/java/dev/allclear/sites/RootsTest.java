package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a team commits reaches beyond the folders that it commits to, and nothing is written beyond the output. */
class RootsTest {
    @TempDir
    Path workplace;

    private Tree standing = Tree.of("", "");

    @BeforeEach
    void aSiteStandsAndSecretsAreNear() {
        write("content/site.yaml", "name: x\nurl: https://status.example.com/\n");
        write("content/components.yaml", "[]");
        write("content/assets/a.txt", "harmless");
        write("templates/parts/mine.ftlh", "harmless");
        write("outside/secret.md", "---\ntitle: secret\n---\n");
        write("outside/secret.ftlh", "secret");
        assertThat(build().exitCode()).isZero();
        standing = Tree.of(workplace);
    }

    @ParameterizedTest
    @CsvSource({
        "content/assets/link, ../../outside/secret.md, outside-content",
        "content/assets/link, ../../outside, outside-content",
        "content/assets/link, /etc/passwd, outside-content",
        "content/assets/link, /dev/zero, outside-content",
        "content/assets/link, /, outside-content",
        "content/root/link, ../../outside, outside-content",
        "content/root/.git, ../../outside, outside-content",
        "content/pages/secret.md, ../../outside/secret.md, outside-content",
        "content/pages, ../outside, outside-content",
        "content/root, ../outside, outside-content",
        "content/incidents/a.md, /dev/null, outside-content",
        "content/assets/link, ../../nowhere, unreadable-file",
        "content/assets/link, link, unreadable-file",
        "content/assets/up, .., unreadable-file",
        "content/root/site, ../../site, outside-content",
        "templates/home.ftlh, ../outside/secret.ftlh, outside-content",
        "templates/home.ftlh, /dev/zero, outside-content",
        "templates/home.ftlh, ../nowhere, unreadable-file",
        "templates/home.ftlh, home.ftlh, unreadable-file",
        "templates/home.ftlh, parts, unreadable-file",
        "templates/assets, ../outside, outside-content",
        "templates/parts/up, .., unexpected-file"
    })
    void aLinkThatLeavesItsFolderOrEndsNowhereIsAnError(String link, String target, String rule) throws IOException {
        Path path = workplace.resolve(link);
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of(target));

        refused(rule, link);

        Files.delete(path);
        isAsItWas();
    }

    @ParameterizedTest
    @CsvSource({
        "content/assets/pipe.svg, unreadable-file",
        "content/incidents/pipe.md, unreadable-file",
        "content/site.yml, unreadable-file",
        "templates/home.ftlh, unreadable-file",
        "templates/assets/pipe.css, unreadable-file"
    })
    void aPipeIsNeverWaitedFor(String pipe, String rule) throws Exception {
        Path path = workplace.resolve(pipe);
        Files.createDirectories(path.getParent());
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();

        refused(rule, pipe);

        Files.delete(path);
        isAsItWas();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../outside/secret.md",
                "../../../../../../../etc/passwd",
                "..%2f..%2foutside%2fsecret.md",
                "%2e%2e/%2e%2e/outside/secret.md",
                "..%5c..%5coutside%5csecret.md",
                "..%252f..%252foutside%252fsecret.md",
                "/etc/passwd",
                "%2fetc%2fpasswd",
                "../assets/../../outside/secret.md",
                "../site.yaml",
                "../components.yaml",
                "./../../content/site.yaml"
            })
    void aPathThatLeavesTheContentLeadsNowhere(String path) {
        write("content/pages/about.md", "---\ntitle: x\n---\n[x](" + path + ") ![x](" + path + ")\n");
        refused("broken-link", "content/pages/about.md:4:");
        remove("content/pages/about.md");
        write(
                "content/site.yaml",
                "name: x\nurl: https://status.example.com/\nlogo: {light: \"" + path + "\"}\nfavicon: \"" + path
                        + "\"\n");
        Run run = build();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("content/site.yaml:3:").contains("content/site.yaml:4:");
        write("content/site.yaml", "name: x\nurl: https://status.example.com/\n");
        isAsItWas();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../x",
                "a/b",
                "/etc",
                "a\\\\b",
                ".hidden",
                "a.b",
                "A",
                "a b",
                "é",
                "..%2fx",
                "con",
                "unresolved",
                "2021"
            })
    void anIdOrAliasThatIsNoPlainNameIsAnError(String id) {
        write(
                "content/incidents/a.md",
                "---\ntitle: x\nimpact: none\naliases: [\"" + id + "\"]\n---\n## Resolved · 2021-01-01 10:00\n");
        Run run = build();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("error\\[(bad-id|reserved-id)]").contains("content/incidents/a.md:4:11");
        remove("content/incidents/a.md");
        isAsItWas();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "assets/con.md,bad-file-name",
                "assets/aux.svg,bad-file-name",
                "assets/COM1,bad-file-name",
                "assets/nul.tar.gz,bad-file-name",
                "assets/prn/x,bad-file-name",
                "assets/dot.,bad-file-name",
                "assets/space ,bad-file-name",
                "assets/folder./x,bad-file-name",
                "assets/a:b,bad-file-name",
                "assets/a\\b,bad-file-name",
                "assets/a\u001B[31m,bad-file-name",
                "\"assets/a\n::error::x\",bad-file-name",
                "assets/A.TXT,address-collision",
                "root/.allclear/manifest,bad-file-name",
                "root/.ALLCLEAR/manifest,bad-file-name",
                "root/index.html,address-collision",
                "root/INDEX.HTML,address-collision",
                "root/build.json,address-collision",
                "root/index.html/x,address-collision",
                "root/history,address-collision",
                "root/assets/a.txt,address-collision",
                "root/Assets/A.txt,address-collision",
                "incidents/con.md,bad-file-name|reserved-id",
                "pages/assets.md,reserved-id"
            })
    void aNameThatNotEverySystemHasOrThatIsTakenIsAnError(String path, String rules) {
        write("content/" + path, "---\ntitle: x\nimpact: none\n---\n## Resolved · 2021-01-01 10:00\n");
        Run run = build();
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).containsPattern("error\\[(" + rules + ")]").doesNotContain("\u001B", "\n::");
        remove("content/" + path);
        isAsItWas();
    }

    @Test
    void twoSpellingsOfOneNameAreAnError() {
        write("content/assets/\u00e9.txt", "one");
        write("content/assets/e\u0301.txt", "two");
        refused("address-collision", "content/assets/");
        remove("content/assets/\u00e9.txt");
        remove("content/assets/e\u0301.txt");
        isAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/site", "content/assets", "templates/site", "content"})
    void anOutputThatALinkLeadsIntoWhatIsReadIsRefused(String target) throws IOException {
        Files.createDirectories(workplace.resolve(target));
        Files.createSymbolicLink(workplace.resolve("link"), Path.of(target));
        Run run = Building.run(workplace, "build", "--output", "link");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("The output folder `link` is");
        isAsItWas();
    }

    @Test
    void anOutputThatIsALinkToNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(workplace.resolve("link"), Path.of("content/new"));
        Run run = Building.run(workplace, "build", "--output", "link");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("allclear: The output `link` is a link to nowhere; remove it, or make what it leads to.\n");
        isAsItWas();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets",
                "ASSETS",
                "assets/secret.md",
                "Assets/x",
                ".allclear/../../outside",
                "../outside/secret.md"
            })
    void aForgedManifestAndALinkInTheOutputWriteAndRemoveNothingOutside(String claimed) throws IOException {
        Path site = workplace.resolve("site");
        Path manifest = site.resolve(".allclear/manifest");
        Files.writeString(manifest, Files.readString(manifest) + "0".repeat(32) + "  " + claimed + "\n");
        Files.move(site.resolve("assets"), workplace.resolve("moved"));
        Files.createSymbolicLink(site.resolve("assets"), Path.of("../outside"));
        write("content/assets/new.txt", "new");

        build();

        assertThat(Tree.of(workplace.resolve("outside")).paths()).containsExactly("secret.ftlh", "secret.md");
    }

    private void refused(String rule, String place) {
        Run run = build();
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[" + rule + "]")
                .contains("--> " + place)
                .doesNotContain("secret:", "root:");
        assertThat(run.out()).isEqualTo("Nothing was written: site/ is as it was.\n");
    }

    /** But for links, which a {@link Tree} has as what they lead to. */
    private void isAsItWas() {
        Tree.of(workplace.resolve("site")).isSameAs(part("site/"));
        Tree.of(workplace.resolve("outside")).isSameAs(part("outside/"));
    }

    private Tree part(String folder) {
        var files = new TreeMap<String, String>();
        standing.files().forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), bytes);
            }
        });
        return new Tree(files);
    }

    private Run build() {
        return Building.run(workplace, "build");
    }

    private void write(String path, String text) {
        Tree.of(path, text).writtenTo(workplace);
    }

    private void remove(String path) {
        try {
            Files.delete(workplace.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
