package dev.allclear.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Holds what is published of random sites against a walk through every second of them. */
@Execution(ExecutionMode.CONCURRENT)
class SecondBySecondTest {
    private static final long SEEDS = Long.getLong("figures.seeds", 200);

    @TestFactory
    Stream<DynamicTest> whatIsPublishedIsWhatASlowWalkCounts() {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holds(seed)));
    }

    private static void holds(long seed) {
        Story story = RandomFigures.story(seed);
        Written written = StoryFiles.of(story, seed);

        Uptime uptime = written.figures(Instant.ofEpochSecond(story.now()));

        assertThat(lines(uptime.rows()))
                .as(() -> "seed " + seed + ", " + Instant.ofEpochSecond(story.now()) + "\n"
                        + String.join("\n", written.files().values()))
                .isEqualTo(lines(Expected.rows(story)));
    }

    private static String lines(List<Row> rows) {
        return rows.stream().flatMap(row -> row.lines().stream()).collect(Collectors.joining("\n"));
    }
}
