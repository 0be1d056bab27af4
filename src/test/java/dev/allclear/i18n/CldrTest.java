package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.allclear.model.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What our message files have from CLDR is what ICU, another reader of CLDR, has from it. Kinds of spaces, places
 * for a line to end and marks of direction are not compared.
 */
class CldrTest {
    /** Where a language departs from CLDR, and why. */
    private static final Map<String, String> DEPARTURES = Map.ofEntries(
            Map.entry("en percent", "a space keeps the sign readable beside figures in a table"),
            Map.entry(
                    "en date_weekday",
                    "the day comes first and without a comma, so that it stands out in a narrow column"),
            Map.entry("en clock", "two digits for each hour, so that times stand one below the other"),
            Map.entry(
                    "pl quarter",
                    "CLDR counts quarters in Roman numerals; with an ordinal number Polish is right as well"),
            Map.entry("ar quarter", "CLDR has a word for each quarter; a number is as well understood"),
            Map.entry("ar weekday_short", "without its article a weekday fits into a narrow column"),
            Map.entry("he weekday_short", "the letter alone fits into a narrow column"),
            Map.entry("he day_half", "readers know these, though CLDR has AM and PM"),
            Map.entry("he duration_days", "one day and two days are words of their own, without a number"),
            Map.entry("he ago_minutes", "CLDR repeats in brackets the number that the word already tells"),
            Map.entry("he ago_hours", "so it does for hours"),
            Map.entry("he ago_days", "so it does for days"),
            Map.entry("ja duration_minutes", "no space stands between a number and its unit"),
            Map.entry("ja duration_hours", "nor here"),
            Map.entry("ja duration_days", "nor here"),
            Map.entry("ja ago_minutes", "nor here"),
            Map.entry("ja ago_hours", "nor here"),
            Map.entry("ja ago_days", "nor here"),
            Map.entry("sv duration_days", "readers count in dagar; dygn is for the exact"),
            Map.entry("tr duration_minutes", "dk is the usual sign, without a full stop"),
            Map.entry("tr duration_hours", "so is sa"));

