package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewIncidentMistakesTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private SmallContent content = new SmallContent(files.getPath("/site"));

    @BeforeEach
    void writeASite() throws IOException {
        content = SmallContent.in(files.getPath("/site"));
    }

    @Test
    void theSiteMustBeSound() throws IOException {
        content.write("content/site.yaml", "name: Harbour\n");

        Run run = content.incident("Payments fail", "-c", "payments");

        assertThat(run)
                .isEqualTo(new Run(1, "Nothing was written. Mend this first: no site can be built before.\n", """
                error[missing-field]: `url` is missing.
                  --> content/site.yaml:1:1
                   |
                 1 | name: Harbour
                   | ^^^^^^^^^^^^^
                   = Add `url: https://status.example.com/`.

                1 error in 1 file.
                """));
    }

    @Test
    void whatCheckWouldRefuseIsNotWritten() {
        Run run = content.incident("Payments fail", "-c", "payments", "-m", "See [this](nowhere.md).");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        "Nothing was written: content/incidents/2026/2026-11-22-payments-fail.md would not be sound.\n");
        assertThat(run.err())
                .startsWith("error[broken-link]: ")
                .contains(" --> content/incidents/2026/2026-11-22-payments-fail.md:9:");
        assertThat(content.folder().resolve("content/incidents")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "                                     ¦ What is its title? Write what readers notice, such as `allclear new incident \"Payments fail for some cards\" -c payments`.",
                "Payments|fail                        ¦ Put the title in quotes: `\"Payments fail\"`.",
                "Slow                                 ¦ What is affected? Name it with `-c`: `api`, `booking` or `payments`.",
                "Slow|-c|paymets                      ¦ There is no component `paymets`. Did you mean `payments`?",
                "Slow|-c|shop                         ¦ `shop` is a group. Name the components of it that are affected: `booking` and `payments`.",
                "Slow|-c|api=down                     ¦ There is no state `down`. There are `operational`, `under_maintenance`, `degraded_performance`, `partial_outage` and `major_outage`.",
                "Slow|-c|api|--impact|majr            ¦ There is no impact `majr`. Did you mean `major`?",
                "Slow|-c|api|--status|investigate     ¦ There is no status `investigate`. Did you mean `investigating`?",
                "Slow|-c|api|--at|half past two       ¦ `--at`: `half past two` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "Slow|-c|api|--next-update|3pm        ¦ `--next-update`: `3pm` can't be read as a time. Write `15:00`.",
                "Slow|-c|api|--status|resolved|--next-update|30m ¦ It is over; there is no next update. Leave out `--next-update`.",
                "Slow|-c|api|--id|Pay Fail            ¦ `Pay Fail` can't be an id. Did you mean `pay-fail`? Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.",
                "Slow|-c|api|-m                       ¦ `--message` needs a value.",
                "Slow|-c|api|-m|@lokking              ¦ There is no template `lokking`: no file `content/_templates/lokking.md`. There are none yet.",
                "Slow|-c|api|--impcat|major           ¦ There is no option `--impcat`; did you mean `--impact`?",
                "Slow|-c|api|--dry-run|--commit       ¦ Choose one of `--dry-run` and `--commit`."
            })
    void aMistakeCostsASentence(String typed, String complaint) {
        String[] args = typed == null ? new String[0] : typed.split("\\|", -1);

        assertThat(content.incident(args))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear new incident --help`.\n"));
        assertThat(content.folder().resolve("content/incidents")).doesNotExist();
    }

    @Test
    void anIdThatIsTakenIsNotTakenAgain() throws IOException {
        content.write("content/maintenance/upgrade.yaml", "title: Upgrade\n");

        assertThat(content.incident("Slow", "-c", "api", "--id=upgrade").err())
                .startsWith("allclear: The id `upgrade` is taken, by `maintenance/upgrade.yaml`. Choose another.\n");
    }

    @Test
    void aTitleThatIsOpenIsNotWrittenTwiceUnlessItHasAnIdOfItsOwn() {
        content.incident("Slow", "-c", "api");

        assertThat(content.incident("slow ", "-c", "api"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "allclear: An incident with this title is open already: `2026-11-22-slow`. Add to it with `allclear"
                                + " update 2026-11-22-slow -m \"…\"`, or give `--id` for another.\nTry `allclear new"
                                + " incident --help`.\n"));
        assertThat(content.incident("Slow", "-c", "api", "--id", "slow-too").exitCode())
                .isZero();

        content.program().run("resolve", "2026-11-22-slow");
        content.program().run("resolve", "slow-too");
        assertThat(content.incident("Slow", "-c", "api").exitCode()).isZero();
    }

    @Test
    void theContentFolderMayBeAnywhereAndMustBeThere() throws IOException {
        Files.move(content.folder().resolve("content"), content.folder().resolve("status"));

        assertThat(content.incident("Slow", "-c", "api").err())
                .isEqualTo("allclear: There is no folder `content`; did you mean `--content status`?\n");
        assertThat(content.incident("Slow", "-c", "api", "--content=./status/").out())
                .startsWith("--- /dev/null\n+++ b/status/incidents/2026/2026-11-22-slow.md\n")
                .contains("\nWrote ./status/incidents/2026/2026-11-22-slow.md.\n");
    }
}
