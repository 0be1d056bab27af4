package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schema of SARIF 2.1.0 with its Errata 01, as OASIS publishes it in {@code sarif-2.1/schema/} of
 * {@code github.com/oasis-tcs/sarif-spec}.
 */
public final class SarifSchema {
    private static final Path FILE =
            Path.of("src", "test", "resources", "dev", "allclear", "diagnostic", "sarif-schema-2.1.0.json");

    private SarifSchema() {}

    /** Holds that {@code document} is what the schema says, its addresses too. */
    public static void holds(String document) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        assertThat(schema.validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
