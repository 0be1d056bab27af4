package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.ReadmeStart;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way from nothing to a published update, a command every ten minutes. */
class ReadmeStartTest {
    @TempDir
    private Path folder;

    @Test
    void inAnEmptyFolderEveryCommandDoesWhatItSays() throws IOException {
        Path here = folder;
        Instant clock = Instant.parse(Building.EXAMPLE_NOW);
        for (List<String> words : ReadmeStart.commands()) {
            if (words.get(0).equals("cd")) {
                here = here.resolve(words.get(1));
                continue;
            }
            assertThat(words.get(0)).isEqualTo("allclear");
            Run ran = Program.in(here)
                    .at(clock)
                    .run(words.subList(1, words.size()).toArray(String[]::new));
            assertThat(ran).as(String.join(" ", words)).isEqualTo(new Run(0, ran.out(), ""));
            clock = clock.plus(Duration.ofMinutes(10));
        }

        assertThat(Program.in(here).at(clock).run("list", "incidents").out()).startsWith("""
                ID                             STATUS    IMPACT  STARTED           LASTED  TITLE
                2026-11-22-pages-fail-to-load  resolved  major   2026-11-22 14:46  20m     Pages fail to load
                """);
        assertThat(here.resolve("site/incidents/2026-11-22-pages-fail-to-load/index.html"))
                .content()
                .contains("All pages load as usual.", "some pages are slow", "lasting 20m");
    }
}
