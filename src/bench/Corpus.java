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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a content folder to measure with: N incidents of four updates each, one after the other, and a maintenance for every
 * twenty of them. Fewer than 1,000 are those of a small team, in one year on ten components; more are of ten years and fifty.
 * The same arguments always give the same bytes.
 *
 * <p>Run it as {@code java src/bench/Corpus.java N SEED FOLDER [FORM [COMPONENTS YEARS]]}, with up to 56 components. The form is
 * {@code allclear}, or {@code hugo}: the same incidents, without the maintenance, for Hugo and the theme cState.
 */
public final class Corpus {
    private static final Instant END = Instant.parse("2025-12-29T00:00:00Z");
    private static final DateTimeFormatter TIME = format("uuuu-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = format("uuuu-MM");
    private static final DateTimeFormatter YEAR = format("uuuu");

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
    private final int components;
    private final int groups;
    private final Duration span;

    private Corpus(long seed, Path folder, int components, int years) {
        this.random = new Random(seed);
        this.folder = folder;
        this.components = components;
        this.groups = (components + PARTS.size() - 1) / PARTS.size();
        this.span = Duration.ofDays(365L * years);
    }

    private record Component(int group, int part) {
        String id() {
            return "g" + group + "-" + PARTS.get(part);
        }

        String name() {
            return GROUPS.get(group) + " " + PARTS.get(part);
        }
    }

    /** @param state of the first component that is affected, from the second update on */
    private record Incident(
            String title, String impact, List<Component> affected, String state, Instant start, List<Update> updates) {}

    private record Update(String status, Instant at, String text) {}

    /** Writes the folder that {@code args} ask for. */
    public static void main(String[] args) throws IOException {
        int incidents = Integer.parseInt(args[0]);
        boolean small = incidents < 1000;
        int components = args.length > 4 ? Integer.parseInt(args[4]) : small ? 10 : 50;
        int years = args.length > 5 ? Integer.parseInt(args[5]) : small ? 1 : 10;
        var corpus = new Corpus(Long.parseLong(args[1]), Path.of(args[2]), components, years);
        if (args.length > 3 && args[3].equals("hugo")) {
            corpus.writeForHugo(incidents);
        } else {
            corpus.write(incidents);
        }
    }

    private void write(int incidents) throws IOException {
        file("site.yaml", "name: Measured\nurl: https://status.example.com/\n");
        file("components.yaml", perGroup(group -> "- group: g" + group + "\n  name: " + GROUPS.get(group)
                + "\n  components:\n" + perPart(group, each -> "    - {id: " + each.id() + ", name: " + each.name() + "}\n")));
        for (int i = 0; i < incidents; i++) {
            Incident incident = incident(start(i, incidents));
            String name = "incidents/" + YEAR.format(incident.start()) + "/" + DAY.format(incident.start()) + "-" + i;
            if (i % 10 == 9) {
                file(name + ".yaml", yaml(incident));
            } else {
                file(name + ".md", markdown(incident));
            }
        }
        for (int i = 0; i < incidents / 20; i++) {
            maintenance(i, start(20 * i, incidents));
        }
    }

    /** The settings are those that the theme's example has. */
    private void writeForHugo(int incidents) throws IOException {
        file("config.yml", """
                title: Measured
                baseURL: https://status.example.com/
                languageCode: en
                defaultContentLanguage: en
                taxonomies: {affected: affected}
                outputs:
                  page: [html, json]
                  section: [html, json, rss]
                  home: [html, json, rss, svg]
                  term: [html, json, rss, svg]
                outputFormats:
                  svg: {isPlainText: true, mediaType: image/svg+xml}
                params:
                  brand: "#0a0c0f"
                  ok: "#008000"
                  disrupted: "#cc4400"
                  down: "#e60000"
                  notice: "#24478f"
                  headerTextColor: white
                  alwaysKeepBrandColor: true
                  enableUptimeHistogram: true
                  useRelativeTime: true
                  enableLastMod: true
                  incidentHistoryFormat: yearly
                  incidentPostsPerPage: 5
                  dateFormat: January 2, 2006 at 3:04 PM
                  shortDateFormat: 15:04 — Jan 2
                  categories:
                """ + perGroup(group -> "    - {name: " + GROUPS.get(group) + "}\n") + "  systems:\n"
                + perGroup(group -> perPart(
                        group, each -> "    - {name: " + each.name() + ", category: " + GROUPS.get(group) + "}\n")));
        for (int i = 0; i < incidents; i++) {
            Incident incident = incident(start(i, incidents));
            file("content/issues/" + DAY.format(incident.start()) + "-" + i + ".md", issue(incident));
        }
    }

    private Instant start(int number, int of) {
        return END.minus(span).plus(span.multipliedBy(number).dividedBy(of));
    }

    private String perGroup(Function<Integer, String> text) {
        return IntStream.range(0, groups).boxed().map(text).collect(Collectors.joining());
    }

    private String perPart(int group, Function<Component, String> text) {
        return IntStream.range(0, components / groups + (group < components % groups ? 1 : 0))
                .mapToObj(part -> text.apply(new Component(group, part)))
                .collect(Collectors.joining());
    }

    private Incident incident(Instant earliest) {
        Instant start = earliest.plusSeconds(60L * random.nextInt(600));
        List<Component> affected = affected();
        Instant identified = start.plusSeconds(60L * (5 + random.nextInt(60)));
        Instant monitoring = identified.plusSeconds(60L * (5 + random.nextInt(120)));
        Instant resolved = monitoring.plusSeconds(60L * (5 + random.nextInt(120)));
        return new Incident(sentence(6), pick(IMPACTS), affected, pick(STATES), start, List.of(
                new Update("Investigating", start, text()),
                new Update("Identified", identified, text()),
                new Update("Monitoring", monitoring, text()),
                new Update("Resolved", resolved, text())));
    }

    private List<Component> affected() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(any -> new Component(random.nextInt(groups), random.nextInt(components / groups)))
                .distinct()
                .toList();
    }

