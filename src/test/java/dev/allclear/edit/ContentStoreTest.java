package dev.allclear.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.disk.Death;
import dev.allclear.disk.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
    private static final Change CHANGE = new Change("incidents/x.md", Optional.of("old"), "new\r\n");

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedByItsNewTextToTheByte() throws Exception {
        Path file = written(folder);

        assertThat(new ContentStore(folder).write(CHANGE, file, "x.md")).isEqualTo(file.toRealPath());

        assertThat(Files.readString(file)).isEqualTo("new\r\n");
        assertThat(names(file.resolveSibling(""))).containsExactly("x.md");
    }

    @Test
    void aNewFileIsMadeWithTheFoldersThatItNeeds() throws Exception {
        Path file = folder.resolve("incidents/2026/x.md");

        new ContentStore(folder).write(Change.creating("incidents/2026/x.md", "new"), file, "x.md");

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(names(file.resolveSibling(""))).containsExactly("x.md");
    }

    @Test
    void theWindowsFileSystemDoesAsWell() throws Exception {
        Path root = Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\site\\content");
        Path file = written(root);

        new ContentStore(root).write(CHANGE, file, "x.md");

        assertThat(Files.readString(file)).isEqualTo("new\r\n");
        assertThat(names(file.resolveSibling(""))).containsExactly("x.md");
    }

    @Test
    void permissionsStayAsTheyAre() throws Exception {
        Path file = written(folder);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "files have no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        new ContentStore(folder).write(CHANGE, file, "x.md");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void aFileThatSomebodyChangedInTheMeantimeIsLeftSo() throws Exception {
        Path file = written(folder);
        Files.writeString(file, "theirs");

        assertThatThrownBy(() -> new ContentStore(folder).write(CHANGE, file, "x.md"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("somebody changed it in the meantime, and it is left so");
        assertThat(Files.readString(file)).isEqualTo("theirs");
        assertThat(names(file.resolveSibling(""))).containsExactly("x.md");
    }

    @Test
    void aFileThatSomebodyElseMadeInTheMeantimeIsLeftSo() throws Exception {
        Path file = written(folder);

        assertThatThrownBy(() -> new ContentStore(folder).write(Change.creating("incidents/x.md", "new"), file, "x.md"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("somebody wrote it in the meantime, and it is left so");
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void aLinkedFolderThatIsElsewhereIsNotWrittenInto() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path root = Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(root.resolve("incidents"), elsewhere);

        assertThatThrownBy(() -> new ContentStore(root)
                        .write(
                                Change.creating("incidents/2026/x.md", "new"),
                                root.resolve("incidents/2026/x.md"),
                                "content/incidents/2026/x.md"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "`content/incidents/2026/x.md` would be outside of the content folder: a link leads out of it.");
        assertThat(names(elsewhere)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> killedAtAnyChangeTheFileIsWholeOldOrNew() throws Exception {
        return atEveryChange(number -> {
            Path root = fresh();
            Disk disk = Disk.dyingAt(number);

            assertThatThrownBy(() -> write(disk, root)).isInstanceOf(Death.class);

            assertThat(root.resolve("incidents/x.md")).content().isIn("old", "new\r\n");
            assertThat(names(root.resolve("incidents"))).allMatch(name -> name.equals("x.md") || name.startsWith("."));
        });
    }

    @TestFactory
    Stream<DynamicTest> whereAnyChangeFailsTheOldFileStandsAloneAgain() throws Exception {
        return atEveryChange(number -> {
            Path root = fresh();
            Disk disk = Disk.failingAt(
                    number, path -> new FileSystemException(path.toString(), null, "No space left on device"));

            assertThatThrownBy(() -> write(disk, root)).isInstanceOf(IOException.class);

            assertThat(root.resolve("incidents/x.md")).content().isEqualTo("old");
            assertThat(names(root.resolve("incidents"))).containsExactly("x.md");
        });
    }

    @Test
    void toldToEndBetweenItLeavesTheOldFileAlone() throws Exception {
        Path file = written(folder);
        int moving = changes();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SittingBetween.class.getName(),
                        folder.toString(),
                        String.valueOf(moving))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("between");
            assertThat(names(file.resolveSibling(""))).hasSize(2).contains("x.md");

            process.destroy();
            assertThat(process.waitFor()).isNotZero();
        }

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names(file.resolveSibling(""))).containsExactly("x.md");
    }

    /** A program that is about to make the named change for ever. */
    static final class SittingBetween {
        private SittingBetween() {}

        public static void main(String[] args) throws Exception {
            write(
                    Disk.failingAt(Integer.parseInt(args[1]), path -> {
                        System.out.println("between");
                        while (true) {
                            java.util.concurrent.locks.LockSupport.park();
                        }
                    }),
                    Path.of(args[0]));
        }
    }

    private Stream<DynamicTest> atEveryChange(Consumer<Integer> holds) throws Exception {
        int changes = changes();
        assertThat(changes).isGreaterThanOrEqualTo(4);
        return IntStream.rangeClosed(1, changes)
                .mapToObj(number -> DynamicTest.dynamicTest("change " + number, () -> holds.accept(number)));
    }

    private int changes() throws Exception {
        Disk disk = Disk.sound();
        write(disk, fresh());
        return disk.changes();
    }

    private static void write(Disk disk, Path root) throws Exception {
        Path there = disk.over(root);
        new ContentStore(there).write(CHANGE, there.resolve("incidents/x.md"), "x.md");
    }

    private Path fresh() {
        try {
            Path root = Files.createTempDirectory(folder, "root");
            written(root);
            return root;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path written(Path root) throws IOException {
        Path file = root.resolve("incidents/x.md");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "old");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
