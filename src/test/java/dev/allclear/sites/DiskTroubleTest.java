package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.Run;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A disk that refuses a build: at every single one of the changes that it makes, and at every size. */
@Execution(ExecutionMode.CONCURRENT)
class DiskTroubleTest {
    private static final Tree BEFORE = Upheaval.fresh(Upheaval.OLD);
    private static final Tree AFTER = Upheaval.fresh(Upheaval.NEW);
    private static final String UNTOUCHED = "Nothing was written: site/ is as it was.\n";
    private static final String PARTLY = "The site in site/ is partly written; the next build finishes it.\n";
    private static final long BLOCK = 1024;

    @TestFactory
    Stream<DynamicTest> whatTheDiskRefusesIsToldAndTheSiteIsWholeOrAsItWas() {
        return Upheaval.atEveryChange(disk -> start().build(disk), number -> {
            if (number % 2 == 0) {
                refusedAt(number, DiskTroubleTest::full, "No space left on device");
            } else {
                refusedAt(number, path -> new AccessDeniedException(path.toString()), "permission denied");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aFolderThatWasMadeIsTakenBack() {
        return Upheaval.atEveryChange(
                disk -> Upheaval.begin().written(Upheaval.OTHER).build(disk), number -> {
                    Upheaval first = Upheaval.begin().written(Upheaval.OTHER);
                    Run run = first.build(Disk.failingAt(number, DiskTroubleTest::full));
                    if (run.err().endsWith(UNTOUCHED)) {
                        assertThat(first.output()).doesNotExist();
                    }
                    assertThat(first.build(Disk.sound()).exitCode()).isZero();
                });
    }

    @Test
    void beforeTheJournalNothingIsWrittenThenPartAndAtTheVeryEndAllOfIt() {
        int changes = Upheaval.changes(disk -> start().build(disk));

        assertThat(start().build(Disk.failingAt(1, DiskTroubleTest::full)).err())
                .endsWith(UNTOUCHED);
        assertThat(start().build(Disk.failingAt(changes * 3 / 4, DiskTroubleTest::full))
                        .err())
                .endsWith(PARTLY);
        assertThat(start().build(Disk.failingAt(changes, DiskTroubleTest::full)).exitCode())
                .isZero();
    }

    @Test
    void aDiskOfWhateverSizeHoldsTheOldSiteOrTheNew() {
        long least = blocks(BEFORE) + blocks(Upheaval.NEW);
        boolean fits = false;
        for (long size = least; !fits; size += BLOCK) {
            Upheaval small = Upheaval.begin(size).written(Upheaval.NEW).standing(BEFORE);
            Run run = small.build(Disk.sound());
            fits = run.exitCode() == 0;
            small.site().isSameAs(fits ? AFTER : BEFORE);
            if (!fits) {
                assertThat(run).satisfies(full -> {
                    assertThat(full.exitCode()).isEqualTo(3);
                    assertThat(full.out()).isEmpty();
                    assertThat(full.err())
                            .matches("allclear: `(site|content)/[^`]+`: out of disk space\\.\n\\Q" + UNTOUCHED + "\\E");
                });
            }
        }
    }

    @Test
    void whatAKilledBuildLeftTakesNoRoomFromTheNext() throws IOException {
        Upheaval full = Upheaval.begin(1 << 19).standing(BEFORE).written(Upheaval.NEW);
        Path left = full.output().resolve(".allclear/staging/left");
        Files.createDirectories(left.getParent());
        Files.writeString(full.output().resolve(".allclear/lock"), "a token");
        assertThatThrownBy(() -> {
                    while (true) {
                        Files.write(left, new byte[1024], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    }
                })
                .isInstanceOf(IOException.class);

        Run run = full.build(Disk.sound());

        assertThat(run.exitCode()).as(run.err()).isZero();
        full.site().isSameAs(AFTER);
    }

    private static void refusedAt(int number, Function<Path, IOException> refusal, String reason) {
        Upheaval upheaval = start();
        Run run = upheaval.build(Disk.failingAt(number, refusal));
        assertThat(run.err()).doesNotContain("Exception", "bug");
        if (run.exitCode() == 0) {
            // Only cleaning up failed, or a folder came file by file.
            upheaval.servesWholeFiles(AFTER, AFTER);
        } else {
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).matches("allclear: `site/[^`]*`: " + reason + "\\.\n[^\n]+\n");
            if (run.err().endsWith(UNTOUCHED)) {
                upheaval.site().isSameAs(BEFORE);
            } else {
                assertThat(run.err()).endsWith(PARTLY);
                upheaval.servesWholeFiles(BEFORE, AFTER);
                upheaval.tellsOfNothingToCome(AFTER);
            }
        }
        assertThat(upheaval.build(Disk.sound()).exitCode()).isZero();
        upheaval.site().isSameAs(AFTER);
        assertThat(upheaval.output().resolve(".allclear/staging")).doesNotExist();
    }

    private static Upheaval start() {
        return Upheaval.begin().standing(BEFORE).written(Upheaval.NEW);
    }

    private static IOException full(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
    }

    private static long blocks(Tree tree) {
        return tree.files().values().stream()
                .mapToLong(bytes -> (bytes.length() + BLOCK - 1) / BLOCK * BLOCK)
                .sum();
    }
}
