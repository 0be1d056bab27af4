package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same content, same {@code now}, same version: the same bytes. */
class SameBytesTest {
    private static final Tree EXAMPLE = Tree.of(Path.of("src", "main", "resources", "example"));
    private static final Instant CLOCK = Instant.parse(Building.EXAMPLE_NOW);

    @TempDir
    private static Path workplace = Path.of("");

    private static Tree site = EXAMPLE;

    @BeforeAll
    static void buildTheExample() {
        site = built("site", EXAMPLE, CLOCK);
    }

    @Test
    void aMinuteLaterNoFileIsTouched() throws IOException {
        FileTime longAgo = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Path folder = workplace.resolve("site/site");
        for (String path : site.paths()) {
            Files.setLastModifiedTime(folder.resolve(path), longAgo);
        }

        built("site", EXAMPLE, CLOCK.plusSeconds(60)).isSameAs(site);

        for (String path : site.paths()) {
            assertThat(Files.getLastModifiedTime(folder.resolve(path))).as(path).isEqualTo(longAgo);
        }
    }

    @Test
    void theOrderInWhichFilesWereMadeDoesNotMatter() {
        List<String> paths = new ArrayList<>(EXAMPLE.paths());
        Collections.reverse(paths);
        paths.forEach(path -> EXAMPLE.only(path).writtenTo(workplace.resolve("back/content")));
        built("back", EXAMPLE, CLOCK).isSameAs(site);
    }

    @Test
    void windowsLineEndingsDoNotMatter() {
        Tree windows = EXAMPLE.mapped(SameBytesTest::written, text -> text.replace("\n", "\r\n"));
        assertThat(windows.text("site.yaml")).contains("\r\n");
        built("windows", windows, CLOCK).isSameAs(site);
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        String mark = new String("\uFEFF".getBytes(UTF_8), ISO_8859_1);
        Tree marked = EXAMPLE.mapped(SameBytesTest::written, text -> mark + text);
        assertThat(marked.text("site.yaml")).startsWith("\uFEFF");
        built("marked", marked, CLOCK).isSameAs(site);
    }

    @Test
    void subfoldersDoNotMatter() {
        Tree flat = Tree.of(SiteCase.of("incident-in-markdown").folder().resolve("content"));
        Tree deep = flat.renamed(path -> path.replace("incidents/", "incidents/2021/q3/"));
        assertThat(deep.paths()).isNotEqualTo(flat.paths());
        built("deep", deep, CLOCK).isSameAs(built("flat", flat, CLOCK));
    }

    private static Tree built(String place, Tree content, Instant clock) {
        Path folder = workplace.resolve(place);
        content.writtenTo(folder.resolve("content"));
        Run run = Building.run(folder, clock, "build", "--now", CLOCK.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
    }

    /** Whether a person typed it, as against a picture. */
    private static boolean written(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml");
    }
}
