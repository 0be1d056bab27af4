package dev.allclear.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Does to a team's files, within what the content format allows, whatever a team may do; the same with the same seed. */
final class RandomEdits {
    private static final Instant START = Instant.parse("2021-01-20T09:00:00Z");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> TEMPLATES = List.of(
            "incident",
            "maintenance",
            "month",
            "year",
            "impact",
            "year-list",
            "forward",
            "page",
            "announcement",
            "home");

    private final Random random;
    private final String languages;
    private final Path content;
    private final Path templates;
    private Instant now = START;

    RandomEdits(Random random, Path folder, String languages) throws IOException {
        this.random = random;
        this.languages = languages;
        this.content = folder.resolve("content");
        this.templates = Files.createDirectories(folder.resolve("templates"));
        settings();
        components();
        for (int i = 0; i < 6; i++) {
            incident();
            maintenance();
        }
    }

    Instant now() {
        return now;
    }

    /** Makes one edit, and returns what it was. */
    String next() throws IOException {
        int kind = random.nextInt(20);
        return switch (kind) {
            case 0, 1, 2, 3 -> incident();
            case 4, 5 -> maintenance();
            case 6 -> announcement();
            case 7 -> page();
            case 8 -> components();
            case 9 -> settings();
            case 10 -> template();
            case 11 -> asset();
            case 12, 13 -> deleted();
            case 14 -> renamed();
            default -> clock();
        };
    }

    /** A minute, an hour, a month on or back; often just before, on or after a midnight, a month's end or a window's. */
    private String clock() {
        now = switch (random.nextInt(6)) {
            case 0 -> START.plus(Duration.ofDays(random.nextInt(120)));
            case 1 ->
                Instant.parse("2021-0" + (2 + random.nextInt(4)) + "-01T00:00:00Z")
                        .plusSeconds(random.nextInt(3) - 1);
            case 2 -> Instant.parse("2021-01-01T00:00:00Z").plusSeconds(random.nextInt(3) - 1);
            case 3 -> time().plusSeconds(random.nextInt(3) - 1);
            default -> now.plus(Duration.ofMinutes(random.nextInt(3000)));
        };
        return "now " + now;
    }

    private String incident() throws IOException {
        String id = "i" + random.nextInt(10);
        Instant at = time();
        var text = new StringBuilder("---\ntitle: " + words(3) + "\nimpact: "
                + pick("none", "minor", "major", "critical") + "\ncomponents: ["
                + pick("c0", "c1, c4", "c2, c0", "c3, c1, c0", "c4") + "]\n"
                + (random.nextInt(4) == 0 ? "aliases: [old-" + id + "]\n" : "")
                + (random.nextInt(4) == 0 ? "links: [{label: " + words(1) + ", url: https://a.example/}]\n" : "")
                + "---\n\n" + words(5) + "\n");
        var german = new StringBuilder("---\ntitle: " + words(3) + "\n---\n");
        int updates = 1 + random.nextInt(4);
        for (int i = 0; i < updates; i++) {
            boolean last = i == updates - 1 && i > 0 && random.nextInt(6) > 0;
            String status = last ? "Resolved" : pick("Investigating", "Identified", "Monitoring");
            String changes =
                    pick("", "", " {c1: major_outage}", " {next_update: " + TIME.format(at.plusSeconds(3600)) + "}");
            text.append("\n## " + status + " · " + TIME.format(at) + changes + "\n\n" + markdown() + "\n");
            german.append("\n## " + status + " · " + TIME.format(at) + "\n\n" + words(6) + "\n");
            if (last && random.nextInt(4) == 0) {
                text.append("\n## Postmortem · " + TIME.format(at.plusSeconds(9000)) + "\n\n### " + words(2) + "\n\n"
                        + words(9) + "\n");
            }
            at = at.plusSeconds(60L * (1 + random.nextInt(300)));
        }
        translated("incidents/" + id, german.toString());
        return write("incidents/" + id + ".md", text.toString());
    }

    private String maintenance() throws IOException {
        String id = "m" + random.nextInt(5);
        Instant start = time();
        String recurrence =
                random.nextInt(5) == 0 ? "recurrence: FREQ=WEEKLY;COUNT=" + (2 + random.nextInt(3)) + "\n" : "";
        String update = recurrence.isEmpty() && random.nextInt(3) == 0
                ? "\n## " + pick("Cancelled", "Scheduled") + " · " + TIME.format(start.minusSeconds(7200)) + "\n\n"
                        + words(4) + "\n"
                : "";
        translated("maintenance/" + id, "---\ntitle: " + words(2) + "\n---\n\n" + words(4) + "\n");
        return write(
                "maintenance/" + id + ".md",
                "---\ntitle: " + words(3) + "\ncomponents: [c" + random.nextInt(5) + "]\nstart: " + TIME.format(start)
                        + "\nend: " + TIME.format(start.plusSeconds(3600)) + "\n" + recurrence + "---\n\n" + words(8)
                        + "\n" + update);
    }

