package dev.allclear.i18n;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Dates and times in a language's words, in a zone. */
public final class Times {
    private static final int DATETIME = "2021-08-27T14:36:05+02:00".length();

    private static final List<String> MONTHS = keys("month_", 12);
    private static final List<String> SHORT_MONTHS = keys("month_short_", 12);
    private static final List<String> SHORT_WEEKDAYS = keys("weekday_short_", 7);

    private final Texts texts;
    private final ZoneId zone;

    Times(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    private static List<String> keys(String kind, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> kind + n).toList();
    }

    /** Returns {@code instant} in full: {@code Aug 27, 2021, 02:36 PM UTC}. */
    public Moment moment(Instant instant) {
        OffsetDateTime time = at(instant);
        var fields = new Fields(time);
        return new Moment(
                datetime(time),
                texts.text("date_medium", fields),
                texts.text("date_time_separator"),
                texts.text("clock", fields));
    }

    /** Returns the time of day in brief: {@code 14:36 UTC}. */
    public String clock(Instant instant) {
        return texts.text("clock_brief", new Fields(at(instant)));
    }

    /** Returns the text of {@code key} around {@code instant} as a headline has it: {@code 14:36 UTC, 22 November 2026}. */
    public Timed headline(String key, Instant instant) {
        return texts.timed(key, datetime(instant), texts.text("time_headline", new Fields(at(instant))));
    }

    /** Returns the text of {@code key} around {@code instant} in full. */
    public Timed timed(String key, Instant instant) {
        return texts.timed(key, moment(instant));
    }

    /** Returns {@code instant} for machines: RFC 3339, to the second, with the zone's offset: {@code 2021-08-27T14:36:05Z}. */
    public String datetime(Instant instant) {
        return datetime(at(instant));
    }

    /** Returns {@code instant} for machines in UTC, wherever the site is: {@code 2021-08-27T14:36:05Z}. */
    public static String utc(Instant instant) {
        return datetime(instant.atOffset(ZoneOffset.UTC));
    }

    private static String datetime(OffsetDateTime time) {
        return local(time) + time.getOffset();
    }

    /** Returns the date and the time of day for machines, without the offset: {@code 2021-08-27T14:36:05}. */
    public static String local(OffsetDateTime time) {
        var text = new StringBuilder(DATETIME).append(time.toLocalDate()).append('T');
        twoDigits(time.getHour(), text).append(':');
        twoDigits(time.getMinute(), text).append(':');
        return twoDigits(time.getSecond(), text).toString();
    }

