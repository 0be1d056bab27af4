package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launcher in an environment that knows of nothing but what it is told here.
 *
 * @param script as it is called
 * @param env the environment's variables; {@code ""} for none of that name
 */
record Launched(Path script, Map<String, String> env) {
    private static final Path ARCHIVE = Path.of("target/allclear-0.1.0.tar.gz").toAbsolutePath();

    Launched {
        env = Map.copyOf(env);
    }

    /** What came of a command: its exit code, and what it printed where. */
    record Ended(int code, String out, String err) {}

    /** Returns the launcher of what is handed out, unpacked into {@code folder}, with this Java and that cache. */
    static Launched unpacked(Path folder, Path cache) throws IOException, InterruptedException {
        Processes.Ended tar =
                Processes.run(Files.createDirectories(folder), List.of("tar", "-xzf", ARCHIVE.toString()));
        if (tar.code() != 0) {
            throw new IOException(tar.printed());
        }
        return new Launched(
                folder.resolve("allclear-0.1.0/bin/allclear"),
                Map.of(
                        "PATH",
                        System.getenv("PATH"),
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "XDG_CACHE_HOME",
                        cache.toString()));
    }

    /** Returns the same with another value of a variable. */
    Launched with(String name, String value) {
        Map<String, String> all = new HashMap<>(env);
        all.put(name, value);
        return new Launched(script, all);
    }

    /** Returns the same without a variable. */
    Launched without(String name) {
        Map<String, String> all = new HashMap<>(env);
        all.remove(name);
        return new Launched(script, all);
    }

    /** Returns the same, called by another name. */
    Launched as(Path name) {
        return new Launched(name, env);
    }

    /** Runs a command in the folder that temporary files are in, until it ends. */
    Ended run(String... args) throws IOException, InterruptedException {
        return started(args).ended();
    }

    /** Starts a command. */
    Running started(String... args) throws IOException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        // By name of the shell: what is tested is also that no other is needed.
        var builder = new ProcessBuilder(Stream.concat(Stream.of("sh", script.toString()), Stream.of(args))
                        .toList())
                .directory(out.getParent().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(env);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Running(process, out, err);
    }

    /** A command that may still run. */
    record Running(Process process, Path out, Path err) {
        Ended ended() throws IOException, InterruptedException {
            int code = process.waitFor();
            var ended = new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
            Files.delete(out);
            Files.delete(err);
            return ended;
        }
    }

    /** Writes a program that is no Java, but is called like one, and returns what {@code JAVA_HOME} is for it. */
    static Path stand(Path home, String script) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script, StandardOpenOption.CREATE_NEW);
        if (!java.toFile().setExecutable(true)) {
            throw new IOException("can't make " + java + " a program");
        }
        return home;
    }
}
