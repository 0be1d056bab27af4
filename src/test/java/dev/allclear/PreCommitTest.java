package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The hook that other repositories may name, and the page that shows it. */
class PreCommitTest {
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final Path PAGE = Path.of("src", "docs", "pre-commit.md");
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void thePageShowsTheHookAsItIsDefined() throws IOException {
        String shown =
                Files.readString(PAGE).replaceFirst("(?s)^.*?```yaml\\n", "").replaceFirst("(?s)```.*$", "");
        Map<String, List<Map<String, Object>>> config = new Yaml().load(shown);
        List<Map<String, Object>> hooks = new Yaml().load(Files.readString(HOOKS));
        hooks.get(0).remove("description");

        assertThat(config.get("repos"))
                .singleElement()
                .satisfies(repo -> assertThat(repo).containsEntry("hooks", hooks));
    }

    @Test
    void itsCommandRefusesWhatCanNotBeBuiltAndIsElseSilent() throws IOException {
        Map<String, Object> hook = new Yaml()
                .<List<Map<String, Object>>>load(Files.readString(HOOKS))
                .get(0);
        String[] command =
                String.valueOf(hook.get("entry")).replaceFirst("^allclear ", "").split(" ", -1);
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Harbour\nurl: https://status.harbour.example/\n");

        assertThat(Building.run(folder, NOW, command)).isEqualTo(new Run(0, "", ""));

        Files.writeString(content.resolve("site.yaml"), "name: Harbour\n");
        Run refused = Building.run(folder, NOW, command);
        assertThat(refused).isEqualTo(new Run(1, "", refused.err()));
        assertThat(refused.err()).startsWith("error[missing-field]: ");
        assertThat("content/incidents/slow.md").containsPattern(String.valueOf(hook.get("files")));
    }
}
