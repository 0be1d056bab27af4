package dev.allclear.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTimeTest {
    /** Half past three in the afternoon in Zurich. */
    private static final Instant NOW = Instant.parse("2026-11-22T14:36:40Z");

    private static final TypedTime TIMES = new TypedTime(NOW, ZoneId.of("Europe/Zurich"));

    @ParameterizedTest
    @CsvSource({
        "16:00, 2026-11-22T15:00:00Z",
        "15:30, 2026-11-23T14:30:00Z",
        "9:00, 2026-11-23T08:00:00Z",
        "15:00 UTC, 2026-11-22T15:00:00Z",
        "tomorrow 15:00, 2026-11-23T14:00:00Z",
        "Today 23:00, 2026-11-22T22:00:00Z",
        "2026-12-05 22:00, 2026-12-05T21:00:00Z",
        "2026-12-05T22:00:00Z, 2026-12-05T22:00:00Z",
        "30m, 2026-11-22T15:06:00Z",
        "in 2 hours, 2026-11-22T16:36:00Z",
        "1h30m, 2026-11-22T16:06:00Z",
        "2d, 2026-11-24T14:36:00Z",
        "now, 2026-11-22T14:36:00Z"
    })
    void whatIsToComeIsTheNextOfItsKind(String typed, Instant expected) throws Refusal {
        assertThat(TIMES.coming("--start", typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "15:30, 2026-11-22T14:30:00Z",
        "15:50, 2026-11-22T14:50:00Z",
        "16:00, 2026-11-21T15:00:00Z",
        "23:50, 2026-11-21T22:50:00Z",
        "yesterday 23:50, 2026-11-21T22:50:00Z",
        "13:58 UTC, 2026-11-22T13:58:00Z",
        "10m, 2026-11-22T14:26:00Z",
        "10 min ago, 2026-11-22T14:26:00Z",
        "2026-11-22 14:58, 2026-11-22T13:58:00Z"
    })
    void whatHasHappenedIsTheLastOfItsKind(String typed, Instant expected) throws Refusal {
        assertThat(TIMES.past("--at", typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "3 o'clock ¦ `--at`: `3 o'clock` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "15 ¦ `--at`: `15` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "+2h ¦ `--at`: `+2h` can't be read as a time. Write it like `15:00`, `30m` or `2026-11-22 15:00`.",
                "friday 22:00 ¦ `--at`: `friday 22:00` has no date. Write it in place of the day, such as `2026-11-22 22:00`.",
                "next Fri ¦ `--at`: `next Fri` has no date. Write it in place of the day, such as `2026-11-22 22:00`.",
                "Friday 27 Nov 2026 22:00 ¦ `--at`: `Friday 27 Nov 2026 22:00` can't be read as a time. Write `2026-11-27 22:00`.",
                "27/08/2026 15:00 ¦ `--at`: `27/08/2026 15:00` can't be read as a time. Write `2026-08-27 15:00`.",
                "15:00 CEST ¦ `--at`: The abbreviation `CEST` does not name one time zone. Write what is meant, usually `+02:00` or `Europe/Berlin`.",
                "2026-03-29 02:30 ¦ `--at`: `2026-03-29 02:30` does not exist in Europe/Zurich: clocks go from 02:00 to 03:00 that day. Write `2026-03-29 03:30`, or the UTC time, `2026-03-29 01:30 UTC`.",
                "2026-10-25 02:30 ¦ `--at`: `2026-10-25 02:30` comes twice in Europe/Zurich, as clocks go back that day. Write `2026-10-25 02:30+02:00` for the first or `2026-10-25 02:30+01:00` for the second.",
                "25:00 ¦ `--at`: No clock shows `25:00`. Hours go to `23`, minutes and seconds to `59`.",
                "'' ¦ `--at`: `--at` is empty. Write something, or leave it out."
            })
    void whatIsNoTimeIsRefusedInTheWordsOfTheChecker(String typed, String message) {
        assertThatThrownBy(() -> TIMES.past("--at", typed))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    @Test
    void aStretchOfTimeIsReadAlone() throws Refusal {
        assertThat(TIMES.lasting("--for", "1h 30m")).isEqualTo(Duration.ofMinutes(90));
        assertThatThrownBy(() -> TIMES.lasting("--for", "15:00"))
                .hasMessage("`--for` should be a stretch of time such as `2h`, `45m` or `1h30m`, not `15:00`.");
    }

    @Test
    void aTimeIsWrittenInTheSitesZoneUnlessItComesTwiceThere() {
        assertThat(TIMES.written(TIMES.minute())).isEqualTo("2026-11-22 15:36 Europe/Zurich");
        assertThat(TIMES.written(NOW)).isEqualTo("2026-11-22 15:36:40 Europe/Zurich");
        assertThat(TIMES.written(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25 00:30 UTC");
        assertThat(new TypedTime(NOW, ZoneId.of("UTC")).written(TIMES.minute())).isEqualTo("2026-11-22 14:36 UTC");
    }
}
