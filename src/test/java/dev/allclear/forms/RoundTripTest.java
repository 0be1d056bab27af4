package dev.allclear.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.content.Asked;
import dev.allclear.content.ContentReader;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Severity;
import dev.allclear.model.Event;
import dev.allclear.model.Id;
import dev.allclear.model.Site;
import dev.allclear.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final Asked ASKED =
            new Asked(Instant.parse("2022-01-01T00:00:00Z"), false, Set.of("en", "de"), Map::of);

    @TempDir
    Path dir;

    static Stream<Arguments> seedsAndForms() {
        return Stream.of(Form.values())
                .flatMap(form -> IntStream.rangeClosed(1, 10).mapToObj(seed -> Arguments.of(form, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seedsAndForms")
    void whatIsWrittenIsReadAsTheSame(Form form, long seed) {
        var invented = new Invented(seed);
        var folder = Written.in(dir);
        List<Event> events = IntStream.range(0, 60)
                .<Event>mapToObj(i -> i % 3 == 2 ? invented.maintenance(i) : invented.incident(i))
                .toList();
        Map<Id, String> files = new HashMap<>();
        events.forEach(event -> files.put(
                event.id(), folder.write(event, form, invented.habit()).toString()));

        var log = new Diagnostics();
        Site site = ContentReader.read(SourceTree.read(dir, "content", log), ASKED, log)
                .site()
                .orElseThrow();

        assertThat(log.all()).filteredOn(RoundTripTest::isError).isEmpty();
        Map<Id, Event> read = new HashMap<>();
        Stream.concat(site.incidents().stream(), site.maintenances().stream())
                .forEach(each -> read.put(each.id(), each));
        events.forEach(event -> assertThat(read.get(event.id()))
                .as("%s, seed %d: %s", form, seed, files.get(event.id()))
                .isEqualTo(event));
        assertThat(read).hasSameSizeAs(events);
    }

    private static boolean isError(Diagnostic problem) {
        return problem.rule().severity() == Severity.ERROR;
    }
}
