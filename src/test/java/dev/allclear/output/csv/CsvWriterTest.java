package dev.allclear.output.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void linesEndInCarriageReturnAndLineFeedTheLastOneToo() {
        byte[] bytes = new CsvWriter()
                .text("a")
                .text("b")
                .end()
                .text("")
                .text(Optional.empty())
                .end()
                .bytes();

        assertThat(new String(bytes, UTF_8)).isEqualTo("a,b\r\n,\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
                    plain        ¦ plain
                    a,b          ¦ "a,b"
                    say "so"     ¦ "say ""so\"""
                    Größe 状態   ¦ Größe 状態
                    """)
    void aTextIsQuotedOnlyWhereItMustBe(String text, String cell) {
        assertThat(cell(text)).isEqualTo(cell);
    }

    @Test
    void aLineBreakIsQuoted() {
        assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(cell("a\rb")).isEqualTo("\"a\rb\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(A1)", "\t=1", "＝1"})
    void aTextThatBeginsLikeAFormulaIsText(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void aFormulaIsTextAndQuotedWhereItHasACommaToo() {
        assertThat(cell("=HYPERLINK(\"https://example.com\",\"x\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"https://example.com\"\",\"\"x\"\")\"");
    }

    @Test
    void aNegativeNumberIsANumber() {
        byte[] bytes = new CsvWriter()
                .number(new BigDecimal("-51.66"))
                .number(new BigDecimal("1E+2"))
                .number(Optional.empty())
                .end()
                .bytes();

        assertThat(new String(bytes, UTF_8)).isEqualTo("-51.66,100,\r\n");
    }

    private static String cell(String text) {
        String line = new String(new CsvWriter().text(text).end().bytes(), UTF_8);
        return line.substring(0, line.length() - 2);
    }
}
