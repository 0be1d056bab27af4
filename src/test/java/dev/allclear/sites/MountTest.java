package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.allclear.Run;
import dev.allclear.disk.Death;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real disks that are full, read-only, or mounted inside of the output; aborted by name where none may be mounted. */
class MountTest {
    private static final Tree BEFORE = Upheaval.fresh(Upheaval.OLD);
    private static final Tree AFTER = Upheaval.fresh(Upheaval.NEW);
    private static final String UNTOUCHED = "Nothing was written: site/ is as it was.\n";

    @TempDir
    private Path folder;

    private final Deque<Path> mounted = new ArrayDeque<>();
    private Upheaval upheaval = Upheaval.begin();

    @BeforeEach
    void start() throws IOException {
        upheaval = new Upheaval(folder.toRealPath()).written(Upheaval.NEW);
    }

    @AfterEach
    void unmount() throws Exception {
        for (Path each : mounted) {
            assertThat(ran("umount", each.toString())).isTrue();
        }
    }

    @Test
    void aFullDiskHoldsTheOldSiteOrTheNew() throws Exception {
        Path site = mount("site", "size=4m");
        upheaval.standing(BEFORE);
        boolean fits = false;
        for (long size = pages(site); !fits; size += 4) {
            remount(site, "size=" + size * 4 + "k");
            Run run = upheaval.build(Disk.sound());
            fits = run.exitCode() == 0;
            upheaval.site().isSameAs(fits ? AFTER : BEFORE);
            if (!fits) {
                assertThat(run.exitCode()).isEqualTo(3);
                assertThat(run.err())
                        .matches("allclear: `site/[^`]+`: No space left on device\\.\n\\Q" + UNTOUCHED + "\\E");
            }
        }
    }

    @Test
    void aReadOnlyDiskIsToldOf() throws Exception {
        Path site = mount("site", "size=4m");
        upheaval.standing(BEFORE);
        remount(site, "ro");

        assertThat(upheaval.build(Disk.sound()))
                .isEqualTo(new Run(3, "", "allclear: `site/.allclear/lock`: Read-only file system.\n" + UNTOUCHED));

        remount(site, "rw");
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void aVolumeInsideOfTheOutputIsWrittenToAndEmptiedLikeAnyFolder() throws Exception {
        Path assets = mount("site/assets", "size=4m");
        upheaval.standing(BEFORE);

        assertThat(upheaval.build(Disk.sound()).exitCode()).isZero();
        upheaval.site().isSameAs(AFTER);

        assertThat(upheaval.written(Upheaval.OTHER).build(Disk.sound()).exitCode())
                .isZero();
        upheaval.site().isSameAs(Upheaval.fresh(Upheaval.OTHER));
        assertThat(assets).isEmptyDirectory();
    }

    @Test
    void aVolumeInsideThatIsFullLeavesItsFilesAsTheyAreUntilThereIsRoom() throws Exception {
        Path assets = mount("site/assets", "size=4m");
        upheaval.standing(BEFORE);
        Tree.of("content/assets/large.txt", "large ".repeat(10_000)).writtenTo(upheaval.home());
        remount(assets, "size=16k");

        Run run = upheaval.build(Disk.sound());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                        allclear: `site/assets/large.txt`: No space left on device.
                        The site in site/ is partly written; the next build finishes it.
                        """);
        upheaval.servesWholeFiles(BEFORE, Upheaval.together(AFTER, Tree.of("assets/large.txt", "")));
        assertThat(assets).isDirectoryNotContaining("glob:**/.allclear-arriving");
        remount(assets, "size=4m");
        assertThat(upheaval.build(Disk.sound()).exitCode()).isZero();
        upheaval.written(Upheaval.OLD).build(Disk.sound());
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void aBuildKilledBesideAVolumeIsHealed() throws Exception {
        mount("site/assets", "size=4m");
        upheaval.standing(BEFORE);
        int changes = Upheaval.changes(disk -> upheaval.build(disk));
        upheaval.written(Upheaval.OLD).build(Disk.sound());
        upheaval.written(Upheaval.NEW);
        // Up to there everything is as without a volume.
        int number = changes / 2;
        boolean killed = true;
        while (killed) {
            killed = dies(Disk.dyingAt(++number));
            upheaval.servesWholeFiles(BEFORE, AFTER);
            Run run = upheaval.written(Upheaval.OLD).build(Disk.sound());
            assertThat(run.exitCode()).as("change %d: %s", number, run.err()).isZero();
            upheaval.site().isSameAs(BEFORE);
            upheaval.written(Upheaval.NEW);
        }
        assertThat(number).isGreaterThan(changes);
    }

    private boolean dies(Disk disk) {
        try {
            upheaval.build(disk);
            return false;
        } catch (Death e) {
            return true;
        }
    }

    private Path mount(String where, String options) throws IOException, InterruptedException {
        Path place = Files.createDirectories(upheaval.home().resolve(where));
        if (!ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString())) {
            abort("No file system may be mounted here: tests with real disks are skipped. Run them as root on Linux.");
        }
        mounted.push(place);
        return place;
    }

    private static void remount(Path place, String options) throws IOException, InterruptedException {
        assertThat(ran("mount", "-o", "remount," + options, place.toString())).isTrue();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns how many pages of 4 KiB the disk at {@code place} needs for what is on it. */
    private static long pages(Path place) throws IOException {
        var store = Files.getFileStore(place);
        return (store.getTotalSpace() - store.getUsableSpace()) / 4096;
    }
}
