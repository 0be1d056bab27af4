package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.ReadmeStart;
import dev.allclear.packaged.Processes.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, as they stand there. */
class ReadmeIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    @TempDir
    private Path copy;

    @Test
    void theFirstBuildsTheSampleSiteFromNothingButWhatIsCommitted() throws Exception {
        copyWhatIsCommitted();

        Ended ended = Processes.run(
                copy, List.of("bash", "-c", asOfTheSameCommit() + commands().get(0)));

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

    @Test
    void itsWayFromNothingEndsInASiteThatIsServed() throws Exception {
        Path bin = Launched.unpacked(copy.resolve("program"), copy.resolve("cache"))
                .script()
                .getParent();
        Path work = Files.createDirectory(copy.resolve("work"));

        Ended ended = Processes.run(work, List.of("bash", "-ec", "PATH=" + bin + ":$PATH\n" + ReadmeStart.script()));

        assertThat(ended.code()).as(ended.printed()).isZero();
        Process serve = new ProcessBuilder(bin.resolve("allclear").toString(), "serve", "--port", "0")
                .directory(work.resolve("status").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = serve.inputReader(UTF_8)) {
            assertThat(page(address(lines))).contains("Acme status", "Pages fail to load");
        } finally {
            serve.descendants().forEach(ProcessHandle::destroy);
            serve.destroy();
        }
    }

    private static String address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new AssertionError("serve ended without telling where");
    }

    private static String page(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> commands() throws IOException {
        return COMMANDS.matcher(Files.readString(HERE.resolve("README.md")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /** Lets git take the copy for the folder of this repository: the program says which commit it is built from. */
    private static String asOfTheSameCommit() throws IOException, InterruptedException {
        Ended repository = Processes.run(HERE, List.of("git", "rev-parse", "--absolute-git-dir"));
        assertThat(repository.code()).as(repository.printed()).isZero();
        return "export GIT_DIR='" + repository.printed().strip() + "' GIT_WORK_TREE=\"$PWD\" GIT_OPTIONAL_LOCKS=0\n";
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
