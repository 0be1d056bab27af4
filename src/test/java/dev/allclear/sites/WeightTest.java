package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
    private static final int MOST_BYTES_OF_A_COMPONENT = 20_000;
    private static final int MOST_BYTES_OF_A_LIST = 15_000;
    private static final int MOST_BYTES_OF_A_FEED = 25_000;
    private static final int MOST_BYTES_OF_A_REPORT = 6_000;

    @TempDir
    Path folder;

    @Test
    void theHomePageOfThirtyComponentsInABadQuarterStaysSmall() {
        site("since: 2021-01-01\n");
        IntStream.range(0, INCIDENTS).forEach(this::incident);

        Tree site = built();
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

    /**
     * Of ten years, each month has an incident, one month hundreds, and the last quarter as many a day as where there are ten
     * thousand in all; and everything is on one component too. Of what is for programs there are the feeds alone.
     */
    @Test
    void afterTenYearsEveryPageAndFeedIsSmall() {
        site("outputs: {api: false, badges: false, calendar: false, markdown: false, search: false, uptime: false}\n");
        reports("2012-01-01T00:00:00Z", 110, Duration.ofDays(31));
        reports("2020-03-02T00:00:00Z", 400, Duration.ofHours(1));
        reports("2021-07-02T12:00:00Z", 240, Duration.ofHours(9));

        Tree site = built();
        assertThat(site.paths())
                .contains(
                        "history/2012/01/index.html",
                        "history/2020/03/index.html",
                        "history/2021/09/index.html",
                        "components/quay-1/history/2020/4/index.html")
                .filteredOn(path -> !path.startsWith(".allclear/"))
                .allSatisfy(path ->
                        assertThat(compressed(site.bytes(path))).as(path).isLessThan(mostBytes(path)));
    }

    private static int mostBytes(String path) {
        if (path.startsWith("incidents/")) {
            return MOST_BYTES_OF_A_REPORT;
        }
        if (path.matches("(components/)?index\\.html")) {
            return MOST_BYTES;
        }
        if (path.matches("components/[^/]+/index\\.html")) {
            return MOST_BYTES_OF_A_COMPONENT;
        }
        return path.matches(".*(history\\.atom|history\\.rss|feed\\.json)")
                ? MOST_BYTES_OF_A_FEED
                : MOST_BYTES_OF_A_LIST;
    }

    private void reports(String from, int many, Duration apart) {
        var random = new Random(many);
        IntStream.range(0, many)
                .mapToObj(number -> Instant.parse(from).plus(apart.multipliedBy(number)))
                .forEach(start -> report(random, start));
    }

    /** Of four updates, on the first component and another, as long as those of a team that writes much. */
    private void report(Random random, Instant start) {
        List<String> statuses = List.of("Investigating", "Identified", "Monitoring", "Resolved");
        String updates = IntStream.range(0, statuses.size())
                .mapToObj(i -> "\n## %s · %s\n\n%s.\n"
                        .formatted(statuses.get(i), start.plus(Duration.ofMinutes(40L * i)), words(random, 35)))
                .collect(Collectors.joining());
        write(
                "incidents/%s.md"
                        .formatted(start.toString().replaceAll("\\W", "-").toLowerCase(Locale.ROOT)),
                """
                ---
                title: %s
                impact: minor
                components: [quay-1, quay-%d]
                ---
                %s""".formatted(words(random, 6), 2 + random.nextInt(COMPONENTS - 1), updates));
    }

    /** Returns different words as often as those of a language are: of that of rank n about 1/n as many as of the first. */
    private static String words(Random random, int many) {
        return random.doubles(many)
                .mapToObj(share -> word((int) Math.pow(20_000, share)))
                .collect(Collectors.joining(" "));
    }

    private static String word(int rank) {
        return new Random(rank)
                .ints(3 + Math.min(rank / 200, 6), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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

    private void site(String more) {
        write("site.yaml", "name: Harbour Ferries\nurl: https://status.harbour.example/\n" + more);
        write(
                "components.yaml",
                IntStream.rangeClosed(1, COMPONENTS)
                        .mapToObj("- {id: quay-%1$d, name: Quay %1$d}%n"::formatted)
                        .collect(Collectors.joining()));
    }

    private Tree built() {
        Run run = Building.run(folder, "build", "--now", "2021-09-30T12:00:00Z");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
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
