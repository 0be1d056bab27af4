package dev.allclear.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Severity;
import dev.allclear.edit.Addition;
import dev.allclear.edit.Splice;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import dev.allclear.source.Original;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates put into files of every kind: what else stands there stays, and what was meant is read. */
class EditsTest {
    private static final Path EXAMPLE = Path.of("src", "main", "resources", "example");
    private static final int EDITS = 300;
    private static final List<String> TEXTS = List.of(
            "We are looking into it.",
            "Two lines:\nand \"another\" one.",
            "    indented\n\nand not # a comment",
            "- one\n- two: yes\n\n```\n## no heading\n---\n```",
            "It's 50 % done, @all; see https://status.example.com/a?b=c#d.",
            "key: value",
            "#hash and: colon",
            "'quoted' \\ \"twice\"",
            "null",
            "| a | b |\n|---|---|\n| c | d |",
            "Ümläute, 😀 and a tab\there",
            "[brackets], {braces}",
            "");

    @TempDir
    Path dir;

    /** What a folder is read as. */
    private record Read(Map<Id, Event> events, List<Diagnostic> errors, SourceTree tree) {
        Event event(Id id) {
            return Optional.ofNullable(events.get(id)).orElseThrow();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20260911)
    void inTheRichExample(long seed) throws IOException {
        copy(EXAMPLE, dir);
        var random = new Random(seed);
        Instant now = Instant.parse("2027-12-01T00:00:00Z");
        Read before = read(now);
        List<SourceFile> files = before.tree().files().stream()
                .filter(file -> before.events().containsKey(id(file)))
                .toList();
        Read last = before;
        for (int i = 0; i < EDITS; i++) {
            SourceFile file = files.get(random.nextInt(files.size()));
            last = edit(
                    file, last, random, TEXTS.get(random.nextInt(TEXTS.size())), now, "seed " + seed + ", edit " + i);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260911, 1})
    void inFilesOfEveryHand(long seed) throws IOException {
        var invented = new Invented(seed);
        Random random = invented.random();
        var hand = new Handwriting(random);
        Instant now = Instant.parse("2023-01-01T00:00:00Z");
        Written.in(dir);
        int edits = 0;
        for (int i = 0; edits < EDITS; i++) {
            Form form = i % 2 == 0 ? Form.MARKDOWN : Form.YAML;
            Event event = i % 3 == 2 ? invented.maintenance(i) : invented.incident(i);
            String text = form.files(event, List.of(), invented.habit())
                    .values()
                    .iterator()
                    .next();
            Path file = dir.resolve(event instanceof Incident ? "incidents" : "maintenance")
                    .resolve(event.id() + (form == Form.YAML ? ".yaml" : ".md"));
            Files.createDirectories(file.getParent());
            boolean brackets = form == Form.YAML && i % 4 == 1;
            Files.writeString(file, brackets ? hand.inBrackets(event, invented.habit()) : hand.of(text, form));
            Read read = read(now);
            if (read.errors().isEmpty()) {
                SourceFile source = read.tree().files().stream()
                        .filter(each -> id(each).equals(event.id()))
                        .findFirst()
                        .orElseThrow();
                for (int edit = 0; edit < 4; edit++) {
                    String said = invented.words().prose().markdown();
                    read = edit(source, read, random, said, now, "seed " + seed + ", file " + i + ", edit " + edit);
                    edits++;
                }
            }
            Files.delete(file);
        }
    }

    /** Adds an update to {@code file}, whose text is {@code said}, and returns what is read then. */
    private Read edit(SourceFile file, Read before, Random random, String said, Instant now, String which)
            throws IOException {
        Event event = before.event(id(file));
        Addition addition = addition(event, random, said);
        String typed = Files.readString(file.file());
        String about = which + ": " + addition + "\n" + typed;
        var log = new Diagnostics();
        Optional<Splice.Spliced> changed = new Splice(file, "content/" + file.path(), ZoneId.of("Europe/Zurich"), log)
                .add(new Original(typed), addition);

        assertThat(changed).as(about + log.all()).isPresent();
        String text = changed.get().text().text();
        assertInserted(typed, text, about);
        Files.writeString(file.file(), text);
        Read after = read(now);
        assertThat(after.errors()).as(about + "\n→\n" + text).isEmpty();
        assertRead(event, after.event(event.id()), addition, about + "\n→\n" + text);
        return after;
    }

