package dev.allclear.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.page.DataFile;
import dev.allclear.page.Findable;
import dev.allclear.page.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchTest {
    /** How many parts a search may read at most: those of the terms, and one for each result that is shown at once. */
    private static final int TERM_PARTS = 12;

    private static final int CARD_PARTS = 20;
    private static final List<String> VOCABULARY = vocabulary();
    private static final int KILOBYTES_300 = 300 * 1024;

    @Test
    void aSearchOverTenThousandReportsLoadsAtMost300KilobytesWhateverItAsks() {
        Map<String, byte[]> files =
                files(IntStream.range(0, 10_000).mapToObj(SearchTest::report).toList());

        assertThat(files.keySet().stream().filter(name -> name.contains("/terms-")))
                .hasSizeGreaterThan(TERM_PARTS);
        assertThat(weight(files, "search/index.json", 1)
                        + weight(files, "/terms-", TERM_PARTS)
                        + weight(files, "/cards-", CARD_PARTS))
                .isLessThanOrEqualTo(KILOBYTES_300);
    }

    @Test
    void aNewReportLeavesThePartsOfOldOnesAsTheyAre() {
        List<Supplier<Findable>> reports = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(SearchTest::report).toList());
        Map<String, byte[]> before = files(reports);
        reports.add(report(40));
        Map<String, byte[]> after = files(reports);

        List<String> full = before.keySet().stream()
                .filter(name -> name.matches(".*/cards-[01]\\..*"))
                .toList();
        assertThat(full).hasSize(2);
        assertThat(after.keySet()).containsAll(full);
    }

    @Test
    void aTermKnowsItsDocumentsAndWhetherItIsInTheirTitles() {
        Map<String, byte[]> files = files(List.of(
                () -> findable("Payments fail", "Cards are refused", List.of()),
                () -> findable("Slow", "Payments are slow", List.of("Web")),
                () -> findable("Web is down", "", List.of())));

        assertThat(text(files, "/terms-0")).isEqualTo("""
                        {
                          "are": "0 2",
                          "cards": "0",
                          "down": "5",
                          "fail": "1",
                          "is": "5",
                          "payments": "1 1",
                          "refused": "0",
                          "slow": "3",
                          "web": "2 3"
                        }
                        """);
    }

    @Test
    void documentsAreNumberedThroughHoweverManyThereAre() {
        Map<String, byte[]> files = files(IntStream.range(0, 5_000)
                .<Supplier<Findable>>mapToObj(
                        number -> () -> findable(number % 700 == 0 ? "Web" : "Slow", "", List.of()))
                .toList());

        assertThat(text(files, "/terms-0")).contains("\"web\": \"1" + " 1400".repeat(7) + "\"");
        assertThat(files.keySet().stream().filter(name -> name.contains("/cards-")))
                .hasSize(313);
    }

    @Test
    void aCardHasWhatIsShownAndTheBeginningOfWhatWasSaid() {
        Map<String, byte[]> files = files(List.of(() -> new Findable(
                "incidents/a/",
                new Text("<b>", Optional.of("en")),
                "major",
                Optional.of(new Findable.Day("27. August 2021", "2021-08-27")),
                Optional.of("Schwer"),
                List.of(),
                new Text("😀".repeat(600), Optional.empty()))));

        assertThat(text(files, "/cards-0"))
                .contains(
                        "\"href\": \"../incidents/a/\", \"title\": \"<b>\", \"title_lang\": \"en\", \"mark\": \"major\", "
                                + "\"date\": \"27. August 2021\", \"datetime\": \"2021-08-27\", \"facts\": \"Schwer\", ")
                .contains("\"text\": \"" + "😀".repeat(399) + "…\"");
    }

    @Test
    void ofATextWithAMillionDifferentWordsItsBeginningIsFound() {
        String hostile =
                IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        Map<String, byte[]> files = files(List.of(() -> findable("Flood", hostile, List.of())));

        assertThat(files.keySet().stream()
                        .filter(name -> name.contains("/terms-"))
                        .flatMap(name -> text(files, name).lines())
                        .filter(line -> line.contains(":")))
                .hasSize(TermIndex.MOST_TERMS);
    }

    @Test
    void aSiteWithNothingToFindHasAnEmptyIndex() {
        assertThat(files(List.of()).keySet()).containsExactly("de/search/index.json");
    }

    /** Returns a report as long as those of a team that writes much, in words as often as those of a language are. */
    private static Supplier<Findable> report(int number) {
        return () -> {
            var random = new Random(number);
            return findable(words(random, 6), words(random, 150), List.of("Component " + number % 50));
        };
    }

    private static String words(Random random, int many) {
        // Of the word of rank n there are about 1/n as many as of the first.
        return random.doubles(many)
                .mapToObj(share -> VOCABULARY.get((int) Math.pow(VOCABULARY.size(), share) - 1))
                .collect(Collectors.joining(" "));
    }

    /** Returns different words, the first of them short. */
    private static List<String> vocabulary() {
        var random = new Random(1);
        return IntStream.rangeClosed(1, 40_000)
                .mapToObj(rank -> random.ints(3 + Math.min(rank / 200, 6), 0, 26)
                        .mapToObj(letter -> String.valueOf((char) ('a' + letter * letter / 26)))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Findable findable(String title, String said, List<String> components) {
        return new Findable(
                "incidents/" + title.hashCode() + "/",
                new Text(title, Optional.empty()),
                "minor",
                Optional.of(new Findable.Day("August 27, 2021", "2021-08-27")),
                Optional.of("Minor · Component · 3h 19m"),
                components,
                new Text(said, Optional.empty()));
    }

    private static Map<String, byte[]> files(List<Supplier<Findable>> documents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        new Search("de/", documents)
                .files()
                .forEachOrdered(
                        (DataFile file) -> files.put(file.path(), file.bytes().get()));
        return files;
    }

    private static String text(Map<String, byte[]> files, String part) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(part))
                .map(file -> new String(file.getValue(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Returns what the heaviest files with {@code part} in their names weigh, as a host compresses them. */
    private static int weight(Map<String, byte[]> files, String part, int most) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(part))
                .map(file -> compressed(file.getValue()))
                .sorted(reverseOrder())
                .limit(most)
                .mapToInt(size -> size)
                .sum();
    }

    private static int compressed(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }
}
