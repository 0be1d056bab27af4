package dev.allclear.starter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.output.api.BuildJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

class StarterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:36:00Z");
    private static final Pattern PINNED = Pattern.compile("[\\w-]+(?:/[\\w-]+)+@v\\d+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatAHostIsToldIsYamlAndEverythingInItIsPinned(Host host) {
        String text = text(host.file(), Optional.of(host));
        Map<String, Object> read = new Yaml().load(text);

        assertThat(read).isNotEmpty();
        assertThat(text).contains("allclear.jar check", "allclear.jar build", "public/.allclear", "17");
        assertThat(values(read, "uses")).allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void githubPublishesFromTheDefaultBranchAndChecksEveryPullRequest() {
        Map<String, Object> workflow = new Yaml().load(text(Host.GITHUB.file(), Optional.of(Host.GITHUB)));

        assertThat(values(workflow, "if"))
                .contains(
                        "github.event_name == 'pull_request'",
                        "github.event_name == 'schedule' || (github.event_name != 'pull_request' && github.ref_name =="
                                + " github.event.repository.default_branch)");
        assertThat(values(workflow, "run")).contains("java -jar .allclear/allclear.jar check --format github");
        assertThat(values(workflow, "cron")).containsExactly("*/15 * * * *");
        assertThat(values(workflow, "permissions")).containsExactly("{contents=read}", "{pages=write, id-token=write}");
    }

    @ParameterizedTest
    @CsvSource({
        "schedule, a11c1ea, 2999-01-01T00:00:00Z, false",
        "schedule, a11c1ea, 2026-01-01T00:00:00Z, true",
        "schedule, 0ff1ce5, 2999-01-01T00:00:00Z, true",
        "schedule, , , true",
        "push, a11c1ea, 2999-01-01T00:00:00Z, true"
    })
    void aRunOfTheClockBuildsOnlyWhatIsNewOrChangesByIt(String event, String revision, String next, boolean builds)
            throws IOException, InterruptedException {
        Map<String, Object> workflow = new Yaml().load(text(Host.GITHUB.file(), Optional.of(Host.GITHUB)));
        String script = values(workflow, "run").stream()
                .filter(each -> each.contains("next_transition"))
                .findFirst()
                .orElseThrow();
        if (next != null) {
            Files.createDirectory(folder.resolve("site"));
            Instant written = Instant.parse(next);
            Files.write(
                    folder.resolve("site/build.json"), new BuildJson(NOW, Optional.of(revision), "1", written).bytes());
        }
        Path output = Files.createFile(folder.resolve("output"));
        var bash = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().putAll(Map.of("EVENT", event, "GITHUB_SHA", "a11c1ea", "GITHUB_OUTPUT", output.toString()));
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(output).hasContent(builds ? "now=yes" : "");
        assertThat(said).isEqualTo(builds ? "" : "Nothing changes before " + next + ".\n");
    }

    @Test
    void theSettingsOfEditorsNameSchemasThatAreThere() throws IOException {
        List<FirstFile> files = Starter.files(answers(Optional.empty()), NOW);
        JsonNode bound = new ObjectMapper()
                .readTree(text(".vscode/settings.json", Optional.empty()))
                .get("yaml.schemas");

        assertThat(bound).isNotEmpty();
        bound.fieldNames()
                .forEachRemaining(
                        schema -> assertThat(files).extracting(FirstFile::path).contains(schema));
        assertThat(bound.get(".allclear/schemas/site.json").get(0).asText()).isEqualTo("content/site.yaml");
    }

    private static String text(String path, Optional<Host> host) {
        return Starter.files(answers(host), NOW).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Answers answers(Optional<Host> host) {
        return new Answers("Acme", "https://status.acme.example/", "UTC", List.of("API"), host, true);
    }

    /** Returns what stands under {@code key}, wherever, in order. */
    private static List<String> values(Object node, String key) {
        var values = new ArrayList<String>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (Objects.equals(name, key)) {
                    values.add(String.valueOf(value));
                }
                values.addAll(values(value, key));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(each -> values.addAll(values(each, key)));
        }
        return values;
    }
}
