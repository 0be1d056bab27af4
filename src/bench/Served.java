import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints what it takes from a save to the browser: how long after an incident was written the preview has told its page to load
 * again, and how long until that has. The medians of the last of many edits; the file is as before afterwards.
 *
 * <p>Run it beside {@code allclear serve}, as {@code java src/bench/Served.java http://localhost:8080 INCIDENT}.
 */
public final class Served {
    private static final int EDITS = 60;
    private static final int COUNTED = 30;

    private Served() {}

    /** Edits a file, waits for its page, and again. */
    public static void main(String[] args) throws Exception {
        Path incident = Path.of(args[1]);
        String page = "/incidents/" + incident.getFileName().toString().replace(".md", "") + "/";
        String text = Files.readString(incident);
        HttpClient client = HttpClient.newHttpClient();
        var asked = HttpRequest.newBuilder(URI.create(args[0] + "/.allclear/events?page=" + page));
        List<Double> told = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        var events = client.send(asked.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            String version = next(lines, "");
            for (int edit = 0; edit < EDITS; edit++) {
                Files.writeString(incident, text + "\nOne more sentence, number " + edit + ".\n");
                long began = System.nanoTime();
                version = next(lines, version);
                told.add((System.nanoTime() - began) / 1e6);
                client.send(
                        HttpRequest.newBuilder(URI.create(args[0] + page)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                shown.add((System.nanoTime() - began) / 1e6);
            }
        } finally {
            Files.writeString(incident, text);
        }
        System.out.printf(Locale.ROOT, "told after %.0f ms, shown after %.0f ms%n", median(told), median(shown));
    }

    /** Returns what the page has become, once that is something else than {@code before}. */
    private static String next(BufferedReader lines, String before) throws IOException {
        String version = before;
        boolean page = false;
        while (version.equals(before)) {
            String line = lines.readLine();
            if (line == null) {
                throw new IOException("the preview has ended");
            }
            if (line.startsWith("event:")) {
                page = line.endsWith("page");
            } else if (line.startsWith("data:") && page) {
                version = line.substring("data:".length()).strip();
            }
        }
        return version;
    }

    private static double median(List<Double> all) {
        List<Double> last = new ArrayList<>(all.subList(all.size() - COUNTED, all.size()));
        Collections.sort(last);
        return last.get(COUNTED / 2);
    }
}
