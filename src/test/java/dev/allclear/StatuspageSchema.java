package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** The schema of the API's files in {@code src/docs/schemas/}, and what it can't say. */
public final class StatuspageSchema {
    /** What stands at the beginning of the path of every file of the API. */
    public static final String FOLDER = "api/v2/";

    private static final Path FILE = Path.of("src", "docs", "schemas", "statuspage-v2.json");

    private static final Map<String, String> KINDS = Map.of(
            "summary.json", "summary",
            "status.json", "status_file",
            "components.json", "components",
            "incidents.json", "incidents",
            "incidents/unresolved.json", "unresolved",
            "scheduled-maintenances.json", "scheduled_maintenances",
            "scheduled-maintenances/upcoming.json", "upcoming",
            "scheduled-maintenances/active.json", "active");

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * Holds that the file at {@code path} is what the schema says of that file, that its updates stand newest first, and that
     * every id in it is one of something.
     *
     * @param files the paths of the whole site
     */
    public void holds(String path, String document, Set<String> files) throws IOException {
        assertThat(schema(kind(path.substring(FOLDER.length())))
                        .validate(
                                document,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(path)
                .isEmpty();
        JsonNode file = new ObjectMapper().readTree(document);
        String page = file.at("/page/id").asText();
        assertThat(file.findValuesAsText("page_id")).as(path).allMatch(page::equals);
        for (JsonNode incident : incidents(file)) {
            refersRightly(incident, files);
        }
        components(file.path("components"));
    }

    /** Returns every incident and every maintenance in {@code file}. */
    public static List<JsonNode> incidents(JsonNode file) {
        return StreamSupport.stream(file.spliterator(), false)
                .flatMap(part -> part.has("incident_updates")
                        ? List.of(part).stream()
                        : StreamSupport.stream(part.spliterator(), false).filter(each -> each.has("incident_updates")))
                .toList();
    }

    private static void refersRightly(JsonNode incident, Set<String> files) {
        String id = incident.path("id").asText();
        String folder = incident.has("scheduled_for") ? "maintenance/" : "incidents/";
        assertThat(files).contains(folder + id + "/index.html");
        assertThat(incident.path("shortlink").asText()).endsWith("/" + folder + id + "/");
        Set<String> components = Set.copyOf(incident.path("components").findValuesAsText("id"));
        assertThat(files)
                .containsAll(components.stream()
                        .map(component -> "components/" + component + "/index.html")
                        .toList());
        JsonNode updates = incident.path("incident_updates");
        assertThat(updates.findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(updates.findValuesAsText("incident_id")).allMatch(id::equals);
        assertThat(components).containsAll(updates.findValuesAsText("code"));
        assertThat(updates.get(0).path("status")).as(id).isEqualTo(incident.path("status"));
    }

    private static void components(JsonNode rows) {
        Set<String> inside = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        for (JsonNode row : rows) {
            String id = row.path("id").asText();
            if (row.path("group_id").isTextual()) {
                inside.add(row.path("group_id").asText() + " has " + id);
            }
            row.path("components").forEach(child -> listed.add(id + " has " + child.asText()));
        }
        assertThat(listed).isEqualTo(inside);
    }

    private static String kind(String name) {
        return KINDS.getOrDefault(name, name.matches("incidents/\\d{4}\\.json") ? "year" : "single");
    }

    private Schema schema(String kind) throws IOException {
        Schema known = schemas.get(kind);
        if (known != null) {
            return known;
        }
        String all = Files.readString(FILE);
        String one = all.replaceFirst("(?s)\"anyOf\": \\[.*?\\n  ]", "\"\\$ref\": \"#/\\$defs/" + kind + "\"");
        assertThat(one).isNotEqualTo(all);
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(one, InputFormat.JSON);
        schemas.put(kind, read);
        return read;
    }
}
