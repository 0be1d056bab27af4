package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private static final String INCIDENT = "---\ntitle: T\nimpact: none\n---\n## Resolved · 2021-08-27 11:16\n";

    @TempDir
    Path dir;

    @Test
    void everyMistakeIsToldInOneRun() {
        Folder folder = Folder.in(dir)
                .with("site.yaml", "name: N\nurl: status.example.com\nlanguages: [en, de]\nhom: x\n")
                .with("components.yaml", "- {id: api, name: API, sicne: 2021-01-01}\n")
                .with("incidents/a.md", INCIDENT.replace("none", "nnoe"))
                .with("incidents/b.md", INCIDENT.replace("impact", "components: [bookng]\nimpact") + "\n## Done\n")
                .with("incidents/c.yaml", "title: T\nimpact: none\nupdates: [")
                .with("incidents/c.de.md", "---\nstart: x\n---\n")
                .with("maintenance/d.md", "---\ntitle: T\nstart: 27/08/2021 10:00\n---\n")
                .with("pages/de.md", "---\ntitle: T\n---\n[x](y.md)\n")
                .with("pages/E.md", "");

        assertThat(folder.problems())
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+): .*", "$1"))
                .containsExactly(
                        "components.yaml:1:24 unknown-key",
                        "incidents/a.md:3:9 unknown-impact",
                        "incidents/b.md:3:14 unknown-component",
                        "incidents/b.md:8:1 bad-update-heading",
                        "incidents/c.de.md:2:1 unknown-key",
                        "incidents/c.yaml:3:11 yaml-syntax",
                        "maintenance/d.md:2:1 missing-field",
                        "maintenance/d.md:3:8 bad-time",
                        "pages/E.md bad-file-name",
                        "pages/de.md reserved-id",
                        "pages/de.md:4:5 broken-link",
                        "site.yaml:2:6 bad-value",
                        "site.yaml:4:1 unknown-key");
    }

    @Test
    void filesWithErrorsAreLeftOutOfTheSite() {
        Site site = Folder.in(dir)
                .with("incidents/good.md", INCIDENT)
                .with("incidents/broken.md", INCIDENT.replace("none", "nnoe"))
                .with("incidents/warned.md", INCIDENT.replace("title: T", "title: " + "x".repeat(121)))
                .with("incidents/draft.md", INCIDENT.replace("title", "draft: true\ntitle"))
                .with("incidents/2021/good.md", INCIDENT)
                .read()
                .site()
                .orElseThrow();

        assertThat(site.incidents())
                .extracting(incident -> incident.id().value())
                .containsExactly("good", "warned");
    }

    @Test
    void aDraftIsCheckedAllTheSame() {
        assertThat(Folder.in(dir)
                        .with("incidents/draft.md", INCIDENT.replace("title", "draft: true\ntitel"))
                        .problems())
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+): .*", "$1"))
                .containsExactly("incidents/draft.md:3:1 unknown-key");
    }

    @Test
    void thereIsNoSiteWithoutTheFilesAtTheTop() {
        assertThat(Folder.in(dir).with("site.yaml", "name: N\n").read().site()).isEmpty();
        assertThat(Folder.in(dir).with("components.yaml", "api\n").read().site())
                .isEmpty();
    }

    @Test
    void everythingStandsInOneOrder() {
        Site site = Folder.in(dir)
                .with("incidents/a/late.md", INCIDENT.replace("08-27", "08-28"))
                .with("incidents/b/y.md", INCIDENT)
                .with("incidents/c/x.md", INCIDENT)
                .with("incidents/d/early.md", INCIDENT.replace("impact", "started: 2021-01-01 10:00\nimpact"))
                .with("pages/b.md", "---\ntitle: A\n---\n")
                .with("pages/a.md", "---\ntitle: B\n---\n")
                .site();

        assertThat(site.incidents())
                .extracting(incident -> incident.id().value())
                .containsExactly("early", "x", "y", "late");
        assertThat(site.pages()).extracting(page -> page.id().value()).containsExactly("a", "b");
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotMatter() {
        Site site =
                Folder.in(dir.resolve("plain")).with("incidents/a.md", INCIDENT).site();

        assertThat(Folder.in(dir.resolve("windows"))
                        .with("incidents/a.md", "\uFEFF" + INCIDENT.replace("\n", "\r\n"))
                        .site())
                .isEqualTo(site);
    }
}
