package dev.allclear.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs programs as a person would. */
final class Processes {
    /** What Maven's own script tells the Maven it starts; not meant for another. */
    private static final Set<String> OURS = Set.of("MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS", "SOURCE_DATE_EPOCH");

    private Processes() {}

    /** What came of a program: its exit code, and all it printed. */
    record Ended(int code, String printed) {}

    /** Runs {@code command} in {@code folder} until it ends; it has nothing to read. */
    static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("printed", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().keySet().removeAll(OURS);
        Process process = builder.start();
        process.getOutputStream().close();
        int code = process.waitFor();
        String text = Files.readString(printed, UTF_8);
        Files.delete(printed);
        return new Ended(code, text);
    }

    /** Runs {@code java} of {@code home} with {@code args} in {@code folder}. */
    static Ended java(Path home, Path folder, Stream<String> args) throws IOException, InterruptedException {
        String java = home.resolve("bin/java").toString();
        return run(folder, Stream.concat(Stream.of(java), args).toList());
    }
}