    private static void assertInserted(String before, String after, String about) {
        int prefix = 0;
        while (prefix < before.length() && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < before.length()
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        assertThat(prefix + suffix).as(about + "\n→\n" + after).isGreaterThanOrEqualTo(before.length());
        if (!before.replace("\r\n", "").contains("\n") && before.contains("\r\n")) {
            assertThat(after.replace("\r\n", "")).as(about).doesNotContain("\n");
        }
    }

    private static void assertRead(Event before, Event after, Addition addition, String about) {
        List<Update<?>> updates = new ArrayList<>(after.updates());
        int index = (int) before.updates().stream()
                .filter(update -> !update.at().isAfter(addition.at()))
                .count();
        Update<?> added = updates.remove(index);
        assertThat(updates).as(about).isEqualTo(before.updates());
        Status standing =
                index == 0 ? added.status() : before.updates().get(index - 1).status();
        assertThat(added.at()).as(about).isEqualTo(addition.at());
        assertThat(added.status())
                .as(about)
                .isEqualTo(addition.status().map(Status.class::cast).orElse(standing));
        assertThat(added.text().original().markdown()).as(about).isEqualTo(addition.text());
        assertThat(added.components()).as(about).isEqualTo(addition.states());
        assertThat(added.nextUpdate()).as(about).isEqualTo(addition.nextUpdate());
        assertThat(added.edited()).as(about).isEqualTo(addition.edited());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.summary()).as(about).isEqualTo(before.summary());
        assertThat(after.components()).isEqualTo(before.components());
    }

    private static Addition addition(Event event, Random random, String said) {
        List<? extends Update<?>> updates = event.updates();
        Instant last = updates.isEmpty()
                ? event.published()
                : updates.get(updates.size() - 1).at();
        Instant at =
                last.plusSeconds(30L * List.of(0, 2, 120, 5_000, 90_000).get(random.nextInt(5)) * random.nextInt(3));
        Optional<? extends Status> status = status(event, random);
        if (random.nextInt(4) == 0 && !updates.isEmpty()) {
            // Said in between, and told only now: what comes after stays what it is.
            Instant first = updates.get(0).at();
            long minutes = Duration.between(first, last).toMinutes();
            at = first.plusSeconds(60 * random.nextLong(minutes + 1));
            status = Optional.empty();
        }
        return new Addition(at, status, said, states(event, random), later(at, 3, random), later(at, 6, random));
    }

    private static Optional<Instant> later(Instant at, int seldom, Random random) {
        return random.nextInt(seldom) == 0
                ? Optional.of(at.plusSeconds(60L * (1 + random.nextInt(600))))
                : Optional.empty();
    }

    private static Optional<? extends Status> status(Event event, Random random) {
        boolean keeps = random.nextInt(3) == 0;
        if (event instanceof Incident incident) {
            IncidentStatus last =
                    incident.updates().get(incident.updates().size() - 1).status();
            // The end that the file's fields tell may not move.
            boolean ended = incident.resolved().isPresent();
            List<IncidentStatus> next = last.open()
                    ? List.of(IncidentStatus.IDENTIFIED, IncidentStatus.MONITORING, IncidentStatus.RESOLVED)
                    : ended
                            ? List.of(IncidentStatus.POSTMORTEM)
                            : List.of(IncidentStatus.POSTMORTEM, IncidentStatus.INVESTIGATING);
            return keeps ? Optional.empty() : Optional.of(next.get(random.nextInt(next.size())));
        }
        boolean first = event.updates().isEmpty();
        return keeps && !first ? Optional.empty() : Optional.of(pick(List.of(MaintenanceStatus.values()), random));
    }

    private static States states(Event event, Random random) {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        for (Id id : event.components().components()) {
            if (random.nextInt(3) == 0) {
                states.put(id, pick(List.of(ComponentState.values()), random));
            }
        }
        return new States(states);
    }

    private static <T> T pick(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private Read read(Instant now) {
        var log = new Diagnostics();
        SourceTree tree = SourceTree.read(dir, "content", log);
        Site site = ContentReader.read(tree, new Asked(now, false, Set.of("en", "de"), Map::of), log)
                .site()
                .orElseThrow();
        Map<Id, Event> events = new HashMap<>();
        Stream.concat(site.incidents().stream(), site.maintenances().stream())
                .forEach(event -> events.put(event.id(), event));
        return new Read(
                events,
                log.all().stream()
                        .filter(each -> each.rule().severity() == Severity.ERROR)
                        .toList(),
                tree);
    }

    private static Id id(SourceFile file) {
        String name = file.path().replaceFirst(".*/", "").replaceFirst("\\.(md|ya?ml)$", "");
        return new Id(Id.permits(name) ? name : "none");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
