package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/calendar.md} shows is what a build of a golden site writes. */
class CalendarPageTest {
    private static final Path PAGE = Path.of("src", "docs", "calendar.md");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "sites", "maintenance-recurring-with-exceptions", "expected");
    private static final Pattern SHOWN = Pattern.compile("`/(\\S+)`[^\\n]*:\\n\\n```ics\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("`/(\\S+)`");

    @Test
    void theCalendarThatItShowsBeginsSo() throws IOException {
        List<MatchResult> shown =
                SHOWN.matcher(Files.readString(PAGE)).results().toList();

        assertThat(shown).hasSize(1);
        assertThat(EXPECTED.resolve(shown.get(0).group(1)))
                .content()
                .startsWith(shown.get(0).group(2).replace("\n", "\r\n"));
    }

    @Test
    void everyAddressThatItNamesIsWritten() throws IOException {
        List<String> written = Files.readAllLines(EXPECTED.resolve("addresses.txt"));
        List<String> named = ADDRESS.matcher(Files.readString(PAGE))
                .results()
                .map(address -> address.group(1)
                        .replace("components/<id>", "components/booking")
                        .replace("maintenance/<id>", "maintenance/backup-2021-10-03")
                        .replace("de/", ""))
                .toList();

        assertThat(named).hasSizeGreaterThan(4);
        assertThat(written).containsAll(named);
    }
}