    static List<Language> languages() {
        return Texts.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aNumberTakesTheSamePluralForm(Language language) {
        var ours = new PluralRules(Messages.file(language));
        var theirs = com.ibm.icu.text.PluralRules.forLocale(locale(language));

        wholeNumbers().forEach(n -> assertThat(ours.category(n)).as("%s", n).isEqualTo(theirs.select((double) n)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCountedTextHasEachFormThatWholeNumbersTake(Language language) {
        var theirs = com.ibm.icu.text.PluralRules.forLocale(locale(language));
        Set<String> forms =
                wholeNumbers().mapToObj(n -> theirs.select((double) n)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> keys = Messages.file(language).keySet();

        Messages.file(Language.ENGLISH).keySet().stream()
                .filter(key -> key.endsWith("_other"))
                .map(key -> key.replaceAll("other$", ""))
                .forEach(key -> assertThat(keys)
                        .containsAll(forms.stream().map(key::concat).toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesOfMonthsAndDaysAreTheSame(Language language) {
        DateFormatSymbols theirs = DateFormatSymbols.getInstance(locale(language));
        int within = DateFormatSymbols.FORMAT;

        compare(language, "month", names(language, "month_", 12), joined(theirs.getMonths()));
        compare(
                language,
                "month_short",
                names(language, "month_short_", 12),
                joined(theirs.getMonths(within, DateFormatSymbols.ABBREVIATED)));
        compare(
                language,
                "month_alone",
                small(names(language, "month_alone_", 12)),
                small(joined(theirs.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE))));
        compare(
                language,
                "weekday_short",
                names(language, "weekday_short_", 7),
                fromMonday(theirs.getWeekdays(within, DateFormatSymbols.ABBREVIATED)));
        compare(
                language,
                "weekday_alone",
                names(language, "weekday_alone_", 7),
                fromMonday(theirs.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)));
        compare(
                language,
                "weekday_narrow",
                names(language, "weekday_narrow_", 7),
                fromMonday(theirs.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW)));
        compare(
                language,
                "day_half",
                texts(language).text("day_half_am") + " " + texts(language).text("day_half_pm"),
                joined(theirs.getAmPmStrings()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void datesAreWrittenTheSame(Language language) {
        Times times = texts(language).times(ZoneId.of("UTC"));

        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(2026, month, 2 * month))
                .forEach(day -> {
                    compare(language, "date_long", times.date(day), written(language, day, "yMMMMd"));
                    compare(
                            language,
                            "date_medium",
                            times.moment(day.atStartOfDay().toInstant(ZoneOffset.UTC))
                                    .date(),
                            written(language, day, "yMMMd"));
                    compare(language, "date_weekday", times.weekday(day), written(language, day, "MMMEd"));
                    compare(
                            language,
                            "date_month",
                            small(times.month(YearMonth.from(day))),
                            small(written(language, day, "yMMMM")));
                    compare(
                            language,
                            "date_month_brief",
                            small(times.shortMonth(YearMonth.from(day))),
                            small(written(language, day, "yMMM")));
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aQuarterIsWrittenTheSameInBriefOrInFull(Language language) {
        Times times = texts(language).times(ZoneId.of("UTC"));

        Stream.of(1, 4, 7, 10)
                .map(month -> LocalDate.of(2026, month, 1))
                .forEach(day -> compare(
                        language,
                        "quarter",
                        times.quarter(day),
                        written(language, day, "yQQQ"),
                        written(language, day, "yQQQQ")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theClockHasTwelveOrTwentyFourHoursTheSame(Language language) {
        String theirs = ((SimpleDateFormat) DateFormat.getTimeInstance(DateFormat.SHORT, locale(language))).toPattern();
        String ours = Messages.file(language).getOrDefault("clock", "");

        assertThat(ours.contains("{hour12")).isEqualTo(theirs.matches(".*[hK].*"));
        assertThat(ours.contains("{day_half}")).isEqualTo(theirs.contains("a"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theTimeOfDayIsWrittenTheSame(Language language) {
        Times times = texts(language).times(ZoneOffset.UTC);
        DateFormat theirs = DateFormat.getTimeInstance(DateFormat.SHORT, locale(language));
        theirs.setTimeZone(TimeZone.GMT_ZONE);

        Stream.of("00:00", "00:05", "09:05", "12:00", "14:36", "23:59")
                .map(time -> Instant.parse("2026-11-22T" + time + ":00Z"))
                .forEach(at -> compare(
                        language,
                        "clock",
                        times.moment(at).clock().replaceAll("[\\s\\h]UTC", ""),
                        theirs.format(Date.from(at))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRangeIsJoinedTheSame(Language language) {
        String theirs = new DateIntervalInfo(locale(language)).getFallbackIntervalPattern();

        compare(language, "range_separator", "{0}" + texts(language).text("range_separator") + "{1}", theirs);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void numbersAreWrittenTheSame(Language language) {
        Texts texts = texts(language);
        var theirs = NumberFormatter.withLocale(locale(language));

        LongStream.of(0, 999, 1000, 9999, 10_000, 123_456, 1_234_567)
                .forEach(n -> compare(
                        language, "number", texts.number(n), theirs.format(n).toString()));
        compare(
                language,
                "number",
                texts.number(new BigDecimal("12345.25")),
                theirs.format(12345.25).toString());
        compare(
                language,
                "percent",
                texts.percent(BigDecimal.TEN),
                NumberFormat.getPercentInstance(locale(language)).format(0.1));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void listsAreJoinedTheSame(Language language) {
        ListFormatter theirs = ListFormatter.getInstance(locale(language));

        IntStream.rangeClosed(1, 5)
                .mapToObj(length -> List.of("A", "B", "C", "D", "E").subList(0, length))
                .forEach(items -> compare(language, "list", texts(language).list(items), theirs.format(items)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void unitsOfDurationsAreTheSameInBriefOrInFull(Language language) {
        Map<String, TimeUnit> units = Map.of(
                "duration_minutes",
                MeasureUnit.MINUTE,
                "duration_hours",
                MeasureUnit.HOUR,
                "duration_days",
                MeasureUnit.DAY);

        units.forEach((key, unit) -> LongStream.of(1, 2, 5, 11, 21, 100, 1_000_000)
                .forEach(n -> compare(
                        language,
                        key,
                        texts(language).count(key, n),
                        Stream.of(MeasureFormat.FormatWidth.values())
                                .filter(width -> width != MeasureFormat.FormatWidth.NUMERIC)
                                .map(width -> MeasureFormat.getInstance(locale(language), width)
                                        .format(new Measure(n, unit)))
                                .toArray(String[]::new))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void howLongAgoIsSaidTheSame(Language language) {
        var theirs = RelativeDateTimeFormatter.getInstance(locale(language));
        Map<String, RelativeUnit> units = Map.of(
                "ago_minutes", RelativeUnit.MINUTES, "ago_hours", RelativeUnit.HOURS, "ago_days", RelativeUnit.DAYS);

        units.forEach((key, unit) -> LongStream.of(1, 2, 5, 11, 21, 100)
                .forEach(n -> compare(
                        language,
                        key,
                        texts(language).count(key, n),
                        theirs.format((double) n, Direction.LAST, unit))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLanguageHasItsOwnNameAndDirection(Language language) {
        compare(
                language,
                "language_name",
                small(texts(language).text("language_name")),
                small(locale(language).getDisplayName(locale(language))));
        compare(
                language,
                "direction",
                Messages.file(language).getOrDefault("direction", ""),
                locale(language).isRightToLeft() ? "rtl" : "ltr");
    }

    private static void compare(Language language, String what, String ours, String... theirs) {
        String key = language.tag() + " " + what;
        if (!DEPARTURES.containsKey(key)) {
            assertThat(plain(ours))
                    .as(key)
                    .isIn(Stream.of(theirs).map(CldrTest::plain).toList());
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u200b\\u200e\\u200f\\u061c]", "").replaceAll("[\\u00a0\\u2009\\u202f]", " ");
    }

    private static LongStream wholeNumbers() {
        return LongStream.concat(
                LongStream.rangeClosed(0, 1000),
                LongStream.of(
                        1001,
                        1002,
                        1011,
                        9999,
                        10_000,
                        12_345,
                        100_000,
                        999_999,
                        1_000_000,
                        1_000_001,
                        2_000_000,
                        1_000_000_011));
    }

    private static String written(Language language, LocalDate day, String skeleton) {
        ULocale locale = locale(language);
        var format = new SimpleDateFormat(
                DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static String names(Language language, String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> texts(language).text(prefix + n))
                .collect(Collectors.joining(" "));
    }

    private static String fromMonday(String... fromSunday) {
        return joined(Arrays.copyOfRange(fromSunday, 2, 8)) + " " + fromSunday[1];
    }

    private static String joined(String... words) {
        return String.join(" ", words);
    }

    /** What begins a heading or a line of ours has a capital, and with CLDR a place in a sentence. */
    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Texts texts(Language language) {
        return Texts.of(language, Map.of());
    }

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.tag());
    }
}
