package dev.allclear.figures;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import dev.allclear.cli.Program;
import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.model.Site;
import dev.allclear.output.api.UptimeJson;
import dev.allclear.source.SourceTree;
import dev.allclear.status.Derived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site as a team commits it.
 *
 * @param files texts by path, such as {@code content/site.yaml}
 */
record Written(Map<String, String> files) {

    /** Builds the whole site as of {@code now}, and returns what is looked at here. */
    Built built(Instant now) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = memory.getPath("/home/team");
            write(folder);
            Run run = Program.in(folder).at(now).run("build", "--now", now.toString());
            if (run.exitCode() != 0) {
                throw new AssertionError(run.err());
            }
            Path site = folder.resolve("site");
            return new Built(
                    Uptime.read(Files.readAllBytes(site.resolve("uptime.json"))),
                    Files.readString(site.resolve("index.html")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the figures as of {@code now} alone: what a build does without making pages. */
    Uptime figures(Instant now) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path content = memory.getPath("/content");
            write(memory.getPath("/"));
            var log = new Diagnostics();
            Optional<Site> site = ContentReader.read(
                            SourceTree.read(content, "content", log), new Asked(now, true, Set.of("en"), Map::of), log)
                    .site();
            if (log.blocking(false)) {
                throw new AssertionError(log.all() + "\n" + files);
            }
            Derived derived = Derived.of(site.orElseThrow(), now);
            return Uptime.read(
                    UptimeJson.files(derived).findFirst().orElseThrow().bytes().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files under {@code folder}. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /**
     * What of a built site is looked at here.
     *
     * @param home the home page
     */
    record Built(Uptime uptime, String home) {}
}
