package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/docs/authoring.md} shows of updating is what comes of its commands. */
class UpdatingPageTest {
    private static final Path PAGE = Path.of("src", "docs", "authoring.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final List<Instant> TIMES = List.of(
            Instant.parse("2026-11-22T14:21:00Z"),
            Instant.parse("2026-11-22T15:10:00Z"),
            Instant.parse("2026-11-23T09:30:00Z"));

    @TempDir
    Path folder;

    @Test
    void itsCommandsMakeTheFileThatItShows() throws IOException {
        Desktop desk = Desktop.in(folder);
        List<String> lines = shown("sh").lines().toList();
        assertThat(lines).hasSameSizeAs(TIMES);
        for (int i = 0; i < lines.size(); i++) {
            String command = lines.get(i).replaceFirst("^allclear ", "").replaceFirst(" < .*", "");
            String[] words = WORD.matcher(command)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .toArray(String[]::new);
            Run run = Program.in(folder)
                    .at(TIMES.get(i))
                    .told("## What happened\n\nA certificate had expired.\n")
                    .run(words);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }

        assertThat(desk.text(Desktop.PAYMENTS)).isEqualTo(shown("markdown"));
    }

    private static String shown(String language) throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf("\n## Updating\n"));
        int from = section.indexOf("```" + language + "\n") + language.length() + 4;
        return section.substring(from, section.indexOf("```\n", from));
    }
}
