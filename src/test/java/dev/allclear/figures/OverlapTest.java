package dev.allclear.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two incidents of one component, of which the one begins at 10:00 and ends at 11:00, the other begins at 10:30 and ends at
 * 11:30: each pair of states, in both orders. The worse has its hour, and the milder what is left of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class OverlapTest {
    private static final String INCIDENT = """
            title: Trouble
            components: {api: %s}
            updates: [{status: investigating, at: 2025-03-10 %s}, {status: resolved, at: 2025-03-10 %s}]
            """;

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 10:00 to 11:00       | 10:30 to 11:30       | major | partial | degraded | maintenance | weighted
            operational          | under_maintenance    |     0 |       0 |        0 |        3600 |        0
            operational          | degraded_performance |     0 |       0 |     3600 |           0 |        0
            operational          | partial_outage       |     0 |    3600 |        0 |           0 |     1080
            operational          | major_outage         |  3600 |       0 |        0 |           0 |     3600
            under_maintenance    | operational          |     0 |       0 |        0 |        3600 |        0
            under_maintenance    | degraded_performance |     0 |       0 |     3600 |        1800 |        0
            under_maintenance    | partial_outage       |     0 |    3600 |        0 |        1800 |     1080
            under_maintenance    | major_outage         |  3600 |       0 |        0 |        1800 |     3600
            degraded_performance | operational          |     0 |       0 |     3600 |           0 |        0
            degraded_performance | under_maintenance    |     0 |       0 |     3600 |        1800 |        0
            degraded_performance | partial_outage       |     0 |    3600 |     1800 |           0 |     1080
            degraded_performance | major_outage         |  3600 |       0 |     1800 |           0 |     3600
            partial_outage       | operational          |     0 |    3600 |        0 |           0 |     1080
            partial_outage       | under_maintenance    |     0 |    3600 |        0 |        1800 |     1080
            partial_outage       | degraded_performance |     0 |    3600 |     1800 |           0 |     1080
            partial_outage       | major_outage         |  3600 |    1800 |        0 |           0 |     4140
            major_outage         | operational          |  3600 |       0 |        0 |           0 |     3600
            major_outage         | under_maintenance    |  3600 |       0 |        0 |        1800 |     3600
            major_outage         | degraded_performance |  3600 |       0 |     1800 |           0 |     3600
            major_outage         | partial_outage       |  3600 |    1800 |        0 |           0 |     4140
            """)
    void countOnceAtTheWorse(
            String first,
            String second,
            String major,
            String partial,
            String degraded,
            String maintenance,
            String weighted) {
        var site = new Written(Map.of(
                "content/site.yaml",
                "name: Example\nurl: https://status.example.com/\n",
                "content/components.yaml",
                "- {id: api, name: API}\n",
                "content/incidents/first.yaml",
                INCIDENT.formatted(first, "10:00", "11:00"),
                "content/incidents/second.yaml",
                INCIDENT.formatted(second, "10:30", "11:30")));

        Figure day = site.figures(Instant.parse("2025-03-11T00:00:00Z"))
                .row("api")
                .flatMap(row -> row.figure("2025-03-10"))
                .orElseThrow();

        assertThat(day.facts())
                .containsEntry("major_outage", major)
                .containsEntry("partial_outage", partial)
                .containsEntry("degraded_performance", degraded)
                .containsEntry("under_maintenance", maintenance)
                .containsEntry("weighted", weighted);
    }
}
