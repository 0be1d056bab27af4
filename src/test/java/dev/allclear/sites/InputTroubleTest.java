package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import dev.allclear.disk.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder that changes, or can't be read, while a build reads it; and a clock that does not go on. */
class InputTroubleTest {
    private static final Tree BEFORE = Upheaval.fresh(Upheaval.OLD);
    private static final String UNTOUCHED = "Nothing was written: site/ is as it was.\n";

    private Upheaval upheaval = Upheaval.begin();

    @BeforeEach
    void start() {
        upheaval = Upheaval.begin().standing(BEFORE).written(Upheaval.NEW);
    }

    @Test
    void anIncidentThatVanishesIsAProblemOfItsFile() {
        Run run = upheaval.build(Disk.visitedBy(file -> at(file, "ice.yaml", () -> Files.delete(file))));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(UNTOUCHED);
        assertThat(run.err())
                .startsWith("error[unreadable-file]: There is nothing here.\n  --> content/incidents/ice.yaml\n");
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void anIncidentThatMustNotBeReadIsOneToo() {
        Run run = upheaval.build(Disk.visitedBy(file -> at(file, "ice.yaml", () -> {
            throw new AccessDeniedException(file.toString());
        })));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "error[unreadable-file]: Reading this is not permitted.\n  --> content/incidents/ice.yaml\n");
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void aPictureThatVanishesIsNamed() {
        Run run = upheaval.build(Disk.visitedBy(file -> at(file, "content/assets/new.txt", () -> Files.delete(file))));

        assertThat(run)
                .isEqualTo(new Run(3, "", "allclear: `content/assets/new.txt`: no such file or folder.\n" + UNTOUCHED));
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void aPictureThatMustNotBeReadIsNamed() {
        Run run = upheaval.build(Disk.visitedBy(file -> at(file, "content/assets/new.txt", () -> {
            throw new AccessDeniedException(file.toString());
        })));

        assertThat(run)
                .isEqualTo(new Run(3, "", "allclear: `content/assets/new.txt`: permission denied.\n" + UNTOUCHED));
        upheaval.site().isSameAs(BEFORE);
    }

    @Test
    void aPictureThatGrowsWhileItIsReadIsWholeAsItWasCopied() {
        Run run = upheaval.build(Disk.visitedBy(file -> at(
                file, "content/assets/new.txt", () -> Files.writeString(file, Files.readString(file) + " and newer"))));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(upheaval.site().text("assets/new.txt")).isEqualTo("new and newer");
        assertThat(upheaval.build(Disk.sound()).out()).contains("(0 files written, ");
    }

    @Test
    void anOutputThatVanishesIsNamed() {
        Run run = upheaval.build(
                Disk.visitedBy(file -> at(file, "content/assets/new.txt", () -> Upheaval.remove(upheaval.output()))));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("allclear: `site/assets/new.txt`: no such file or folder.\n" + UNTOUCHED);
        assertThat(upheaval.build(Disk.sound()).exitCode()).isZero();
    }

    @Test
    void aClockThatIsSetBackHarmsNothing() {
        Run run = upheaval.build(Disk.sound(), Duration.ofHours(-1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(" in 0.0 s: site/ (");
        assertThat(upheaval.build(Disk.sound()).exitCode()).isZero();
        upheaval.site().isSameAs(Upheaval.fresh(Upheaval.NEW));
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static void at(Path file, String name, Doing what) throws IOException {
        if (file.endsWith(name)) {
            what.run();
        }
    }
}
