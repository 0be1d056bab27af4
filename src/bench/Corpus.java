import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a content folder to measure with: N incidents of four updates each over ten years, a maintenance for every
 * twenty of them, fifty components in eight groups. The same N and seed always give the same bytes.
 *
 * <p>Run it as {@code java src/bench/Corpus.java N SEED FOLDER}.
 */
public final class Corpus {
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3650);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final List<String> GROUPS =
            List.of("API", "Shop", "Payments", "Search", "Messaging", "Storage", "Partners", "Back office");
    private static final List<String> PARTS =
            List.of("sign-in", "reads", "writes", "webhooks", "exports", "reports", "notifications");
    private static final List<String> IMPACTS = List.of("none", "minor", "minor", "minor", "major", "major", "critical");
    private static final List<String> STATES = List.of("degraded_performance", "partial_outage", "major_outage");
    private static final List<String> WORDS = List.of(("we are looking into slow answers of several services in one"
                    + " region while the team restores the database from a replica and customers see errors when they"
                    + " sign in or pay because a certificate expired after the deployment was rolled back")
            .split(" "));

    private final Random random;
    private final Path folder;

    private Corpus(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Writes the folder that {@code args} ask for. */
    public static void main(String[] args) throws IOException {
        new Corpus(Long.parseLong(args[1]), Path.of(args[2])).write(Integer.parseInt(args[0]));
    }

    private void write(int incidents) throws IOException {
        file("site.yaml", "name: Measured\nurl: https://status.example.com/\n");
        file("components.yaml", components());
        for (int i = 0; i < incidents; i++) {
            incident(i, FIRST.plus(SPAN.multipliedBy(i).dividedBy(incidents)).plusSeconds(60L * random.nextInt(600)));
        }
        for (int i = 0; i < incidents / 20; i++) {
            maintenance(i, FIRST.plus(SPAN.multipliedBy(20L * i).dividedBy(incidents)));
        }
    }

    private static String components() {
        return IntStream.range(0, GROUPS.size())
                .mapToObj(group -> "- group: g" + group + "\n  name: " + GROUPS.get(group) + "\n  components:\n"
                        + IntStream.range(0, group < 2 ? 7 : 6)
                                .mapToObj(part -> "    - {id: " + component(group, part) + ", name: "
                                        + GROUPS.get(group) + " " + PARTS.get(part) + "}\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String component(int group, int part) {
        return "g" + group + "-" + PARTS.get(part);
    }

    private void incident(int number, Instant start) throws IOException {
        List<String> affected = affected();
        Instant identified = start.plusSeconds(60L * (5 + random.nextInt(60)));
        Instant monitoring = identified.plusSeconds(60L * (5 + random.nextInt(120)));
        Instant resolved = monitoring.plusSeconds(60L * (5 + random.nextInt(120)));
        String name = DAY.format(start) + "-" + number;
        String head = "title: " + sentence(6) + "\nimpact: " + pick(IMPACTS) + "\ncomponents: ["
                + String.join(", ", affected) + "]\n";
        String states = affected.get(0) + ": " + pick(STATES);
        if (number % 10 == 9) {
            file("incidents/" + DAY.format(start).substring(0, 4) + "/" + name + ".yaml", head + "updates:\n"
                    + update("investigating", start, "") + update("identified", identified, "{" + states + "}")
                    + update("monitoring", monitoring, "") + update("resolved", resolved, ""));
        } else {
            file("incidents/" + DAY.format(start).substring(0, 4) + "/" + name + ".md", "---\n" + head + "---\n"
                    + section("Investigating", start, "") + section("Identified", identified, " {" + states + "}")
                    + section("Monitoring", monitoring, "") + section("Resolved", resolved, ""));
        }
    }

    private void maintenance(int number, Instant start) throws IOException {
        file("maintenance/" + DAY.format(start) + "-m" + number + ".md", "---\ntitle: " + sentence(4) + "\ncomponents: ["
                + String.join(", ", affected()) + "]\nstart: " + TIME.format(start) + "\nend: "
                + TIME.format(start.plusSeconds(7200)) + "\n---\n\n" + sentence(30) + ".\n");
    }

    private List<String> affected() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(any -> component(random.nextInt(GROUPS.size()), random.nextInt(6)))
                .distinct()
                .toList();
    }

    private String section(String status, Instant at, String braces) {
        return "\n## " + status + " · " + TIME.format(at) + braces + "\n\n" + text() + "\n";
    }

    private String update(String status, Instant at, String states) {
        return "  - status: " + status + "\n    at: " + TIME.format(at) + "\n"
                + (states.isEmpty() ? "" : "    components: " + states + "\n") + "    text: |\n"
                + text().indent(6);
    }

    private String text() {
        String text = sentence(20 + random.nextInt(20)) + ".";
        return switch (random.nextInt(6)) {
            case 0 -> text + "\n\n- " + sentence(5) + "\n- " + sentence(7);
            case 1 -> text + " See **" + sentence(2) + "** and [the report](https://example.com/" + random.nextInt(1000) + ").";
            default -> text;
        };
    }

    private String sentence(int words) {
        String sentence = IntStream.range(0, words).mapToObj(any -> pick(WORDS)).collect(Collectors.joining(" "));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String pick(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
