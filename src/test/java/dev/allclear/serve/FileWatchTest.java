package dev.allclear.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of what the machine tells, and of what it can't. */
class FileWatchTest {
    private final ToldEvents told = new ToldEvents();
    private final List<Path> watched = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path content;
    private Path incidents;

    @BeforeEach
    void makeFolders() throws IOException {
        content = folder.resolve("content");
        incidents = Files.createDirectories(content.resolve("incidents"));
    }

    @Test
    void everyFolderIsWatchedAndTheOneAroundThem() throws IOException {
        watch(watched::add);

        assertThat(watched).containsExactlyInAnyOrder(folder, content, incidents);
    }

    @Test
    void whatHappensUntilAllIsQuietIsToldAtOnce() throws IOException, InterruptedException {
        FileWatch watch = watch(watched::add);
        told.event(incidents, ENTRY_MODIFY, "slow.md");
        told.event(content, ENTRY_DELETE, "components.yaml");

        assertThat(watch.await(Duration.ZERO))
                .isEqualTo(new Changes(List.of("components.yaml", "incidents/slow.md"), false));
        assertThat(watch.await(Duration.ZERO)).isEqualTo(Changes.none());
    }

    @Test
    void whereMoreHappenedThanTheMachineCanTellAnythingMayHaveChangedAndNewFoldersAreWatched()
            throws IOException, InterruptedException {
        FileWatch watch = watch(watched::add);
        watched.clear();
        Path untold = Files.createDirectory(incidents.resolve("2026"));
        told.event(incidents, OVERFLOW, null);

        assertThat(watch.await(Duration.ZERO)).isEqualTo(new Changes(List.of(), true));
        assertThat(watched).contains(untold);
    }

    @Test
    void aNewFolderIsWatched() throws IOException, InterruptedException {
        FileWatch watch = watch(watched::add);
        watched.clear();
        Path year = Files.createDirectory(incidents.resolve("2026"));
        told.event(incidents, ENTRY_CREATE, "2026");

        assertThat(watch.await(Duration.ZERO)).isEqualTo(new Changes(List.of("incidents/2026"), false));
        assertThat(watched).contains(year);
    }

    @Test
    void aFolderThatCanNoLongerBeWatchedIsGone() throws IOException, InterruptedException {
        FileWatch watch = watch(watched::add);
        told.gone(incidents);

        assertThat(watch.await(Duration.ZERO)).isEqualTo(new Changes(List.of("incidents"), false));
    }

    @Test
    void aFolderThatIsGoneBeforeItIsWatchedIsPassedOver() throws IOException {
        watch(each -> {
            if (each.equals(incidents)) {
                throw new NoSuchFileException(each.toString());
            }
            watched.add(each);
        });

        assertThat(watched).containsExactlyInAnyOrder(folder, content);
    }

    @Test
    void whereTheMachineCanWatchNoFolderMoreItLetsGoOfAll() {
        assertThatThrownBy(() -> watch(FileWatchTest::exhausted)).hasMessage("User limit of inotify watches reached");
        assertThat(told.closed()).isTrue();
    }

    @Test
    void whereTheMachineCanWatchNoFolderMoreThatIsNotHeldBack() throws IOException {
        var full = new ArrayList<Path>();
        FileWatch watch = watch(each -> {
            if (!full.isEmpty()) {
                exhausted(each);
            }
        });
        full.add(Files.createDirectory(incidents.resolve("2026")));
        told.event(incidents, ENTRY_CREATE, "2026");

        assertThatThrownBy(() -> watch.await(Duration.ZERO)).hasMessage("User limit of inotify watches reached");
    }

    private FileWatch watch(FileWatch.Registration registration) throws IOException {
        var roots = new Roots(List.of(new Roots.Root(content, "content", true)));
        return FileWatch.of(roots, Duration.ZERO, Duration.ofDays(1), told, registration);
    }

    private static void exhausted(Path folder) throws IOException {
        throw new IOException("User limit of inotify watches reached");
    }
}
