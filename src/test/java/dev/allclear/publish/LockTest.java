package dev.allclear.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockTest {
    @TempDir
    private Path place;

    private Path site;

    @BeforeEach
    void start() {
        site = place.resolve("public/site");
    }

    @Test
    void whileOneIsHeldNoOtherIsToBeHad() throws IOException {
        var tries = new AtomicInteger();
        try (Lock held = taken()) {
            assertThat(held).isNotNull();
            assertThat(Lock.take(site, () -> tries.incrementAndGet() < 3)).isEmpty();
        }
        assertThat(tries).hasValue(3);
    }

    @Test
    void whoeverWaitsHasItOnceItIsLetGo() throws IOException {
        Lock first = taken();

        Optional<Lock> second = Lock.take(site, () -> {
            first.close();
            return true;
        });

        assertThat(second).isPresent();
        second.get().close();
    }

    @Test
    void nothingIsLeftOfItNotEvenTheFoldersThatItMade() throws IOException {
        taken().close();

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void whoeverGivesUpTakesNothingAwayFromTheHolder() throws IOException {
        try (Lock held = taken()) {
            assertThat(Lock.take(site, () -> false)).isEmpty();

            assertThat(held).isNotNull();
            assertThat(site.resolve(Lock.PATH)).exists();
        }
    }

    @Test
    void aFileThatAKilledBuildLeftLocksNobodyOut() throws IOException {
        Files.createDirectories(site.resolve(SitePath.OURS));
        Files.writeString(site.resolve(Lock.PATH), "left by one that was killed");

        taken().close();

        assertThat(site.resolve(Lock.PATH)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLockOnAFileThatIsGoneIsNone(boolean anotherIsMade) throws IOException {
        var opened = new AtomicInteger();
        Disk disk = Disk.visitedBy(file -> {
            // The second time, the lock is held, and the path is followed once more to see where it leads.
            if (opened.incrementAndGet() == 2) {
                Files.delete(file);
                if (anotherIsMade) {
                    Files.writeString(file, "the token of another build, which holds it");
                }
            }
        });

        try (Lock held = Lock.take(disk.over(site), () -> true).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(opened).hasValue(4);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.createDirectories(site);
        Path file = Files.writeString(site.resolve(SitePath.OURS), "mine");

        assertThatThrownBy(this::taken).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("mine");
        assertThat(List.of(place.resolve("public"), site)).allMatch(Files::isDirectory);
    }

    private Lock taken() throws IOException {
        return Lock.take(site, () -> false).orElseThrow();
    }
}
