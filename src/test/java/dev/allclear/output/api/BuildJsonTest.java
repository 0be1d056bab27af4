package dev.allclear.output.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildJsonTest {
    private static final Instant NOW = Instant.parse("2021-08-27T12:00:00Z");

    @Test
    void theFieldsStandInTheirOrder() {
        var file = new BuildJson(NOW, Optional.of("1f2e3d"), "0.1.0", NOW.plusSeconds(43_200));

        assertThat(file.bytes()).asString().isEqualTo("""
                {
                  "now": "2021-08-27T12:00:00Z",
                  "revision": "1f2e3d",
                  "version": "0.1.0",
                  "next_transition": "2021-08-28T00:00:00Z"
                }
                """);
    }

    @Test
    void aRevisionThatIsNotKnownIsNullAndNotLeftOut() {
        var file = new BuildJson(NOW, Optional.empty(), "0.1.0", NOW);

        assertThat(file.bytes()).asString().contains("\"revision\": null,");
    }
}
