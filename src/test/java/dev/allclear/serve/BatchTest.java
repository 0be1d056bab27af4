package dev.allclear.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final Batch batch = new Batch();

    @Test
    void whatCameAndWentDoesNotCount() {
        batch.add("4913", ENTRY_CREATE);
        batch.add("4913", ENTRY_DELETE);
        batch.add("slow.md", ENTRY_DELETE);
        batch.add("slow.md~", ENTRY_CREATE);
        batch.add("slow.md", ENTRY_CREATE);
        batch.add("slow.md", ENTRY_MODIFY);
        batch.add("slow.md~", ENTRY_DELETE);
        assertThat(batch.changes()).isEqualTo(new Changes(List.of("slow.md"), false));
        assertThat(batch.folders()).isFalse();
    }

    @Test
    void moreThanTheMachineCouldTellIsAChangeAfterWhichFoldersAreSought() {
        assertThat(batch.changes().isEmpty()).isTrue();
        batch.overflow();
        assertThat(batch.changes()).isEqualTo(new Changes(List.of(), true));
        assertThat(batch.changes().isEmpty()).isFalse();
        assertThat(batch.folders()).isTrue();
    }

    @Test
    void whatNoSiteIsMadeFromHasNoName() {
        var roots = new Roots(List.of(
                new Roots.Root(Path.of("/site/content"), "content", true),
                new Roots.Root(Path.of("/site/templates"), "templates", false)));
        assertThat(roots.name(Path.of("/site/content/incidents/slow.md"))).contains("incidents/slow.md");
        assertThat(roots.name(Path.of("/site/templates/home.ftlh"))).contains("templates/home.ftlh");
        assertThat(roots.name(Path.of("/site/content/root/_redirects"))).contains("root/_redirects");
        assertThat(roots.name(Path.of("/site/content"))).contains("content");
        assertThat(roots.name(Path.of("/site"))).contains("content");
        assertThat(roots.name(Path.of("/site/content/_templates/slow.md"))).isEmpty();
        assertThat(roots.name(Path.of("/site/content/incidents/.slow.md.swp"))).isEmpty();
        assertThat(roots.name(Path.of("/site/public/index.html"))).isEmpty();
    }
}
