package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code src/docs/content-format.md} says is so. */
class ContentFormatTest {
    private static final Pattern FENCE = Pattern.compile("```(?:yaml|markdown)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("# (content/[\\w./-]+)\\n");
    private static final Pattern LISTED = Pattern.compile("The fields are ([^.]+)\\.");
    private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheSiteThatItShows() throws IOException {
        write("content/assets/map.txt", "here\n");
        write("content/assets/brand.css", "");
        for (String file : shown()) {
            var name = NAME.matcher(file);
            assertThat(name.find()).as(file).isTrue();
            write(name.group(1), file);
        }
    }

    @Test
    void theFilesThatItShowsAreASite() throws IOException {
        assertThat(shown()).hasSize(8);
        Run run = Building.run(folder, "build", "--now", "2026-11-25T12:00:00Z", "--strict");
        // It shows how to translate by one incident.
        assertThat(run.err()).startsWith("reminder[missing-translation]: ").endsWith("\n1 reminder in 1 file.\n");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "content/site.yaml",
        "content/incidents/2026-11-22-payments.md",
        "content/incidents/2026-11-25-slow-booking.yaml",
        "content/maintenance/database-updates.yaml",
        "content/announcements/2026-11-20-holidays.md",
        "content/pages/about.md"
    })
    void everyFieldOfAFileIsNamed(Path file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        write(file.toString(), text.replaceFirst("(?m)^(name|title):", "qqqqqqqq: x\n$1:"));
        assertEveryFieldIsNamed();
    }

    @ParameterizedTest
    @CsvSource({
        "'- id: api', '- qqqqqqqq: x\n  id: api'",
        "'- group: shop', '- qqqqqqqq: x\n  group: shop'",
    })
    void everyFieldOfAComponentAndAGroupIsNamed(String typed, String instead) throws IOException {
        Path file = folder.resolve("content/components.yaml");
        Files.writeString(file, Files.readString(file).replace(typed, instead));
        assertEveryFieldIsNamed();
    }

    @ParameterizedTest
    @CsvSource({
        "content/incidents/2026-11-25-slow-booking.yaml, '  - status: investigating', '  - qqqqqqqq: x\n    status: investigating'",
        "content/site.yaml, '{days: 7}', '{days: 7, qqqqqqqq: x}'",
        "content/site.yaml, 'home:', 'uptime: {qqqqqqqq: x}\nhome:'",
        "content/site.yaml, 'home:', 'outputs: {qqqqqqqq: x}\nhome:'",
        "content/site.yaml, 'home:', 'feeds: {qqqqqqqq: x}\nhome:'",
        "content/site.yaml, ', nav: 2', ', nav: 2, qqqqqqqq: x'"
    })
    void everyFieldWithinAFieldIsNamed(Path file, String typed, String instead) throws IOException {
        write(file.toString(), Files.readString(folder.resolve(file)).replace(typed, instead));
        assertEveryFieldIsNamed();
    }

    private void assertEveryFieldIsNamed() throws IOException {
        String said =
                Building.run(folder, "check", "--now", "2026-11-25T12:00:00Z").err();
        var listed = LISTED.matcher(said);
        assertThat(listed.find()).as(said).isTrue();
        var fields = new TreeSet<String>();
        WORD.matcher(listed.group(1)).results().forEach(field -> fields.add(field.group(1)));
        assertThat(fields).as(said).isNotEmpty();
        String guide = guide();
        assertThat(fields).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> shown() throws IOException {
        return FENCE.matcher(guide()).results().map(fence -> fence.group(1)).toList();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("src", "docs", "content-format.md"));
    }
}
