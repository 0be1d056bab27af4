package dev.allclear.starter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.content.Slug;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Severity;
import dev.allclear.json.JsonWriter;
import dev.allclear.schema.Schema;
import dev.allclear.source.Scalars;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a new site. */
public final class Starter {
    /** The folder of the content: what is in it makes a site. */
    public static final String CONTENT = "content";

    /** What keeps the built site out of git. */
    public static final String IGNORED = ".gitignore";

    private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");
    private static final String SCHEMAS = ".allclear/schemas/";

    private static final String TEMPLATES = "sentences for `-m @investigating`";
    private static final String RULES = "what files may hold, for editors";
    private static final String SETTINGS = "tells VS Code to check by it";

    private Starter() {}

    /**
     * Returns what is wrong with {@code answers}, in the checker's words; absent where the site that they make has no error.
     *
     * @param now when the site is made
     */
    public static Optional<String> refusal(Answers answers, Instant now) {
        Optional<String> unnamed = unnamed(answers.components());
        if (unnamed.isPresent()) {
            return unnamed;
        }
        var tree = new SourceTree(CONTENT, List.of(), Map.of());
        for (FirstFile file : content(answers, now)) {
            String path = file.path().substring(CONTENT.length() + 1);
            if (!path.startsWith("_")) {
                tree = tree.with(SourceFile.unseen(path, Path.of(path)), file.text());
            }
        }
        var log = new Diagnostics();
        ContentReader.read(tree, new Asked(now, false, Set.of("en"), Map::of), log);
        return log.findings().shown().stream()
                .filter(each -> each.rule().severity() == Severity.ERROR)
                .findFirst()
                .map(Starter::sentence);
    }

    private static Optional<String> unnamed(List<String> components) {
        var ids = new HashSet<String>();
        for (String typed : components) {
            Optional<Part> part = Part.of(typed);
            if (part.isEmpty()) {
                return Optional.of(nameless(typed));
            }
            String id = part.get().id();
            if (!ids.add(id)) {
                return Optional.of(
                        "Two components have the id `" + id + "`. Write another before one of them, such as `" + id
                                + "-2=" + part.get().name() + "`.");
            }
        }
        return Optional.empty();
    }

    private static String nameless(String typed) {
        int sign = typed.indexOf('=');
        if (sign <= 0) {
            return "No id can be made of `" + typed + "`. Write one before it, such as `api=" + typed + "`.";
        }
        String id = typed.substring(0, sign).strip();
        return "`" + id + "` can't be an id. "
                + Slug.of(id)
                        .map(slug -> "Did you mean `" + slug + typed.substring(sign) + "`?")
                        .orElse(Slug.RULE);
    }

    private static String sentence(Diagnostic problem) {
        return problem.message() + problem.hint().map(hint -> " " + hint).orElse("");
    }

    /**
     * Returns the files of the site that {@code answers} make, which {@link #refusal} does not refuse.
     *
     * @param now when the site is made
     */
    public static List<FirstFile> files(Answers answers, Instant now) {
        var files = new ArrayList<>(content(answers, now));
        files.add(new FirstFile(IGNORED, resource("gitignore"), "keeps the built site out of git"));
        answers.host()
                .ifPresent(host -> files.add(
                        new FirstFile(host.file(), resource(host.word() + ".yml"), "checks, builds and publishes")));
        if (answers.editor()) {
            files.addAll(editor());
        }
        return files;
    }

    private static List<FirstFile> content(Answers answers, Instant now) {
        LocalDate day = LocalDate.ofInstant(now.minus(Duration.ofDays(7)), ZoneOffset.UTC);
        List<Part> parts = answers.components().stream()
                .flatMap(typed -> Part.of(typed).stream())
                .toList();
        String id = day + "-example";
        Map<String, String> values = Map.of(
                "NAME", Scalars.alone(answers.name().strip()),
                "URL", Scalars.alone(answers.url().strip()),
                "ZONE", Scalars.alone(answers.timezone().strip()),
                "COMPONENTS", list(parts),
                "COMPONENT", parts.isEmpty() ? "" : Scalars.line(parts.get(0).id(), false),
                "DAY", day.toString(),
                "ID", id);
        return List.of(
                made("site.yaml", "site.yaml", "its name and its address", values),
                made("components.yaml", "components.yaml", "what it reports on", values),
                made(
                        "incidents/" + day.getYear() + "/" + id + ".md",
                        "incident.md",
                        "an example, over and done",
                        values),
                made("pages/about.md", "about.md", "a page of your own", values),
                made("_templates/investigating.md", "investigating.md", TEMPLATES, values),
                made("_templates/resolved.md", "resolved.md", TEMPLATES, values));
    }

    private static FirstFile made(String path, String resource, String purpose, Map<String, String> values) {
        String text = PLACE.matcher(resource(resource))
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group())));
        return new FirstFile(CONTENT + "/" + path, text, purpose);
    }

    private static String list(List<Part> parts) {
        return parts.stream()
                .map(part -> "- id: " + Scalars.alone(part.id()) + "\n  name: " + Scalars.alone(part.name()))
                .collect(Collectors.joining("\n"));
    }

    private static List<FirstFile> editor() {
        List<Schema> bound = Arrays.stream(Schema.values())
                .filter(schema -> !schema.globs().isEmpty())
                .toList();
        byte[] settings = JsonWriter.object(json -> json.object(
                "yaml.schemas",
                schemas -> bound.forEach(schema -> schemas.array(
                        SCHEMAS + schema.word() + ".json",
                        globs -> schema.globs().forEach(glob -> globs.element(CONTENT + "/" + glob))))));
        var files = new ArrayList<FirstFile>();
        bound.forEach(schema -> files.add(new FirstFile(SCHEMAS + schema.word() + ".json", schema.text(), RULES)));
        files.add(new FirstFile(".vscode/settings.json", new String(settings, UTF_8), SETTINGS));
        files.add(new FirstFile(".vscode/extensions.json", resource("extensions.json"), SETTINGS));
        return files;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
