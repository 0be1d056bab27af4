package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Severity;
import dev.allclear.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {
    @ParameterizedTest
    @CsvSource({"content, 2021-09-01T12:00:00Z, 1", "src/main/resources/example, 2026-11-22T12:00:00Z, 30"})
    void theSitesThatWeShowReadWithoutErrorAndWarning(String folder, Instant now, int incidents) {
        var log = new Diagnostics();
        Content content = ContentReader.read(
                SourceTree.read(Path.of(folder), folder, log), new Asked(now, true, Set.of("en", "de"), Map::of), log);
        assertThat(log.all())
                .filteredOn(each -> each.rule().severity() != Severity.REMINDER)
                .isEmpty();
        assertThat(content.site().orElseThrow().incidents()).hasSizeGreaterThanOrEqualTo(incidents);
    }
}
