package dev.allclear.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.model.Incident;
import dev.allclear.sites.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EitherFormTest {
    private static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");

    @TempDir
    Path dir;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20210827)
    void fiftyIncidentsAreTheSameSiteInEitherForm(long seed) throws IOException {
        var invented = new Invented(seed);
        Path markdown = Files.createDirectories(dir.resolve("markdown"));
        Path yaml = Files.createDirectories(dir.resolve("yaml"));
        var inMarkdown = Written.in(markdown.resolve("content"));
        var inYaml = Written.in(yaml.resolve("content"));
        for (int i = 0; i < 50; i++) {
            Incident incident = invented.incident(i);
            inMarkdown.write(incident, Form.MARKDOWN, invented.habit());
            inYaml.write(incident, Form.YAML, invented.habit());
        }

        built(markdown).isSameAs(built(yaml));
    }

    private static Tree built(Path folder) {
        Run run = Building.run(folder, NOW, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
    }
}
