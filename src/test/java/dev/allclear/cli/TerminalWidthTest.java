package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Cells;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWidthTest {
    @ParameterizedTest
    @CsvSource({"120, 120", "1, 1", "0, 80", "-5, 80", "wide, 80", "'', 80", "1000000, 80"})
    void isWhatTheEnvironmentSaysWhereThatIsANumber(String typed, int columns) {
        assertThat(TerminalWidth.of(Map.of("COLUMNS", typed), false)).isEqualTo(columns);
    }

    @Test
    void isTheUsualWhereNobodySays() {
        assertThat(TerminalWidth.of(Map.of(), false)).isEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 60, 80, 81, 100, 120, 200})
    void noLineIsWider(int columns) {
        Program program = Program.in(Path.of("").toAbsolutePath())
                .watched()
                .with(Map.of("COLUMNS", String.valueOf(columns), "NO_COLOR", "1"));

        for (String command : new String[] {"status", "status --lang de", "list --limit 100"}) {
            String[] words = (command + " --content src/main/resources/example").split(" ", -1);
            assertThat(program.run(words).out().lines())
                    .as(command)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(columns));
        }
    }
}
