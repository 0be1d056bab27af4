package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader on a bad connection has to load. */
class WeightTest {
    private static final int COMPONENTS = 30;
    private static final int INCIDENTS = 90;
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_BYTES_OF_SCRIPT = 6_000;

    @TempDir
    Path folder;

    @Test
    void theHomePageOfThirtyComponentsInABadQuarterStaysSmall() {
        write("site.yaml", "name: Harbour Ferries\nurl: https://status.harbour.example/\nsince: 2021-01-01\n");
        write(
                "components.yaml",
                IntStream.rangeClosed(1, COMPONENTS)
                        .mapToObj("- {id: quay-%1$d, name: Quay %1$d}%n"::formatted)
                        .collect(Collectors.joining()));
        IntStream.range(0, INCIDENTS).forEach(this::incident);

        Run run = Building.run(folder, "build", "--now", "2021-09-30T12:00:00Z");
        assertThat(run.exitCode()).as(run.err()).isZero();

        Tree site = Tree.of(folder.resolve("site"));
        assertThat(site.text("index.html")).contains("last 90 days").contains("Quay 30");
        assertThat(site.paths().stream()
                        .filter(path -> path.equals("index.html") || path.startsWith("theme/"))
                        .mapToInt(path -> compressed(site.bytes(path)))
                        .sum())
                .isLessThan(MOST_BYTES);
        assertThat(site.paths().stream()
                        .filter(path -> path.startsWith("theme/script."))
                        .mapToInt(path -> compressed(site.bytes(path))))
                .hasSize(1)
                .allMatch(bytes -> bytes < MOST_BYTES_OF_SCRIPT);
    }

    /** One a day, on four components; what it is called and how long it takes differs. */
    private void incident(int number) {
        LocalDate day = LocalDate.parse("2021-07-03").plusDays(number);
        String components = IntStream.range(0, 4)
                .mapToObj(i -> "quay-" + ((number * 7 + i * 11) % COMPONENTS + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        write("incidents/" + day + "-trouble.md", """
                ---
                title: Ferries %d to %d are held up by a broken lift at a gate
                impact: %s
                components: [%s]
                ---

                ## Investigating · %s 07:%02d UTC

                Passengers wait.

                ## Resolved · 09:%02d UTC

                They no longer do.
                """.formatted(
                        number * 31,
                        number * 37 + 5,
                        number % 3 == 0 ? "critical" : "major",
                        components,
                        day,
                        number % 60,
                        number * 17 % 60));
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }

    private static int compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.size();
    }
}
