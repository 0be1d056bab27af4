package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.Run;
import dev.allclear.disk.Death;
import dev.allclear.disk.Disk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A build that is killed: at every single one of the changes that it makes to the disk. */
@Execution(ExecutionMode.CONCURRENT)
class KilledBuildTest {
    private static final Tree BEFORE = Upheaval.fresh(Upheaval.OLD);
    private static final Tree AFTER = Upheaval.fresh(Upheaval.NEW);
    private static final Tree OTHER = Upheaval.fresh(Upheaval.OTHER);

    @TestFactory
    Stream<DynamicTest> theSiteServesWholeFilesAndTheNextBuildHealsWhateverItIsOf() {
        return Upheaval.atEveryChange(disk -> start().build(disk), number -> {
            Upheaval killed = killed(number);
            Tree left = killed.site();
            healed(killed, Upheaval.NEW, AFTER);
            healed(Upheaval.begin().standing(left), Upheaval.OLD, BEFORE);
            healed(Upheaval.begin().standing(left), Upheaval.OTHER, OTHER);
        });
    }

    @TestFactory
    Stream<DynamicTest> aBuildKilledWhileItHealsIsHealedAsWell() {
        int halfway = Upheaval.changes(disk -> start().build(disk)) * 3 / 4;
        Tree left = killed(halfway).site();
        assertThat(left.paths()).contains(".allclear/journal");
        return Upheaval.atEveryChange(
                disk -> Upheaval.begin().standing(left).written(Upheaval.OLD).build(disk), number -> {
                    Upheaval twice = Upheaval.begin().standing(left).written(Upheaval.OLD);
                    assertThatThrownBy(() -> twice.build(Disk.dyingAt(number))).isInstanceOf(Death.class);
                    twice.servesWholeFiles(BEFORE, AFTER);
                    healed(twice, Upheaval.OLD, BEFORE);
                });
    }

    @Test
    void whatWasBegunIsFinishedAlsoWhereTheContentIsBrokenByNow() {
        Upheaval killed = killed(Upheaval.changes(disk -> start().build(disk)) * 3 / 4);
        Tree.of("content/components.yaml", "- {id: booking}\n").writtenTo(killed.home());

        Run run = killed.build(Disk.sound());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("An earlier build had left site/ half done; that is finished now.\n");
        killed.site().isSameAs(AFTER);
    }

    @TestFactory
    Stream<DynamicTest> theFirstBuildOfAllIsHealedByTheNext() {
        Tree nothing = Upheaval.together();
        Tree site = Upheaval.fresh(Upheaval.OTHER);
        return Upheaval.atEveryChange(
                disk -> Upheaval.begin().written(Upheaval.OTHER).build(disk), number -> {
                    Upheaval first = Upheaval.begin().written(Upheaval.OTHER);
                    assertThatThrownBy(() -> first.build(Disk.dyingAt(number))).isInstanceOf(Death.class);
                    first.servesWholeFiles(nothing, site);
                    assertThat(first.build(Disk.sound()).exitCode()).isZero();
                    Upheaval.OTHERS.writtenTo(first.output());
                    first.site().isSameAs(site);
                });
    }

    private static Upheaval start() {
        return Upheaval.begin().standing(BEFORE).written(Upheaval.NEW);
    }

    private static Upheaval killed(int number) {
        Upheaval killed = start();
        assertThatThrownBy(() -> killed.build(Disk.dyingAt(number))).isInstanceOf(Death.class);
        killed.servesWholeFiles(BEFORE, AFTER);
        killed.tellsOfNothingToCome(AFTER);
        return killed;
    }

    private static void healed(Upheaval upheaval, Tree written, Tree fresh) {
        Run run = upheaval.written(written).build(Disk.sound());
        assertThat(run.exitCode()).as(run.err()).isZero();
        upheaval.site().isSameAs(fresh);
        assertThat(upheaval.output().resolve(".allclear/staging")).doesNotExist();
    }
}
