package dev.allclear.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, as they stand there. */
class ReadmeIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path copy;

    @Test
    void theFirstBuildsTheSampleSiteFromNothingButWhatIsCommitted() throws Exception {
        copyWhatIsCommitted();

        Ended ended = Processes.run(copy, List.of("bash", "-c", commands().get(0)));

        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(copy.resolve("site/incidents/2021-08-27-global-issue/index.html"))
                .exists();
        for (String file : List.of("allclear.jar", "allclear-0.1.0.tar.gz", "allclear-0.1.0.zip")) {
            assertThat(copy.resolve("target").resolve(file))
                    .as("two clean builds give the same bytes; if this one was not clean, `mvn clean verify`")
                    .hasSameBinaryContentAs(HERE.resolve("target").resolve(file));
        }
    }

    @Test
    void theSecondRunsEveryCheckAsCiDoes() throws IOException {
        assertThat(commands().get(1)).isEqualTo("mvn verify");
        assertThat(Files.readAllLines(HERE.resolve(".ci/run")))
                .anySatisfy(line -> assertThat(line).matches("mvn( -\\S+)* verify( .*)?"));
    }

    private static List<String> commands() throws IOException {
        return COMMANDS.matcher(Files.readString(HERE.resolve("README.md")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private void copyWhatIsCommitted() throws IOException, InterruptedException {
        Ended listed = Processes.run(HERE, List.of("git", "ls-files", "-z"));
        assertThat(listed.code()).as(listed.printed()).isZero();
        for (String path : listed.printed().split("\0", -1)) {
            Path file = HERE.resolve(path);
            if (Files.isRegularFile(file)) {
                Path target = copy.resolve(path);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
