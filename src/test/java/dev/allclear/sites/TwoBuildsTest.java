package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.cli.Program;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that want one output at once. */
class TwoBuildsTest {
    private static final String WAITING = "Another build is writing into site/; waiting for it, up to 60 s.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() {
        Upheaval.OTHER.writtenTo(folder);
    }

    @Test
    void theSecondSaysThatItWaitsAndGoesOnOnceTheFirstIsDone() throws IOException {
        try (Another another = new Another()) {
            Run run = Program.in(folder).pausing(another::letGo).run("build");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEqualTo(WAITING);
            assertThat(run.out()).startsWith("Built ");
        }
    }

    @Test
    void theSecondGivesUpAfterAMinute() throws IOException {
        var tenths = new AtomicInteger();
        try (Another another = new Another()) {
            Run run = Program.in(folder).pausing(tenths::incrementAndGet).run("build");

            assertThat(another.holds()).isTrue();
            assertThat(run)
                    .isEqualTo(new Run(
                            3,
                            "",
                            WAITING + "allclear: Another build is still writing into site/;"
                                    + " run this one again when it has ended.\n"));
        }
        assertThat(tenths).hasValue(600);
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void quietlyItWaitsWithoutAWord() throws IOException {
        try (Another another = new Another()) {
            assertThat(Program.in(folder).pausing(another::letGo).run("build", "--quiet"))
                    .isEqualTo(new Run(0, "", ""));
        }
    }

    @Test
    void whatIsWrittenIsWhatStoodInTheContentAfterTheWait() throws IOException {
        try (Another another = new Another()) {
            Program.in(folder)
                    .pausing(() -> {
                        Tree.of("content/root/late.txt", "late").writtenTo(folder);
                        another.letGo();
                    })
                    .run("build");
        }
        assertThat(folder.resolve("site/late.txt")).hasContent("late");
    }

    @Test
    void manyAtOnceLeaveTheSiteOfOneOfThem() throws Exception {
        List<Tree> sites = List.of(Upheaval.OLD, Upheaval.NEW, Upheaval.OTHER);
        List<Tree> fresh = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            sites.get(i).writtenTo(folder.resolve("team" + i));
            assertThat(Building.run(folder.resolve("team" + i), "build").exitCode())
                    .isZero();
            fresh.add(Tree.of(folder.resolve("team" + i + "/site")));
        }
        for (int round = 0; round < 5; round++) {
            assertThat(atOnce(sites.size() * 2))
                    .allSatisfy(run -> assertThat(run.exitCode()).as(run.err()).isZero());
            assertThat(Tree.of(folder.resolve("one"))).isIn(fresh);
        }
    }

    /** Builds each of three teams' sites into one output several times, all at once. */
    private List<Run> atOnce(int builds) throws InterruptedException, ExecutionException {
        var ended = new Semaphore(0);
        ExecutorService threads = Executors.newFixedThreadPool(builds);
        try {
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 0; i < builds; i++) {
                Path team = folder.resolve("team" + i % 3);
                runs.add(threads.submit(() -> {
                    Run run = Program.in(team)
                            .pausing(ended::acquireUninterruptibly)
                            .run("build", "--output", "../one");
                    ended.release(builds);
                    return run;
                }));
            }
            List<Run> all = new ArrayList<>();
            for (Future<Run> run : runs) {
                all.add(run.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Another build that has the output and does not come to its end, until it is closed. */
    private final class Another implements AutoCloseable {
        private final Path file =
                Files.createDirectories(folder.resolve("site/.allclear")).resolve("lock");
        private final FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        private final FileLock lock = channel.lock();

        Another() throws IOException {}

        boolean holds() {
            return lock.isValid();
        }

        @Override
        public void close() {
            letGo();
        }

        void letGo() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
