package dev.allclear.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.diagnostic.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine tells of changes no more, they are looked for. */
class SteadyWatchTest {
    private final Told told = new Told();

    @TempDir
    private Path folder;

    @Test
    void whereTheMachineTellsNothingIsLookedFor() throws IOException, InterruptedException {
        var expected = new Changes(List.of("site.yaml"), false);
        try (var watch = SteadyWatch.of(() -> new Machine(expected), SteadyWatchTest::unwanted, told)) {
            assertThat(watch.await(Duration.ZERO)).isEqualTo(expected);
        }
        assertThat(told.polls).isZero();
    }

    @Test
    void whereItCanWatchNothingFilesAreLookedAtFromTheStart() throws IOException, InterruptedException {
        try (var watch = SteadyWatch.of(SteadyWatchTest::exhausted, this::looking, told)) {
            assertThat(told.polls).isEqualTo(1);
            Files.writeString(folder.resolve("site.yaml"), "name: A");

            assertThat(watch.await(Duration.ofSeconds(1))).isEqualTo(new Changes(List.of("site.yaml"), false));
        }
    }

    @Test
    void whereItKnowsNoWayToWatchFilesAreLookedAtToo() throws IOException {
        SteadyWatch.Opening unknown = () -> {
            throw new UnsupportedOperationException();
        };
        SteadyWatch.of(unknown, this::looking, told).close();

        assertThat(told.polls).isEqualTo(1);
    }

    @Test
    void whereItFailsLaterAnythingMayHaveChangedAndFilesAreLookedAtFromThenOn()
            throws IOException, InterruptedException {
        var machine = new Machine();
        try (var watch = SteadyWatch.of(() -> machine, this::looking, told)) {
            assertThat(watch.await(Duration.ZERO)).isEqualTo(new Changes(List.of(), true));
            assertThat(machine.closed).isTrue();
            assertThat(told.polls).isEqualTo(1);
            Files.writeString(folder.resolve("site.yaml"), "name: A");

            assertThat(watch.await(Duration.ofSeconds(1))).isEqualTo(new Changes(List.of("site.yaml"), false));
        }
    }

    @Test
    void whereFilesCannotBeLookedAtEitherItIsNoWatch() {
        assertThatThrownBy(() -> SteadyWatch.of(SteadyWatchTest::exhausted, SteadyWatchTest::exhausted, told))
                .isInstanceOf(IOException.class);
    }

    private Watch looking() throws IOException {
        var roots = new Roots(List.of(new Roots.Root(folder, "content", true)));
        return new PollWatch(roots, Duration.ofSeconds(1), time -> {});
    }

    private static Watch exhausted() throws IOException {
        throw new IOException("User limit of inotify watches reached");
    }

    private static Watch unwanted() {
        throw new AssertionError("the machine tells");
    }

    /** Tells some changes, then fails. */
    private static final class Machine implements Watch {
        private final List<Changes> changes;
        private boolean closed;

        Machine(Changes... changes) {
            this.changes = List.of(changes);
        }

        @Override
        public Changes await(Duration patience) throws IOException {
            if (changes.isEmpty()) {
                throw new IOException("Too many open files");
            }
            return changes.get(0);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Told implements Hearing {
        private int polls;

        @Override
        public void looked(Changes changes, Duration took, Findings findings) {}

        @Override
        public void unshown(Findings findings) {}

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void polls() {
            polls++;
        }
    }
}
