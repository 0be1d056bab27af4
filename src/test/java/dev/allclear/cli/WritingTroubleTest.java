package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that write into content that must not be written. */
class WritingTroubleTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverMayNotWriteIsToldThatNothingWasWritten() throws IOException {
        SmallContent.in(folder);
        Path incidents = Files.createDirectories(folder.resolve("content/incidents/2026"));
        Disk denying = Disk.failingAt(1, path -> new AccessDeniedException(path.toString()));

        Run run = new SmallContent(denying.over(folder)).program().run("new", "incident", "Slow", "-c", "api");

        assertThat(run.err())
                .isEqualTo("allclear: `content/incidents/2026`: permission denied.\nNothing was written.\n");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(incidents).isEmptyDirectory();
    }
}
