import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Prints what readers and programs load of a built site: for each kind of file, how many there are and what the heaviest weighs,
 * plain and as a host compresses it.
 *
 * <p>Run it as {@code java src/bench/Weight.java SITE}.
 */
public final class Weight {
    private static final int TERM_PARTS = 12;
    private static final int CARD_PARTS = 20;

    /** Kinds, each with what the paths of its files match; the first that fits counts. */
    private static final Map<String, String> KINDS = kinds();

    private Weight() {}

    private record Size(long plain, long compressed) {
        Size plus(Size other) {
            return new Size(plain + other.plain, compressed + other.compressed);
        }
    }

    /** Prints the table of a site. */
    public static void main(String[] args) throws IOException {
        Map<String, List<Size>> sizes = new LinkedHashMap<>();
        KINDS.keySet().forEach(kind -> sizes.put(kind, new ArrayList<>()));
        Path site = Path.of(args[0]);
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String path = site.relativize(file).toString().replace('\\', '/');
                KINDS.entrySet().stream()
                        .filter(kind -> path.matches(kind.getValue()))
                        .findFirst()
                        .ifPresent(kind -> sizes.get(kind.getKey()).add(size(file)));
            });
        }
        sizes.values().forEach(all -> all.sort(Comparator.comparing(Size::compressed).reversed()));
        System.out.println("| what | files | the heaviest, KB | compressed, KB |\n|---|---|---|---|");
        sizes.forEach((kind, all) -> row(kind, Integer.toString(all.size()), sum(all, 1)));
        Size search = sum(sizes.get("search: contents"), 1)
                .plus(sum(sizes.get("search: a part of the terms"), TERM_PARTS))
                .plus(sum(sizes.get("search: a part of what is shown"), CARD_PARTS));
        row("search: the most that a search can load", (1 + TERM_PARTS + CARD_PARTS) + " at most", search);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "index\\.html");
        kinds.put("the style of every page", "theme/style\\..*");
        kinds.put("the script of every page", "theme/script\\..*");
        kinds.put("an incident", "incidents/.+/index\\.html");
        kinds.put("a maintenance", "maintenance/.+/index\\.html");
        kinds.put("the components", "components/index\\.html");
        kinds.put("a component", "components/.+/index\\.html");
        kinds.put("the history", "history/index\\.html");
        kinds.put("a year", "history/\\d+/index\\.html");
        kinds.put("a month", "history/\\d+/\\d+/(\\d+/)?index\\.html");
        kinds.put("an impact, or one in a year", "history/impact/.*index\\.html");
        kinds.put("the uptime", "uptime/index\\.html");
        kinds.put("any other page", ".*\\.html");
        kinds.put("search: its script", "theme/search\\..*");
        kinds.put("search: contents", "search/index\\.json");
        kinds.put("search: a part of the terms", "search/index/terms-.*");
        kinds.put("search: a part of what is shown", "search/index/cards-.*");
        kinds.put("a feed of an incident", "incidents/.*\\.atom");
        kinds.put("any other feed", ".*(\\.atom|\\.rss|feed\\.json)");
        kinds.put("a calendar", ".*\\.ics");
        kinds.put("an incident as Markdown", "(incidents|maintenance)/.*\\.md");
        kinds.put("api/v2/summary.json", "api/v2/summary\\.json");
        kinds.put("api/v2/incidents.json", "api/v2/incidents\\.json");
        kinds.put("api/v2/incidents/<id>.json", "api/v2/incidents/\\d{4}-.*");
        kinds.put("api/v2/incidents/<year>.json", "api/v2/incidents/\\d{4}\\.json");
        kinds.put("api/v2/scheduled-maintenances.json", "api/v2/scheduled-maintenances\\.json");
        kinds.put("uptime.json", "uptime\\.json");
        kinds.put("uptime.csv", "uptime\\.csv");
        kinds.put("sitemap.xml", "sitemap.*\\.xml");
        return kinds;
    }

    private static Size sum(List<Size> heaviestFirst, int most) {
        return heaviestFirst.stream().limit(most).reduce(new Size(0, 0), Size::plus);
    }

    private static void row(String what, String files, Size size) {
        System.out.printf(
                Locale.ROOT, "| %s | %s | %.1f | %.1f |%n", what, files, size.plain() / 1e3, size.compressed() / 1e3);
    }

    private static Size size(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                gzip.write(bytes);
            }
            return new Size(bytes.length, compressed.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