    /** Returns the day on which {@code instant} is. */
    public LocalDate day(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** Returns a date in full: {@code August 27, 2021}. */
    public String date(LocalDate day) {
        return texts.text("date_long", new Date(day));
    }

    /** Returns a day without its year: {@code Wed 18 Nov}. */
    public String weekday(LocalDate day) {
        return texts.text("date_weekday", new Date(day));
    }

    /** Returns a stretch of days as read: {@code Sat 21 – Thu 19 Nov}; of one day, that day. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return weekday(first);
        }
        boolean month = YearMonth.from(first).equals(YearMonth.from(last));
        boolean monthLeads = texts.text("date_weekday").matches(".*\\{month.*\\{day}.*");
        String from = month && !monthLeads ? bare(first) : weekday(first);
        String to = month && monthLeads ? bare(last) : weekday(last);
        return texts.range(from, to);
    }

    private String bare(LocalDate day) {
        return texts.text("date_weekday_bare", new Date(day));
    }

    /** Returns a month of a year: {@code August 2021}. */
    public String month(YearMonth month) {
        return texts.text("date_month", fields(month));
    }

    /** Returns a month of a year as the head of a narrow column: {@code Aug 2021}. */
    public String shortMonth(YearMonth month) {
        return texts.text("date_month_brief", fields(month));
    }

    private Map<String, String> fields(YearMonth month) {
        return Map.of(
                "month", name(month.getMonth()),
                "month_short", shortName(month.getMonth()),
                "year", year(month.getYear()));
    }

    /** Returns the quarter of a year that {@code day} is in: {@code Q3 2021}. */
    public String quarter(LocalDate day) {
        return texts.text(
                "quarter",
                Map.of("n", Integer.toString(day.get(IsoFields.QUARTER_OF_YEAR)), "year", year(day.getYear())));
    }

    /** Returns a month's name standing alone: {@code August}. */
    public String name(Month month) {
        return texts.text("month_alone_" + month.getValue());
    }

    private String shortName(Month month) {
        return texts.text(SHORT_MONTHS.get(month.getValue() - 1));
    }

    /** Returns the name of a day of the week, standing alone: {@code Friday}. */
    public String name(DayOfWeek day) {
        return texts.text("weekday_alone_" + day.getValue());
    }

    /** Returns it as short as can be, often a letter that other days share: {@code F}. */
    public String initial(DayOfWeek day) {
        return texts.text("weekday_narrow_" + day.getValue());
    }

    /** Returns how long before {@code now} something was: {@code 15 minutes ago}, {@code 2 hours ago}, {@code 3 days ago}. */
    public String ago(Instant then, Instant now) {
        long minutes = ChronoUnit.MINUTES.between(then, now);
        if (minutes < 1) {
            return texts.text("ago_now");
        }
        if (minutes < 60) {
            return texts.count("ago_minutes", minutes);
        }
        long hours = minutes / 60;
        return hours < 24 ? texts.count("ago_hours", hours) : texts.count("ago_days", hours / 24);
    }

    /** Returns the text of {@code key} with values around how long something has lasted at {@code now}, its argument {@code {duration}}. */
    public Lasting lasting(String key, Map<String, String> values, Duration length, Instant now) {
        return texts.lasting(key, values, length, datetime(now.minus(length)));
    }

    private OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone);
    }

    private Optional<String> field(String name, LocalDate day) {
        return switch (name) {
            case "year" -> Optional.of(year(day.getYear()));
            case "month" -> Optional.of(texts.text(MONTHS.get(day.getMonthValue() - 1)));
            case "month_short" -> Optional.of(shortName(day.getMonth()));
            case "month_number" -> Optional.of(Integer.toString(day.getMonthValue()));
            case "day" -> Optional.of(Integer.toString(day.getDayOfMonth()));
            case "weekday" ->
                Optional.of(texts.text(SHORT_WEEKDAYS.get(day.getDayOfWeek().getValue() - 1)));
            default -> Optional.empty();
        };
    }

    /** What a date is told by. */
    private final class Date implements Function<String, Optional<String>> {
        private final LocalDate day;

        Date(LocalDate day) {
            this.day = day;
        }

        @Override
        public Optional<String> apply(String name) {
            return field(name, day);
        }
    }

    /** What an instant is told by. */
    private final class Fields implements Function<String, Optional<String>> {
        private final OffsetDateTime time;

        Fields(OffsetDateTime time) {
            this.time = time;
        }

        @Override
        public Optional<String> apply(String name) {
            int hour12 = (time.getHour() + 11) % 12 + 1;
            return switch (name) {
                case "hour" -> Optional.of(twoDigits(time.getHour()));
                case "hour12" -> Optional.of(twoDigits(hour12));
                case "hour_bare" -> Optional.of(Integer.toString(time.getHour()));
                case "hour12_bare" -> Optional.of(Integer.toString(hour12));
                case "minute" -> Optional.of(twoDigits(time.getMinute()));
                case "day_half" -> Optional.of(texts.text(time.getHour() < 12 ? "day_half_am" : "day_half_pm"));
                case "zone" -> Optional.of(zoneName(time.getOffset()));
                default -> field(name, time.toLocalDate());
            };
        }
    }

    /** {@code UTC}, {@code UTC+2}, {@code UTC+5:30}: never an abbreviation, which several zones share. */
    private static String zoneName(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String rest = minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static StringBuilder twoDigits(int n, StringBuilder text) {
        return text.append((char) ('0' + n / 10)).append((char) ('0' + n % 10));
    }

    private static String twoDigits(int n) {
        return twoDigits(n, new StringBuilder(2)).toString();
    }
}
