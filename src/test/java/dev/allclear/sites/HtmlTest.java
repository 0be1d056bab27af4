package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sites that we show are valid HTML; {@link SitesTest} holds the golden ones to the same. */
class HtmlTest {
    @TempDir
    private Path workplace = Path.of("");

    @Test
    void everyPageOfTheExampleSiteIsValid() {
        Tree.of(Path.of("content")).writtenTo(workplace.resolve("content"));
        Run run = Building.run(workplace, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(new NuChecker().check(Tree.of(workplace.resolve("site")))).isEmpty();
    }

    @Test
    void everyPageOfTheRichExampleIsValid() {
        Path site = Building.example(workplace.resolve("site"));
        assertThat(new NuChecker().check(Tree.of(site))).isEmpty();
    }
}
