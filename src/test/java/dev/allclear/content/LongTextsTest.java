package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is guessed at is read in a single pass: a text as long as a file may be neither overflows nor takes for ever. */
class LongTextsTest {
    private static final String HEAD = "---\ntitle: T\nimpact: none\n---\n\n";

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', commentCharacter = '%', textBlock = """
                    ## Resolved · 2021-08-27 11:16 {         ¦ a: b,      ¦ }
                    ## Resolved · 2021-08-27 11:16 {         ¦ {}         ¦ } x
                    ## Resolved · 2021-08-27 11:16 [         ¦ a:         ¦ ]
                    ## Resolved · 2021-08-27 11:16 UTC       ¦ '  -       ' ¦ x
                    ## Resolved · 2021-08-27 11:16 {api:     ¦ '          ' ¦ '!}'
                    ## Resolved · 2021-08-27 11:16 {api      ¦ !!!!!!!!!! ¦ 'x: y}'
                    ##Resolved                               ¦ '          ' ¦ x
                    Resolved 2021-08-27 11:16                ¦ '          ' ¦ x
                    [a](                                     ¦ a.a.a.a.a. ¦ )
                    [a](                                     ¦ a@a@a@a@a@ ¦ )
                    <<<<<<<                                  ¦ <<<<<<<    ¦ x
                    """)
    void aTextOfAnyLengthIsAnswered(String before, String repeated, String after) {
        assertThat(markdown(HEAD + before + repeated.repeat(20_000) + after + "\n")
                        .problems())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    'started: 1'                  ¦ '          ' ¦ x
                    'started: '                   ¦ 2021-08-27   ¦ x
                    'impact: a'                   ¦ !!!!!!!!!!   ¦ a
                    'components: a:'              ¦ '          ' ¦ x
                    'links: [{label: a, url: a'   ¦ a@a@a@       ¦ '}]'
                    'aliases: [a'                 ¦ a/a/a/       ¦ ']'
                    'a'                           ¦ '          ' ¦ '= x'
                    """)
    void aFieldOfAnyLengthIsAnswered(String before, String repeated, String after) {
        assertThat(markdown("---\ntitle: T\n" + before + repeated.repeat(20_000) + after + "\n---\n")
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BYMONTH, 1", "BYMONTHDAY, 1", "BYDAY, MO"})
    void aRecurrenceOfAnyLengthIsAnswered(String part, String item) {
        String rule = "FREQ=YEARLY;" + part + "=" + (item + ",").repeat(20_000) + "x";

        assertThat(Folder.in(dir)
                        .with(
                                "maintenance/a.yaml",
                                "title: T\nstart: 2021-08-27 11:16\nend: 2021-08-27 12:16\n" + "recurrence: " + rule
                                        + "\n")
                        .problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a:", "'--- '", "'## 11:1'"})
    void fieldsOfAnyNumberAreAnswered(String line) {
        assertThat(markdown("---\n---\n---\n" + (line + "\n").repeat(20_000) + "x\n")
                        .problems())
                .isNotEmpty();
    }

    private Folder markdown(String text) {
        return Folder.in(dir).with("incidents/a.md", text);
    }
}
