package dev.allclear.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text file that is a test: a small site, an instant, and the figures that must come out.
 *
 * <p>The README in {@code src/test/resources/figures} tells its form.
 */
record FiguresCase(Path file, String text) {
    static final Path FOLDER = Path.of("src", "test", "resources", "figures");

    private static final String SITE = "content/site.yaml";
    private static final Map<String, String> STANDARD = Map.of(
            SITE,
            "name: Example\nurl: https://status.example.com/\n",
            "content/components.yaml",
            "- {id: api, name: API}\n");
    private static final Pattern OPENING = Pattern.compile("(?m)^-- (\\S+) --\n");

    /** Returns each of them, by name. */
    static List<FiguresCase> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .map(FiguresCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FiguresCase of(Path file) {
        try {
            return new FiguresCase(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The topic and, after a slash, what sets it apart. */
    String name() {
        return FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("\\.txt$", "");
    }

    Instant now() {
        String said = text.lines()
                .filter(line -> line.startsWith("now: "))
                .findFirst()
                .orElseThrow();
        return OffsetDateTime.parse(said.substring("now: ".length())).toInstant();
    }

    /** The site; what stands in its {@code site.yaml} is added to a name and an address. */
    Written written() {
        var files = new LinkedHashMap<>(STANDARD);
        sections().forEach((path, said) -> {
            if (path.equals(SITE)) {
                files.merge(path, said, String::concat);
            } else if (path.startsWith("content/")) {
                files.put(path, said);
            }
        });
        return new Written(files);
    }

    /** The lines that must come out. */
    List<String> expected() {
        return Optional.<String>ofNullable(sections().get("expected"))
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Returns what {@code uptime} says, in the words of {@link #expected}. */
    List<String> actual(Uptime uptime) {
        return expected().stream().map(line -> answer(line, uptime)).toList();
    }

    private static String answer(String line, Uptime uptime) {
        int colon = line.indexOf(": ");
        String[] subject = line.substring(0, colon).split(" ");
        if (subject[0].equals("rows")) {
            List<String> ids = uptime.rows().stream().map(Row::id).toList();
            return "rows: " + (ids.isEmpty() ? "none" : String.join(", ", ids));
        }
        return line.substring(0, colon + 2)
                + facts(subject, uptime)
                        .map(facts -> asked(line.substring(colon + 2), facts))
                        .orElse(subject.length == 1 ? "left out" : "no data");
    }

    private static Optional<Map<String, String>> facts(String[] subject, Uptime uptime) {
        Optional<Row> row = uptime.row(subject[0]);
        return subject.length == 1
                ? row.map(Row::facts)
                : row.flatMap(each -> each.figure(subject[1])).map(Figure::facts);
    }

    private static String asked(String expected, Map<String, String> facts) {
        return Arrays.stream(expected.split(", "))
                .map(fact -> fact.substring(0, fact.indexOf(' ')))
                .map(key -> facts.containsKey(key) ? key + " " + facts.get(key) : facts.toString())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        Matcher opening = OPENING.matcher(text);
        boolean more = opening.find();
        while (more) {
            String path = opening.group(1);
            int from = opening.end();
            more = opening.find();
            sections.put(path, text.substring(from, more ? opening.start() : text.length()));
        }
        return sections;
    }
}
