package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final Times ZURICH = new Times(ZoneId.of("Europe/Zurich"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-08-27T11:16:31Z              | 2021-08-27T11:16:31Z
                    2021-08-27t11:16:31z              | 2021-08-27T11:16:31Z
                    2021-08-27 11:16                  | 2021-08-27T09:16:00Z
                    2021-08-27  11:16:31              | 2021-08-27T09:16:31Z
                    2021-08-27 11:16 UTC              | 2021-08-27T11:16:00Z
                    2021-08-27 11:16 utc              | 2021-08-27T11:16:00Z
                    2021-08-27 11:16 GMT              | 2021-08-27T11:16:00Z
                    2021-08-27 11:16+02:00            | 2021-08-27T09:16:00Z
                    2021-08-27 11:16 -03:30           | 2021-08-27T14:46:00Z
                    2021-08-27 11:16:31 +0200         | 2021-08-27T09:16:31Z
                    2021-08-27 11:16 -05              | 2021-08-27T16:16:00Z
                    2021-08-27 11:16 America/New_York | 2021-08-27T15:16:00Z
                    2021-01-27 11:16 America/New_York | 2021-01-27T16:16:00Z
                    2021-08-27 11:16:31.999 UTC       | 2021-08-27T11:16:31Z
                    2021-08-27 11:16:31,5 UTC         | 2021-08-27T11:16:31Z
                    2024-02-29 00:00 UTC              | 2024-02-29T00:00:00Z
                    2025-10-26 02:30+01:00            | 2025-10-26T01:30:00Z
                    """)
    void timesOfEveryAcceptedFormAreInstantsToTheSecond(String typed, String instant) {
        assertThat(Typed.read(typed, ZURICH::instant)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-08-27 11:16 CEST | Write what is meant, usually `+02:00` or `Europe/Berlin`.
                    2021-08-27 11:16 PST  | Write what is meant, usually `-08:00` or `America/Los_Angeles`.
                    2021-08-27 11:16 IST  | Write what is meant, usually `+05:30` or `Asia/Kolkata`; in Ireland, `Europe/Dublin`; in Israel, `Asia/Jerusalem`.
                    2021-08-27 11:16 EST  | Write what is meant, usually `-05:00` or `America/New_York`.
                    """)
    void abbreviationsOfZonesAreRefusedWithWhatTheyUsuallyMean(String typed, String hint) {
        String abbreviation = typed.substring(typed.lastIndexOf(' ') + 1);
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo("bad-time: The abbreviation `" + abbreviation + "` does not name one time zone. | " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-08-27 11:16 Europ/Zurich   | Did you mean `Europe/Zurich`?
                    2021-08-27 11:16 europe/zurich  | Did you mean `Europe/Zurich`?
                    2021-08-27 11:16 UTC+2          | Did you mean `+02:00`?
                    2021-08-27 11:16 GMT-5:30       | Did you mean `-05:30`?
                    2021-08-27 11:16 +25:00         | Offsets go from `-18:00` to `+18:00`.
                    2021-08-27 11:16 or so          | Write `UTC`, an offset such as `+02:00`, or a zone such as `Europe/Zurich`.
                    """)
    void unknownZonesAreRefusedWithTheOneMeant(String typed, String hint) {
        String zone = typed.substring("2021-08-27 11:16 ".length());
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo("bad-time: There is no time zone `" + zone + "`. | " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    27/08/2021 11:16               | `2021-08-27 11:16`.
                    08/27/2021 11:16 UTC           | `2021-08-27 11:16 UTC`.
                    08/07/2021 11:16               | `2021-07-08 11:16` or `2021-08-07 11:16`, whichever is meant.
                    27.8.21 9:05                   | `2021-08-27 09:05`.
                    2021/08/27 11:16               | `2021-08-27 11:16`.
                    2021-8-27 9:05                 | `2021-08-27 09:05`.
                    2021-08-27 9:05                | `2021-08-27 09:05`.
                    2021-08-27, 11:16              | `2021-08-27 11:16`.
                    2021-08-27 11.16               | `2021-08-27 11:16`.
                    2021-08-27 02:36 PM UTC        | `2021-08-27 14:36 UTC`.
                    2021-08-27 12:05 am            | `2021-08-27 00:05`.
                    Aug 27, 2021, 02:36 PM UTC     | `2021-08-27 14:36 UTC`.
                    27th August 2021 14:36         | `2021-08-27 14:36`.
                    27.08.2021 14:36 CEST          | `2021-08-27 14:36 +02:00`.
                    9:05                           | `09:05`.
                    1630062000                     | `2021-08-27 11:00:00 UTC`.
                    20210827T111600Z               | `2021-08-27 11:16:00 Z`.
                    Fri, 27 Aug 2021 11:16 GMT     | `2021-08-27 11:16 GMT`.
                    ２０２１-０８-２７ １１：１６               | `2021-08-27 11:16`.
                    """)
    void dayFirstMonthFirstAndTwelveHourTimesAreRefusedInIsoForm(String typed, String meant) {
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo("bad-time: `" + typed + "` can't be read as a time. | Write " + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow",
        "2021-08-27 11:16:3",
        "31/31/2021 10:00",
        "27/08/2021 11:99",
        "27/08/2021 or so",
        "31.12.1969 10:00"
    })
    void whatIsNoTimeIsRefusedWithTheForm(String typed) {
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo(
                        "bad-time: `" + typed + "` can't be read as a time. | Write it like `2021-08-27 11:16 UTC`.");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-27, 2021-08-27 11:16", "27.08.2021, 2021-08-27 11:16"})
    void aDayIsNoTime(String typed, String meant) {
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo(
                        "bad-time: `" + typed + "` is a day without a time. | Add the time of day: `" + meant + "`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-02-30 10:00    | There is no day `2021-02-30`.   | That month has 28 days.
                    2021-13-01 10:00    | There is no day `2021-13-01`.   | Did you mean `2021-01-13`?
                    2021-08-27 24:00    | No clock shows `24:00`.         | Write `00:00` of the day after.
                    2021-08-27 25:10    | No clock shows `25:10`.         | Hours go to `23`, minutes and seconds to `59`.
                    2021-08-27 23:59:60 | No clock shows `23:59:60`.      | Hours go to `23`, minutes and seconds to `59`.
                    """)
    void daysAndHoursThatNoCalendarHasAreImpossible(String typed, String message, String hint) {
        assertThat(Typed.read(typed, ZURICH::instant)).isEqualTo("impossible-time: " + message + " | " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03-30 02:30                  | `2025-03-30 03:30`               | `2025-03-30 01:30 UTC`
                    2025-03-30 02:30:15 Europe/Zurich | `2025-03-30 03:30:15 Europe/Zurich` | `2025-03-30 01:30:15 UTC`
                    """)
    void timesThatClocksSkipAreImpossible(String typed, String after, String utc) {
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo("impossible-time: `" + typed.replace(" Europe/Zurich", "")
                        + "` does not exist in Europe/Zurich: clocks go from 02:00 to 03:00 that day. | Write " + after
                        + ", or the UTC time, " + utc + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-26 02:30, 2025-10-26 02:30, Europe/Zurich, +02:00, +01:00",
        "2025-10-26 01:30:01 Europe/London, 2025-10-26 01:30:01, Europe/London, +01:00, +00:00"
    })
    void timesThatComeTwiceAreAmbiguous(String typed, String local, String zone, String first, String second) {
        assertThat(Typed.read(typed, ZURICH::instant))
                .isEqualTo("ambiguous-time: `" + local + "` comes twice in " + zone
                        + ", as clocks go back that day. | Write `" + local + first + "` for the first or `" + local
                        + second + "` for the second.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1970-01-01 00:59        | `1970-01-01 00:59` is before 1970 in UTC.       | Check the year; times begin with 1970.
                    9999-12-31 23:59 -05:00 | `9999-12-31 23:59 -05:00` is after 9999 in UTC. | Check the year; times end with 9999.
                    """)
    void whatUtcHasInAYearThatNobodyCanTypeIsRefused(String typed, String message, String hint) {
        assertThat(Typed.read(typed, ZURICH::instant)).isEqualTo("bad-time: " + message + " | " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    2021-08-27 ¦ 2021-08-27
                    27/08/2021 ¦ bad-time: `27/08/2021` can't be read as a day. | Write `2021-08-27`.
                    2021-8-7   ¦ bad-time: `2021-8-7` can't be read as a day. | Write `2021-08-07`.
                    2021-02-30 ¦ impossible-time: There is no day `2021-02-30`. | That month has 28 days.
                    1869-02-03 ¦ bad-time: `1869-02-03` is before 1970. | Check the year; times begin with 1970.
                    yesterday  ¦ bad-time: `yesterday` can't be read as a day. | Write it like `2021-08-27`.
                    """)
    void daysAreIso(String typed, String read) {
        assertThat(Typed.read(typed, Times::day)).isEqualTo(read);
    }
}
