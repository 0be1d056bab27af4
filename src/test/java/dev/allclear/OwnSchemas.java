package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas in {@code src/docs/schemas/} of the JSON files whose form is our own. */
public final class OwnSchemas {
    private static final Path FOLDER = Path.of("src", "docs", "schemas");

    private static final Map<String, String> KINDS = Map.of(
            "build\\.json", "build.json",
            "(components/[^/]+/)?uptime\\.json", "uptime.json",
            "embed\\.json", "embed.json",
            "([a-z-]+/)?badges/.*\\.json", "badge.json");

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Holds that the file at {@code path} is what its schema says; returns whether it has one. */
    public boolean hold(String path, String document) throws IOException {
        Optional<String> kind = KINDS.entrySet().stream()
                .filter(each -> path.matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (kind.isPresent()) {
            assertThat(schema(kind.get())
                            .validate(
                                    document,
                                    InputFormat.JSON,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as(path)
                    .isEmpty();
        }
        return kind.isPresent();
    }

    private Schema schema(String kind) throws IOException {
        Schema known = schemas.get(kind);
        if (known != null) {
            return known;
        }
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve(kind)), InputFormat.JSON);
        schemas.put(kind, read);
        return read;
    }
}
