package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final Instant AFTERNOON = Instant.parse("2021-08-27T14:36:05Z");

    private final Times english = times("en", "UTC");
    private final Times german = times("de", "UTC");

    @Test
    void aQuarterHasItsYear() {
        assertThat(english.quarter(LocalDate.of(2021, 9, 30))).isEqualTo("Q3 2021");
        assertThat(german.quarter(LocalDate.of(2021, 10, 1))).isEqualTo("4. Quartal 2021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-27T14:36:05Z | Aug 27, 2021, 02:36 PM UTC | 27. Aug. 2021, 14:36 UTC
            2021-08-27T00:05:00Z | Aug 27, 2021, 12:05 AM UTC | 27. Aug. 2021, 00:05 UTC
            2021-08-27T12:00:00Z | Aug 27, 2021, 12:00 PM UTC | 27. Aug. 2021, 12:00 UTC
            2021-03-01T23:59:59Z | Mar 1, 2021, 11:59 PM UTC  | 1. März 2021, 23:59 UTC
            2020-09-30T09:00:00Z | Sep 30, 2020, 09:00 AM UTC | 30. Sept. 2020, 09:00 UTC
            """)
    void aMomentIsTheDateThenTheTimeWithItsZone(Instant at, String en, String de) {
        assertThat(english.moment(at).text()).isEqualTo(en);
        assertThat(german.moment(at).text()).isEqualTo(de);
    }

    @Test
    void anHourHasAsManyDigitsAsTheLanguageGivesIt() {
        Instant morning = Instant.parse("2021-08-27T09:05:00Z");

        assertThat(times("cs", "UTC").clock(morning)).isEqualTo("9:05 UTC");
        assertThat(times("fr", "UTC").clock(morning)).isEqualTo("09:05 UTC");
        assertThat(times("ja", "UTC").moment(morning).text()).isEqualTo("2021年8月27日 9:05 UTC");
        assertThat(times("ko", "UTC").clock(Instant.parse("2021-08-27T00:05:00Z")))
                .isEqualTo("오전 12:05 UTC");
    }

    @Test
    void aMonthAtTheHeadOfAColumnIsShort() {
        YearMonth month = YearMonth.of(2026, 11);

        assertThat(english.shortMonth(month)).isEqualTo("Nov 2026");
        assertThat(german.shortMonth(month)).isEqualTo("Nov. 2026");
        assertThat(times("ja", "UTC").shortMonth(month)).isEqualTo("2026年\u200b11月");
    }

    @Test
    void aDayOfTheWeekHasANameToReadOutAndALetterToShow() {
        assertThat(english.name(DayOfWeek.THURSDAY)).isEqualTo("Thursday");
        assertThat(english.initial(DayOfWeek.THURSDAY)).isEqualTo("T");
        assertThat(times("ar", "UTC").name(DayOfWeek.THURSDAY)).isEqualTo("الخميس");
        assertThat(times("ar", "UTC").initial(DayOfWeek.THURSDAY)).isEqualTo("خ");
    }

    @Test
    void aMomentsPartsMakeItsText() {
        assertThat(english.moment(AFTERNOON))
                .isEqualTo(new Moment("2021-08-27T14:36:05Z", "Aug 27, 2021", ", ", "02:36 PM UTC"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTC              | 02:36 PM UTC       | 2021-08-27T14:36:05Z
            Europe/London    | 03:36 PM UTC+1     | 2021-08-27T15:36:05+01:00
            Europe/Zurich    | 04:36 PM UTC+2     | 2021-08-27T16:36:05+02:00
            Asia/Kolkata     | 08:06 PM UTC+5:30  | 2021-08-27T20:06:05+05:30
            America/New_York | 10:36 AM UTC-4     | 2021-08-27T10:36:05-04:00
            America/St_Johns | 12:06 PM UTC-2:30  | 2021-08-27T12:06:05-02:30
            Asia/Kathmandu   | 08:21 PM UTC+5:45  | 2021-08-27T20:21:05+05:45
            """)
    void aZoneIsItsOffsetNeverAnAbbreviation(String zone, String clock, String datetime) {
        Moment moment = times("en", zone).moment(AFTERNOON);

        assertThat(moment.clock()).isEqualTo(clock);
        assertThat(moment.datetime()).isEqualTo(datetime);
    }

    @Test
    void summerTimeShowsInTheOffset() {
        Times zurich = times("de", "Europe/Zurich");

        assertThat(zurich.clock(Instant.parse("2025-03-30T00:59:59Z"))).isEqualTo("01:59 UTC+1");
        assertThat(zurich.clock(Instant.parse("2025-03-30T01:00:00Z"))).isEqualTo("03:00 UTC+2");
    }

    @Test
    void aFullMinuteStillHasItsSecondsForMachines() {
        assertThat(english.datetime(Instant.parse("2021-08-30T12:15:00Z"))).isEqualTo("2021-08-30T12:15:00Z");
    }

    @Test
    void datesReadAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2026, 11, 18);

        assertThat(english.date(day)).isEqualTo("November 18, 2026");
        assertThat(german.date(day)).isEqualTo("18. November 2026");
        assertThat(english.weekday(day)).isEqualTo("Wed 18 Nov");
        assertThat(german.weekday(day)).isEqualTo("Mi., 18. Nov.");
        assertThat(english.month(YearMonth.of(2021, 8))).isEqualTo("August 2021");
        assertThat(german.month(YearMonth.of(2021, 3))).isEqualTo("März 2021");
    }

    @Test
    void aDateMayHaveItsMonthAsANumber() {
        Times czech = times("cs", "UTC");

        assertThat(czech.moment(AFTERNOON).text()).isEqualTo("27. 8. 2021 14:36 UTC");
        assertThat(czech.weekday(LocalDate.of(2026, 11, 18))).isEqualTo("st 18. 11.");
        assertThat(czech.date(LocalDate.of(2026, 11, 18))).isEqualTo("18. listopadu 2026");
    }

    @Test
    void daysNameTheMonthOnceWhereItIsOne() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);

        assertThat(english.days(saturday, LocalDate.of(2026, 11, 19))).isEqualTo("Sat 21\u00a0– Thu 19 Nov");
        assertThat(german.days(saturday, LocalDate.of(2026, 11, 19))).isEqualTo("Sa., 21.\u00a0– Do., 19. Nov.");
        assertThat(english.days(saturday, LocalDate.of(2026, 10, 30))).isEqualTo("Sat 21 Nov\u00a0– Fri 30 Oct");
        assertThat(english.days(saturday, saturday)).isEqualTo("Sat 21 Nov");
    }

    @Test
    void whereTheMonthComesFirstTheLastDayGoesWithoutIt() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        Times japanese = times("ja", "UTC");

        assertThat(japanese.days(saturday, LocalDate.of(2026, 11, 19))).isEqualTo("11月21日(土)～19日(木)");
        assertThat(japanese.days(saturday, LocalDate.of(2026, 10, 30))).isEqualTo("11月21日(土)～10月30日(金)");
        assertThat(times("ko", "UTC").days(saturday, LocalDate.of(2026, 11, 19)))
                .isEqualTo("11월 21일 (토)\u00a0~ 19일 (목)");
    }

    @Test
    void aMonthOfAYearMayBeANumberWhereItsNameAloneIsAWord() {
        assertThat(times("zh", "UTC").month(YearMonth.of(2026, 11))).isEqualTo("2026年11月");
        assertThat(times("zh", "UTC").name(Month.NOVEMBER)).isEqualTo("十一月");
    }

    @Test
    void theHalfOfTheDayStandsWhereTheLanguageHasIt() {
        assertThat(times("ko", "UTC").moment(AFTERNOON).text()).isEqualTo("2021년 8월 27일 오후 2:36 UTC");
        assertThat(times("ar", "UTC").clock(AFTERNOON)).isEqualTo("2:36 م UTC\u200f");
    }

    @Test
    void aSentenceIsSplitAroundItsTime() {
        assertThat(english.timed("published", AFTERNOON))
                .isEqualTo(new Timed("Published ", "2021-08-27T14:36:05Z", "Aug 27, 2021, 02:36 PM UTC", ""));
        assertThat(english.headline("as_of", Instant.parse("2026-11-22T14:36:00Z")))
                .isEqualTo(new Timed("As of ", "2026-11-22T14:36:00Z", "14:36 UTC, 22 November 2026", "."));
    }

    @Test
    void aTeamsOwnSentenceWithoutAPlaceForTheTimeStillTellsIt() {
        Times own = Texts.of(Language.ENGLISH, Map.of("published", "Out")).times(ZoneId.of("UTC"));

        assertThat(own.timed("published", AFTERNOON))
                .isEqualTo(new Timed("Out ", "2021-08-27T14:36:05Z", "Aug 27, 2021, 02:36 PM UTC", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-27T14:40:00Z | just now        | gerade eben
            2021-08-27T14:35:06Z | just now        | gerade eben
            2021-08-27T14:35:05Z | 1 minute ago    | vor 1 Minute
            2021-08-27T14:21:00Z | 15 minutes ago  | vor 15 Minuten
            2021-08-27T13:36:05Z | 1 hour ago      | vor 1 Stunde
            2021-08-26T14:36:06Z | 23 hours ago    | vor 23 Stunden
            2021-08-26T14:36:05Z | 1 day ago       | vor 1 Tag
            2021-08-20T14:36:05Z | 7 days ago      | vor 7 Tagen
            """)
    void howLongAgoIsFlooredToTheLargestUnit(Instant then, String en, String de) {
        assertThat(english.ago(then, AFTERNOON)).isEqualTo(en);
        assertThat(german.ago(then, AFTERNOON)).isEqualTo(de);
    }

    private static Times times(String tag, String zone) {
        return Texts.of(new Language(tag), Map.of()).times(ZoneId.of(zone));
    }
}