    private String announcement() throws IOException {
        Instant from = time();
        String until = random.nextBoolean() ? "until: " + TIME.format(from.plusSeconds(86400)) + "\n" : "";
        return write(
                "announcements/a" + random.nextInt(4) + ".md",
                "---\ntitle: " + words(2) + "\nfrom: " + TIME.format(from) + "\n" + until + "---\n\n" + words(6)
                        + "\n");
    }

    private String page() throws IOException {
        String nav = random.nextBoolean() ? "nav: " + random.nextInt(3) + "\n" : "";
        String id = "pages/p" + random.nextInt(3);
        translated(id, "---\ntitle: " + words(2) + "\n---\n\n" + words(4) + "\n");
        return write(id + ".md", "---\ntitle: " + words(2) + "\n" + nav + "---\n\n" + markdown() + "\n");
    }

    private String components() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("- {id: c" + i + ", name: {en: " + words(1)
                    + (languages.contains("de") ? ", de: " + words(1) : "") + "}, description: " + words(2)
                    + (random.nextInt(5) == 0 ? ", until: 2021-0" + (1 + random.nextInt(4)) + "-15" : "")
                    + (random.nextInt(5) == 0 ? ", aliases: [old-c" + i + "]" : "") + "}\n");
        }
        return write(
                "components.yaml",
                text + "- group: g\n  name: " + words(1) + "\n  components:\n    - {id: c4, name: " + words(1) + "}\n");
    }

    private String settings() throws IOException {
        return write(
                "site.yaml",
                "name: " + words(1) + "\nurl: https://status.example.com/" + pick("", "a/")
                        + "\nlanguages: [" + languages + "]\ntimezone: " + pick("UTC", "UTC", "America/New_York")
                        + "\nhome: {days: "
                        + (3 + random.nextInt(9)) + "}\n"
                        + pick("", "description: " + words(4) + "\n")
                        + pick("", "links: [{label: " + words(1) + ", url: https://b.example/}]\n")
                        + pick("", "outputs: {feeds: false}\n", "outputs: {api: false, images: true}\n")
                        + pick("", "contact: {label: " + words(1) + ", url: mailto:a@example.com}\n")
                        + pick("", "texts: {en: {ongoing: " + words(1) + ", incidents: " + words(1) + "}}\n"));
    }

    private String template() throws IOException {
        Path file = templates.resolve(
                pick("assets/style.css", "parts/turn.ftlh", pick(TEMPLATES.toArray(String[]::new)) + ".ftlh"));
        if (Files.deleteIfExists(file)) {
            return "deleted " + file.getFileName();
        }
        String comment = file.toString().endsWith(".css") ? "/* " + words(2) + " */\n" : "<!-- " + words(2) + " -->\n";
        Path bundled = Path.of("templates").resolve(templates.relativize(file));
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, Files.readString(bundled) + comment);
        return "template " + file.getFileName();
    }

    private String asset() throws IOException {
        return write(pick("assets/a.txt", "assets/b.txt", "root/c.txt"), words(2 + random.nextInt(2)));
    }

    private String deleted() throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return "nothing";
        }
        Path file = files.get(random.nextInt(files.size()));
        Files.delete(file);
        Files.deleteIfExists(german(file));
        return "deleted " + content.relativize(file);
    }

    private String renamed() throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return "nothing";
        }
        Path file = files.get(random.nextInt(files.size()));
        Path other = file.resolveSibling(file.getFileName().toString().charAt(0) + "" + random.nextInt(12) + ".md");
        Files.deleteIfExists(german(file));
        Files.deleteIfExists(german(other));
        Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
        return "renamed " + file.getFileName() + " to " + other.getFileName();
    }

    /** What may go or change its name: whatever is neither settings nor a translation. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().endsWith(".de.md"))
                    .sorted()
                    .toList());
        }
    }

    private static Path german(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".md", ".de.md"));
    }

    private void translated(String name, String text) throws IOException {
        Files.deleteIfExists(content.resolve(name + ".de.md"));
        if (random.nextInt(3) == 0 && languages.contains("de")) {
            write(name + ".de.md", text);
        }
    }

    private String write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return "wrote " + name;
    }

    /** A minute of the first months of 2021, or around the present. */
    private Instant time() {
        return random.nextInt(3) == 0
                ? now.plus(Duration.ofMinutes(random.nextInt(400) - 300))
                : Instant.parse("2020-11-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 150)));
    }

    private String markdown() {
        return words(4)
                + pick("", " **" + words(1) + "**", "\n\n- " + words(2), " <https://example.com/" + words(1) + ">");
    }

    private String words(int number) {
        return String.join(
                " ",
                Stream.generate(() ->
                                pick("slow", "lost", "mail", "disk", "queue", "sign-in", "orders", "again", "grün"))
                        .limit(number)
                        .toList());
    }

    private String pick(String... choice) {
        return choice[random.nextInt(choice.length)];
    }
}
