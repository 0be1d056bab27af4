package dev.allclear.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTest {
    /**
     * What a person typed and how it is answered: the place marked by guillemets, the message after {@code !}, the hint
     * after {@code ?}. The arrow stands for a tab.
     */
    static Stream<String> slips() throws IOException {
        try (InputStream in = SlipsTest.class.getResourceAsStream("slips.txt")) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("====\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsAnsweredWhereItIsAndWithAWayOut(String expected) {
        String text = expected.substring(0, expected.indexOf("\n! ") + 1)
                .replace("«", "")
                .replace("»", "")
                .replace('⇥', '\t');
        Diagnostics log = new Diagnostics();

        Yaml.read(new SourceText("f", text), new Span(0, text.length()), log);

        Diagnostic problem = log.all().get(0);
        assertThat(marked(problem.location().place().orElseThrow(), text).replace('\t', '⇥') + "! " + problem.message()
                        + "\n? " + problem.hint().orElseThrow() + "\n")
                .isEqualTo(expected);
        assertThat(log.all()).hasSize(1);
        assertThat(problem.rule()).isEqualTo(Rule.YAML_SYNTAX);
    }

    private static String marked(Location.Place place, String text) {
        int line = text.lines()
                .limit(place.line() - 1)
                .mapToInt(each -> each.length() + 1)
                .sum();
        int from = text.offsetByCodePoints(line, place.column() - 1);
        int to = text.offsetByCodePoints(from, place.length());
        return text.substring(0, from) + "«" + text.substring(from, to) + "»" + text.substring(to);
    }
}
