package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds every broken site in {@code src/test/resources/sites-invalid}, over a site that stands. */
@Execution(ExecutionMode.CONCURRENT)
class InvalidSitesTest {
    @TempDir
    Path workplace;

    @TestFactory
    Stream<DynamicTest> everyBrokenSiteIsRefusedInItsWordsAndChangesNothing() {
        Tree standing = standing();
        return SiteCase.tests("sites-invalid", broken -> holds(broken, standing));
    }

    private void holds(SiteCase broken, Tree standing) {
        Path copy = broken.copied(workplace);
        standing.writtenTo(copy.resolve("site"));
        Tree before = Tree.of(copy);
        List<String> names = namesIn(copy);

        Run run = broken.built(copy);

        Golden.holds(broken.folder().resolve("expected.txt"), run.err());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Nothing was written: site/ is as it was.\n");
        Tree.of(copy).isSameAs(before);
        assertThat(namesIn(copy)).isEqualTo(names);
    }

    /** Folders too, which a {@link Tree} does not tell of while they are empty. */
    private static List<String> namesIn(Path folder) {
        return Stream.of(Objects.requireNonNull(folder.toFile().list()))
                .sorted()
                .toList();
    }

    private Tree standing() {
        SiteCase site = SiteCase.of("one-component");
        Path copy = site.copied(workplace.resolve("standing"));
        assertThat(site.built(copy).exitCode()).isZero();
        return Tree.of(copy.resolve("site"));
    }
}
