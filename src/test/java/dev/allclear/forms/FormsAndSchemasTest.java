package dev.allclear.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.schema.Judged;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsAndSchemasTest {
    private static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenIsAccepted(Form form) {
        var invented = new Invented(20211126);
        var written = Written.in(folder);
        for (int i = 0; i < 150; i++) {
            written.write(i % 3 == 2 ? invented.maintenance(i) : invented.incident(i), form, invented.habit());
        }

        List<Judged> judged = Judged.in(folder, NOW);

        assertThat(judged).hasSizeGreaterThan(150).allSatisfy(file -> {
            assertThat(file.byChecker()).as(file.file()).isEmpty();
            assertThat(file.bySchema()).as(file.file()).isEmpty();
        });
    }
}
