package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewMaintenanceTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private SmallContent content = new SmallContent(files.getPath("/site"));

    @BeforeEach
    void writeASite() throws IOException {
        content = SmallContent.in(files.getPath("/site"));
    }

    @Test
    void isPlannedFromOneLine() {
        Run run = maintenance("Database upgrade", "-c", "payments", "--start", "tomorrow 22:00", "--for", "2h30m");

        assertThat(run).isEqualTo(new Run(0, """
                --- /dev/null
                +++ b/content/maintenance/2026/2026-11-23-database-upgrade.md
                @@ -0,0 +1,10 @@
                +---
                +title: Database upgrade
                +components: [payments]
                +start: 2026-11-23 22:00 Europe/Zurich
                +end: 2026-11-24 00:30 Europe/Zurich
                +---
                +
                +## Scheduled · 2026-11-22 15:36 Europe/Zurich
                +
                +We plan maintenance of Payments.
                Wrote content/maintenance/2026/2026-11-23-database-upgrade.md.
                After `allclear build` it is at https://status.harbour.example/maintenance/2026-11-23-database-upgrade/
                Add to it with `allclear update 2026-11-23-database-upgrade -m "…"`.
                """, ""));
        assertThat(check()).isEmpty();
    }

    @Test
    void canBeToldInFull() throws IOException {
        Run run = maintenance(
                "Network",
                "-c",
                "api=partial_outage,booking",
                "--start",
                "2026-12-05 22:00 UTC",
                "--end",
                "02:00",
                "--id=network",
                "--yaml",
                "-m",
                "Some calls fail.");

        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/maintenance/2026/network.yaml")).isEqualTo("""
                title: Network
                components: {api: partial_outage, booking: under_maintenance}
                start: 2026-12-05 23:00 Europe/Zurich
                end: 2026-12-06 02:00 Europe/Zurich
                updates:
                  - status: scheduled
                    at: 2026-11-22 15:36 Europe/Zurich
                    text: |
                      Some calls fail.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void aTimeThatComesTwiceIsWrittenInUtc() throws IOException {
        maintenance("Clocks", "-c", "api", "--start", "2027-10-31 00:30 UTC", "--for", "3h");

        assertThat(content.read("content/maintenance/2027/2027-10-31-clocks.md"))
                .contains("\nstart: 2027-10-31 00:30 UTC\nend: 2027-10-31 04:30 Europe/Zurich\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void whatCheckWouldRefuseIsNotWritten() {
        Run run = maintenance("Network", "-c", "api", "--start", "2026-12-05 22:00", "--end", "2026-12-04 02:00");

        assertThat(run).isEqualTo(new Run(
                1,
                "Nothing was written: content/maintenance/2026/2026-12-05-network.md would not be sound.\n",
                """
                error[end-before-start]: `end` is not after `start`.
                  --> content/maintenance/2026/2026-12-05-network.md:5:6
                   |
                 5 | end: 2026-12-04 02:00 Europe/Zurich
                   |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = Write when the planned window closes; after midnight that is the next day.

                1 error in 1 file.
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "                                         ¦ What is its title? Write what readers notice, such as `allclear new maintenance \"Database upgrade\" -c payments --start \"tomorrow 22:00\" --for 2h`.",
                "Network|upgrade                          ¦ Put the title in quotes: `\"Network upgrade\"`.",
                "Network|-c|api                           ¦ When does it start? Say it with `--start`, such as `allclear new maintenance \"Database upgrade\" -c payments --start \"tomorrow 22:00\" --for 2h`.",
                "Network|-c|api|--start|22:00             ¦ When does it end? Say it with `--for 2h` or `--end 23:30`.",
                "Network|-c|api|--start|22:00|--end|23:00|--for|1h ¦ Choose one of `--end` and `--for`.",
                "Network|--start|22:00|--for|2h           ¦ What is affected? Name it with `-c`: `api`, `booking` or `payments`.",
                "Network|-c|ap|--start|22:00|--for|2h     ¦ There is no component `ap`. Did you mean `api`?",
                "Network|-c|api=down|--start|22:00|--for|2h ¦ There is no state `down`. There are `operational`, `under_maintenance`, `degraded_performance`, `partial_outage` and `major_outage`.",
                "Network|-c|api|--start|10pm|--for|2h     ¦ `--start`: `10pm` can't be read as a time. Write `22:00`.",
                "Network|-c|api|--start|05.12.2026 22:00|--for|2h ¦ `--start`: `05.12.2026 22:00` can't be read as a time. Write `2026-12-05 22:00` or `2026-05-12 22:00`, whichever is meant.",
                "Network|-c|api|--start|2027-03-28 02:30|--for|2h ¦ `--start`: `2027-03-28 02:30` does not exist in Europe/Zurich: clocks go from 02:00 to 03:00 that day. Write `2027-03-28 03:30`, or the UTC time, `2027-03-28 01:30 UTC`.",
                "Network|-c|api|--start|22:00|--for|two hours ¦ `--for` should be a stretch of time such as `2h`, `45m` or `1h30m`, not `two hours`.",
                "Network|-c|api|--start|22:00|--until|23:00 ¦ There is no option `--until`."
            })
    void aMistakeCostsASentence(String typed, String complaint) {
        String[] args = typed == null ? new String[0] : typed.split("\\|", -1);

        assertThat(maintenance(args))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear new maintenance --help`.\n"));
        assertThat(content.folder().resolve("content/maintenance")).doesNotExist();
    }

    private Run maintenance(String... args) {
        List<String> all = new ArrayList<>(List.of("new", "maintenance"));
        all.addAll(List.of(args));
        return content.program().run(all.toArray(String[]::new));
    }

    private String check() {
        return content.program().run("check").err();
    }
}
