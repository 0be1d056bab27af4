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

class NewAnnouncementTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private SmallContent content = new SmallContent(files.getPath("/site"));

    @BeforeEach
    void writeASite() throws IOException {
        content = SmallContent.in(files.getPath("/site"));
    }

    @Test
    void isMadeFromATitleAndAText() {
        assertThat(announcement("Support over the holidays", "-m", "We are there.\n\n## When\n\nAlways."))
                .isEqualTo(new Run(0, """
                        --- /dev/null
                        +++ b/content/announcements/2026/2026-11-22-support-over-the-holidays.md
                        @@ -0,0 +1,10 @@
                        +---
                        +title: Support over the holidays
                        +from: 2026-11-22 15:36 Europe/Zurich
                        +---
                        +
                        +We are there.
                        +
                        +## When
                        +
                        +Always.
                        Wrote content/announcements/2026/2026-11-22-support-over-the-holidays.md.
                        After `allclear build` it is at https://status.harbour.example/announcements/2026-11-22-support-over-the-holidays/
                        """, ""));
        assertThat(check()).isEmpty();
    }

    @Test
    void canBeToldInFull() throws IOException {
        Run run = announcement(
                "Version 1 of the API ends",
                "--level=Warning",
                "--from=2026-12-01 08:00",
                "--until=2027-01-04 08:00",
                "--id=api-1",
                "--draft",
                "-m",
                "It does.");

        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/announcements/2026/api-1.md")).isEqualTo("""
                ---
                title: Version 1 of the API ends
                draft: true
                level: warning
                from: 2026-12-01 08:00 Europe/Zurich
                until: 2027-01-04 08:00 Europe/Zurich
                ---

                It does.
                """);
        assertThat(run.out()).endsWith("""
                Wrote content/announcements/2026/api-1.md.
                It is a draft. Once you remove `draft: true`, it will be at https://status.harbour.example/announcements/api-1/
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void whatCheckWouldRefuseIsNotWritten() {
        Run run = announcement("Short", "--from", "2026-12-05 22:00", "--until", "2026-12-04 22:00", "-m", "Hello.");

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "Nothing was written: content/announcements/2026/2026-12-05-short.md would not be sound.\n",
                        """
                error[end-before-start]: `until` is not after `from`.
                  --> content/announcements/2026/2026-12-05-short.md:4:8
                   |
                 4 | until: 2026-12-04 22:00 Europe/Zurich
                   |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = Write when the announcement leaves the home page, or remove `until`.

                1 error in 1 file.
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "-m|Hello                             ¦ What is its title? Write what readers notice, such as `allclear new announcement \"Support over the holidays\" --until \"2027-01-04 08:00\" -m \"…\"`.",
                "Holidays                             ¦ What does it say? Give it with `-m`, such as `allclear new announcement \"Support over the holidays\" --until \"2027-01-04 08:00\" -m \"…\"`.",
                "Holidays|-m|                         ¦ What does it say? Give it with `-m`, such as `allclear new announcement \"Support over the holidays\" --until \"2027-01-04 08:00\" -m \"…\"`.",
                "Support|hours|-m|Hello               ¦ Put the title in quotes: `\"Support hours\"`.",
                "Holidays|-m|Hello|--level|warn       ¦ There is no level `warn`. Did you mean `warning`?",
                "Holidays|-m|Hello|--level|high       ¦ There is no level `high`. There are `info` and `warning`.",
                "Holidays|-m|Hello|--until|2027-01-04 ¦ `--until`: `2027-01-04` is a day without a time. Add the time of day: `2027-01-04 11:16`.",
                "Holidays|-m|Hello|--until|next week  ¦ `--until`: `next week` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "Holidays|-m|Hello|--from|tomorrow    ¦ `--from`: `tomorrow` is a day without a time. Add the time of day, such as `tomorrow 09:00`.",
                "Holidays|-m|Hello|--id|Über uns      ¦ `Über uns` can't be an id. Did you mean `uber-uns`? Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.",
                "Holidays|-m|Hello|-c|api             ¦ `-c` belongs to other commands, such as `new incident`.",
                "Holidays|-m|Hello|--yaml             ¦ `--yaml` belongs to `new incident` and `new maintenance`."
            })
    void aMistakeCostsASentence(String typed, String complaint) {
        assertThat(announcement(typed.split("\\|", -1)))
                .isEqualTo(new Run(2, "", "allclear: " + complaint + "\nTry `allclear new announcement --help`.\n"));
        assertThat(content.folder().resolve("content/announcements")).doesNotExist();
    }

    private Run announcement(String... args) {
        List<String> all = new ArrayList<>(List.of("new", "announcement"));
        all.addAll(List.of(args));
        return content.program().run(all.toArray(String[]::new));
    }

    private String check() {
        return content.program().run("check").err();
    }
}
