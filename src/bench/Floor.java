import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what no build can do without: writing a site's files from memory into an empty folder, one after the other. What a build
 * keeps for itself is left out, and so is the time that reading the files and starting Java take.
 *
 * <p>Run it as {@code java src/bench/Floor.java SITE FOLDER}; prints seconds, seconds of CPU, a dash, files and bytes.
 */
public final class Floor {
    /** How many files are in memory at once. */
    private static final int BATCH = 1000;

    private Floor() {}

    /** Writes the files of one folder to another. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(Files::isRegularFile)
                    .map(site::relativize)
                    .filter(file -> !file.startsWith(".allclear"))
                    .toList();
        }
        long wall = 0;
        long cpu = 0;
        long bytes = 0;
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            byte[][] contents = new byte[batch.size()][];
            for (int i = 0; i < contents.length; i++) {
                contents[i] = Files.readAllBytes(site.resolve(batch.get(i)));
                bytes += contents[i].length;
            }
            long began = System.nanoTime();
            long used = cpu();
            for (int i = 0; i < contents.length; i++) {
                Path file = folder.resolve(batch.get(i));
                Files.createDirectories(file.getParent());
                Files.write(file, contents[i]);
            }
            wall += System.nanoTime() - began;
            cpu += cpu() - used;
        }
        System.out.printf(Locale.ROOT, "%.2f %.2f – %d %d%n", wall / 1e9, cpu / 1e9, files.size(), bytes);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
