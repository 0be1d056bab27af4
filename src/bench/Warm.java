import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import dev.allclear.build.Look;
import dev.allclear.build.Preview;
import dev.allclear.diagnostic.Diagnostics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints what it takes a process that is kept warm to show an edit: from the incident that was saved to its page and the home page,
 * made anew. The median of the last of many edits; the file is as before afterwards.
 *
 * <p>Run it as {@code java -cp allclear.jar src/bench/Warm.java CONTENT INCIDENT}; prints seconds, seconds of CPU, a dash, the
 * number of pages and their bytes.
 */
public final class Warm {
    private static final int EDITS = 60;
    private static final int COUNTED = 15;

    private Warm() {}

    /** Edits a file of a content folder, looks at it, and again. */
    public static void main(String[] args) throws Exception {
        Path content = Path.of(args[0]);
        Path incident = Path.of(args[1]);
        String page = "incidents/" + incident.getFileName().toString().replace(".md", "") + "/index.html";
        String text = Files.readString(incident);
        var preview = new Preview(InstantSource.system());
        List<Double> seconds = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        long bytes = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            Files.writeString(incident, text + "\nOne more sentence, number " + edit + ".\n");
            long began = System.nanoTime();
            long used = cpu();
            Look look = preview.look(request(content));
            bytes = bytes(look, page) + bytes(look, "index.html");
            seconds.add((System.nanoTime() - began) / 1e9);
            cpu.add((cpu() - used) / 1e9);
        }
        Files.writeString(incident, text);
        System.out.printf(Locale.ROOT, "%.3f %.3f – 2 %d%n", median(seconds), median(cpu), bytes);
    }

    private static long bytes(Look look, String path) throws IOException {
        return look.file(path, new Diagnostics()).orElseThrow().length;
    }

    private static BuildRequest request(Path content) {
        return new BuildRequest(
                new Folder(content, "content"),
                Optional.empty(),
                Optional.empty(),
                false,
                Instant.parse("2026-01-05T00:10:00Z"),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                "",
                "");
    }

    private static double median(List<Double> all) {
        List<Double> last = new ArrayList<>(all.subList(all.size() - COUNTED, all.size()));
        Collections.sort(last);
        return last.get(COUNTED / 2);
    }

    private static long cpu() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return machine instanceof com.sun.management.OperatingSystemMXBean here ? here.getProcessCpuTime() : 0;
    }
}
