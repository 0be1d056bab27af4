package dev.allclear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("# (content/[\\w./-]+)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TempDir
    private Path folder;

    @Test
    void theThreeFilesOfItsStartAreASite() throws IOException {
        writeStart();
        Run run = Building.run(folder, "build", "--now", "2026-11-22T16:00:00Z", "--strict");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("site/incidents/2026-11-22-payments/index.html"))
                .content()
                .contains("Payments fail for some cards", "lasting 1h 12m");
    }

    @Test
    void theMistakeThatItShowsIsPrintedAsItShowsIt() throws IOException {
        writeStart();
        Path incident = folder.resolve("content/incidents/2026-11-22-payments.md");
        Files.writeString(incident, Files.readString(incident).replace("[payments]", "[paymets]"));
        Run run = Building.run(folder, "check", "--now", "2026-11-22T16:00:00Z");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(fences("text").get(0));
    }

    @Test
    void itsTableNamesTheOptionsOfTheCommandsAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        for (String line :
                readme().lines().filter(each -> each.startsWith("| `--")).toList()) {
            OPTION.matcher(line.substring(0, line.indexOf("|", 1)))
                    .results()
                    .forEach(match -> named.add(match.group()));
        }
        var known = new TreeSet<String>();
        for (String command : List.of("build", "check")) {
            OPTION.matcher(Building.run(folder, command, "--help").out())
                    .results()
                    .forEach(match -> known.add(match.group()));
        }
        known.removeAll(Set.of("--help", "--version"));
        assertThat(named).isEqualTo(known);
    }

    /** Writes the files that the README shows, each where its first comment says it stands. */
    private void writeStart() throws IOException {
        for (Map.Entry<String, String> file : start().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> start() throws IOException {
        var files = new LinkedHashMap<String, String>();
        FENCE.matcher(readme())
                .results()
                .forEach(fence -> FILE.matcher(fence.group(2))
                        .results()
                        .limit(1)
                        .forEach(file -> files.put(file.group(1), fence.group(2))));
        assertThat(files).hasSize(3);
        return files;
    }

    private static List<String> fences(String language) throws IOException {
        return FENCE.matcher(readme())
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"), UTF_8);
    }
}
