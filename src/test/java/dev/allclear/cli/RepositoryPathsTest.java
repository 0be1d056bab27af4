package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as programs are told them: from the root of the repository, whatever a person typed. */
class RepositoryPathsTest {
    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void writeARepositoryWithAMistake() throws IOException {
        root = Files.createDirectory(temp.toRealPath().resolve("repository"));
        Files.createDirectory(root.resolve(".git"));
        write("docs/content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("docs/content/components.yaml", "- {id: api}\n");
    }

    @Test
    void startAtTheRootWhereTheCommandRunsThere() throws IOException {
        assertThat(told(root, "docs/content")).isEqualTo("docs/content/components.yaml");
        assertThat(told(root, "./docs/../docs/content/")).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void startAtTheRootWhereTheCommandRunsInAFolderOfIt() throws IOException {
        assertThat(told(root.resolve("docs"), "content")).isEqualTo("docs/content/components.yaml");
        assertThat(told(root.resolve("docs/content"), ".")).isEqualTo("docs/content/components.yaml");
        Files.createDirectory(root.resolve("site"));
        assertThat(told(root.resolve("site"), "../docs/content")).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void startAtTheRootWhereTheCommandRunsAboveIt() throws IOException {
        assertThat(told(temp, "repository/docs/content")).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void startAtTheRootWhereTheContentIsGivenByItsAbsolutePath() throws IOException {
        String absolute = root.resolve("docs/content").toString();

        assertThat(told(root, absolute)).isEqualTo("docs/content/components.yaml");
        assertThat(told(temp, absolute)).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void startAtTheWorkingFolderWhereThereIsNoRepository() throws IOException {
        Files.delete(root.resolve(".git"));

        assertThat(told(root, "docs/content")).isEqualTo("docs/content/components.yaml");
        assertThat(told(root.resolve("docs"), "content")).isEqualTo("content/components.yaml");
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        assertThat(told(elsewhere, "../docs/content")).isEqualTo(slashes(root) + "/docs/content/components.yaml");
    }

    @Test
    void startAtAWorktreeWhoseGitIsAFile() throws IOException {
        write("docs/.git", "gitdir: ../.git/worktrees/docs\n");

        assertThat(told(root, "docs/content")).isEqualTo("content/components.yaml");
    }

    @Test
    void startAtTheContentWhereThatIsARepositoryItself() throws IOException {
        Files.createDirectory(root.resolve("docs/content/.git"));

        assertThat(told(root, "docs/content")).isEqualTo("components.yaml");
    }

    @Test
    void areTheSameWhereTheWorkingFolderIsALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), root.resolve("docs"));

        assertThat(told(link, "content")).isEqualTo("docs/content/components.yaml");
        assertThat(told(link, "../docs/content")).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void areThoseOfTheFilesWhereTheContentFolderIsALink() throws IOException {
        Files.createSymbolicLink(root.resolve("content"), Path.of("docs", "content"));

        assertThat(told(root, "content")).isEqualTo("docs/content/components.yaml");
    }

    @Test
    void areAbsoluteOutsideOfTheRoot() throws IOException {
        write("docs/content/components.yaml", "- {id: api, name: API}\n");
        Path templates = Files.createDirectory(temp.toRealPath().resolve("templates"));
        Files.writeString(templates.resolve("hom.ftlh"), "");

        assertThat(told(root, "docs/content", "--templates", "../templates"))
                .isEqualTo(slashes(templates) + "/hom.ftlh");
    }

    @Test
    void nameALinkThatIsAtFaultAndNotWhereItLeads() throws IOException {
        write("docs/content/components.yaml", "- {id: api, name: API}\n");
        Files.createSymbolicLink(root.resolve("docs/content/incidents"), temp);

        assertThat(told(root, "docs/content")).isEqualTo("docs/content/incidents");
    }

    private String told(Path here, String content, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--content", content));
        args.addAll(List.of(more));
        return new ObjectMapper()
                .readTree(Program.in(here).run(args.toArray(String[]::new)).out())
                .at("/problems/0/file")
                .asText();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
