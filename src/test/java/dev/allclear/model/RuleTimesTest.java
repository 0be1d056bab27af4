package dev.allclear.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTimesTest {
    @Test
    void aRuleWithoutAnEndGivesTheDaysOf270Years() {
        var times = new RuleTimes(new Recurrence("FREQ=DAILY"), ZonedDateTime.parse("2026-03-02T10:00:00Z"));
        var given = Stream.generate(times::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(given).hasSize(100_000);
        assertThat(given.get(99_999)).isEqualTo("2299-12-15T10:00:00");
        assertThat(times.next()).isEmpty();
    }
}
