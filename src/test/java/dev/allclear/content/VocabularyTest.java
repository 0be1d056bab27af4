package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource({"in_progress", "In Progress", "in-progress", "IN  PROGRESS", "InProgress"})
    void caseSpacesDashesAndUnderscoresDoNotCount(String typed) {
        assertThat(Typed.read(typed, Vocabulary.MAINTENANCE_STATUSES::read)).isEqualTo("IN_PROGRESS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    operatonal | Did you mean `operational`?
                    degraded   | Did you mean `degraded_performance`?
                    outage     | Did you mean `partial_outage` or `major_outage`?
                    dwon       | Write `operational`, `under_maintenance`, `degraded_performance`, `partial_outage` or `major_outage`.
                    """)
    void anUnknownWordIsToldWithTheOneMeant(String typed, String hint) {
        assertThat(Typed.read(typed, Vocabulary.STATES::read))
                .isEqualTo("unknown-state: There is no state `" + typed + "`. | " + hint);
    }

    @ParameterizedTest
    @CsvSource({"maintenance, true", "critical, false"})
    void maintenanceIsNoImpactOfAnIncident(String typed, boolean refused) {
        assertThat(Typed.read(typed, Vocabulary.INCIDENT_IMPACTS::read).contains("There is no impact"))
                .isEqualTo(refused);
    }
}
