package dev.allclear.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Severity;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import dev.allclear.source.Node;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceText;
import dev.allclear.source.SourceTree;
import dev.allclear.source.Span;
import dev.allclear.source.Yaml;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file that a team wrote, judged by its schema and by the checker.
 *
 * @param file its path in the content folder
 * @param bySchema what the schema has against it
 * @param byChecker the errors that the checker finds in the part of the file that the schema describes, or in the whole file
 */
public record Judged(String file, List<String> bySchema, List<Diagnostic> byChecker) {
    private static final Map<Schema, com.networknt.schema.Schema> SCHEMAS = schemas();

    /** Returns every authored file of the folder {@code content} whose YAML can be read, judged at {@code now}. */
    public static List<Judged> in(Path content, Instant now) {
        var log = new Diagnostics();
        SourceTree tree = SourceTree.read(content, "content", log);
        ContentReader.read(tree, asked(now), log);
        List<Judged> judged = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            kind(file.path()).ifPresent(schema -> judge(file, schema, tree, log).ifPresent(judged::add));
        }
        return judged;
    }

    /** Returns what {@code schema} has against {@code value}. */
    static List<String> against(Schema schema, JsonNode value) {
        return Objects.requireNonNull(SCHEMAS.get(schema)).validate(value.toString(), InputFormat.JSON).stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                .toList();
    }

    private static Map<Schema, com.networknt.schema.Schema> schemas() {
        Map<Schema, com.networknt.schema.Schema> schemas = new EnumMap<>(Schema.class);
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (Schema each : Schema.values()) {
            schemas.put(each, registry.getSchema(each.text(), InputFormat.JSON));
        }
        return schemas;
    }

    private static Asked asked(Instant now) {
        return new Asked(
                now,
                false,
                Texts.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                () -> Texts.arguments().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                text -> new Asked.Placeholders(
                                        text.getValue().known(), text.getValue().needed()))));
    }

    private static Optional<Schema> kind(String path) {
        if (path.matches("(.*/)?[_.].*") || !path.matches(".*\\.(md|ya?ml)")) {
            return Optional.empty();
        }
        if (path.matches(".*\\.[A-Za-z]{2,3}(-[A-Za-z0-9]+)*\\.(md|ya?ml)")) {
            return path.matches("(incidents|maintenance|announcements|pages)/.*")
                    ? Optional.of(Schema.TRANSLATION)
                    : Optional.empty();
        }
        return switch (path.replaceFirst("/.*", "")) {
            case "site.yaml" -> Optional.of(Schema.SITE);
            case "components.yaml" -> Optional.of(Schema.COMPONENTS);
            case "incidents" -> Optional.of(Schema.INCIDENT);
            case "maintenance" -> Optional.of(Schema.MAINTENANCE);
            case "announcements" -> markdown(path, Schema.ANNOUNCEMENT);
            case "pages" -> markdown(path, Schema.PAGE);
            default -> Optional.empty();
        };
    }

    private static Optional<Schema> markdown(String path, Schema schema) {
        return Optional.of(schema).filter(any -> path.endsWith(".md"));
    }

    private static Optional<Judged> judge(SourceFile file, Schema schema, SourceTree tree, Diagnostics log) {
        return tree.text(file, new Diagnostics())
                .flatMap(text -> part(file, text).flatMap(span -> {
                    var own = new Diagnostics();
                    Optional<Node> node = Yaml.read(text, span, own);
                    if (!own.all().isEmpty()) {
                        return Optional.empty();
                    }
                    JsonNode value = node.map(AsAnEditorReads::json).orElseGet(NullNode::getInstance);
                    int last = lines(text.text().substring(0, span.to()));
                    List<Diagnostic> errors = log.all().stream()
                            .filter(each -> each.rule().severity() == Severity.ERROR)
                            .filter(each -> each.location().file().equals(tree.shown(file)))
                            .filter(each -> each.location()
                                            .place()
                                            .map(Location.Place::line)
                                            .orElse(1)
                                    <= last)
                            .toList();
                    return Optional.of(new Judged(file.path(), against(schema, value), errors))
                            .filter(judged -> errors.stream().noneMatch(each -> each.rule() == Rule.FRONT_MATTER));
                }));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(each -> each == '\n').count() + 1;
    }

    /** Returns the part of a file that is YAML, if it has one. */
    private static Optional<Span> part(SourceFile file, SourceText text) {
        if (!file.path().endsWith(".md")) {
            return Optional.of(new Span(0, text.text().length()));
        }
        int end = text.text().indexOf("\n---\n", 3);
        return text.text().startsWith("---\n") && end > 0 ? Optional.of(new Span(4, end + 1)) : Optional.empty();
    }
}