    private void maintenance(int number, Instant start) throws IOException {
        file("maintenance/" + DAY.format(start) + "-m" + number + ".md", "---\ntitle: " + sentence(4) + "\ncomponents: ["
                + list(affected(), Component::id) + "]\nstart: " + TIME.format(start) + "\nend: "
                + TIME.format(start.plusSeconds(7200)) + "\n---\n\n" + sentence(30) + ".\n");
    }

    private static String markdown(Incident incident) {
        return "---\n" + head(incident) + "---\n"
                + updates(incident, update -> "\n## " + update.status() + " · " + TIME.format(update.at())
                        + states(incident, update, " ", "") + "\n\n" + update.text() + "\n");
    }

    private static String yaml(Incident incident) {
        return head(incident) + "updates:\n"
                + updates(incident, update -> "  - status: " + update.status().toLowerCase(Locale.ROOT) + "\n    at: "
                        + TIME.format(update.at()) + "\n" + states(incident, update, "    components: ", "\n")
                        + "    text: |\n" + update.text().indent(6));
    }

    private static String head(Incident incident) {
        return "title: " + incident.title() + "\nimpact: " + incident.impact() + "\ncomponents: ["
                + list(incident.affected(), Component::id) + "]\n";
    }

    private static String states(Incident incident, Update update, String before, String after) {
        return update.status().equals("Identified")
                ? before + "{" + incident.affected().get(0).id() + ": " + incident.state() + "}" + after
                : "";
    }

    private static String issue(Incident incident) {
        String severity = switch (incident.impact()) {
            case "none" -> "notice";
            case "critical" -> "down";
            default -> "disrupted";
        };
        return "---\ntitle: " + incident.title() + "\ndate: " + incident.start() + "\nresolved: true\nresolvedWhen: "
                + incident.updates().get(3).at() + "\nseverity: " + severity + "\naffected: ["
                + list(incident.affected(), Component::name) + "]\nmonths: [\"" + MONTH.format(incident.start())
                + "\"]\nsection: issue\n---\n"
                + updates(incident, update -> "\n*" + update.status() + "* - " + update.text() + " {{< track \""
                        + update.at() + "\" >}}\n");
    }

    private static String updates(Incident incident, Function<Update, String> text) {
        return incident.updates().stream().map(text).collect(Collectors.joining());
    }

    private static String list(List<Component> components, Function<Component, String> text) {
        return components.stream().map(text).collect(Collectors.joining(", "));
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

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
