package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what was meant by a time that does not have the form of one: day first, month first, names of months, {@code pm}. */
final class TimeMend {
    /** The first three letters, in English and where German or French differ in theirs. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "fev"),
            List.of("mar"),
            List.of("apr", "avr"),
            List.of("may", "mai"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug", "aou"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "dez"));

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)(.*)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})[-./](\\d{4}|\\d{2})(?![\\d:])(.*)");
    private static final Pattern MONTH_NAME =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)(.*)");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})(?!\\d)(.*)");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T.*|)");
    private static final String MONTH =
            "(?i:" + MONTHS.stream().flatMap(List::stream).collect(Collectors.joining("|")) + ")[A-Za-z]{0,6}";
    private static final Pattern YEARLESS =
            Pattern.compile("(?:" + MONTH + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.?\\s+" + MONTH
                    + "|\\d{1,2}[./]\\d{1,2}\\.?)" + "(?:[\\s,]+\\d{1,2}[:.h]\\d{2}.*)?");
    private static final Pattern CLOCK = Pattern.compile("[T\\s,@·]*(?<hour>\\d{1,2})(?:[:.h]?(?<minute>[0-5]\\d))?"
            + "(?::?(?<second>[0-5]\\d))?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>[A-Za-z+-].*)?");
    private static final Pattern CLOCK_FIRST = Pattern.compile("\\d{1,2}(?:[:.h]\\d{2}|\\s*[AaPp]\\.?[Mm]\\b)");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:at|on|um|around|about|approx|ca|circa|uhr)\\b\\.?|[~()\\[\\]\"'“”]|(?<=\\d)_(?=\\d)");
    private static final Pattern YEAR_AT_THE_END =
            Pattern.compile("^([A-Za-z]{3,9}\\s+\\d{1,2})\\s+(\\d{1,2}:.*?)\\s+(\\d{4})$");

    private TimeMend() {}

    /** A day that may be meant, and what is typed after it. */
    private record Day(String iso, String rest) {}

    /** Tells that {@code typed} is no time, and what may be meant by it. */
    static <T> Optional<T> refuse(String typed, Value value) {
        String plain = plain(typed);
        List<Day> days = days(plain);
        if (days.stream().anyMatch(day -> day.rest().isBlank())) {
            return value.refuse(
                    Rule.BAD_TIME,
                    "`" + typed + "` is a day without a time.",
                    "Add the time of day: " + Hint.anyOf(texts(days, " 11:16")) + ".");
        }
        List<String> meant = meant(plain, days);
        if (meant.isEmpty() && YEARLESS.matcher(plain).matches()) {
            return value.refuse(
                    Rule.BAD_TIME,
                    "`" + typed + "` has no year.",
                    "Write year, month and day, such as `2021-08-27 11:16 UTC`.");
        }
        return value.refuse(
                Rule.BAD_TIME,
                "`" + typed + "` can't be read as a time.",
                meant.isEmpty()
                        ? Times.LIKE
                        : "Write " + Hint.anyOf(meant) + (meant.size() > 1 ? ", whichever is meant." : "."));
    }

    private static List<String> meant(String plain, List<Day> days) {
        Matcher epoch = EPOCH.matcher(plain);
        if (epoch.matches()) {
            return List.of(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .format(LocalDateTime.ofInstant(
                            Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC)));
        }
        if (Times.FORM.matcher(plain).matches()) {
            return List.of(plain);
        }
        return days.isEmpty()
                ? (CLOCK_FIRST.matcher(plain).lookingAt() ? clocks(plain) : List.of())
                : days.stream()
                        .flatMap(day -> clocks(day.rest()).stream().map(clock -> day.iso() + " " + clock))
                        .toList();
    }

    /** Returns {@code typed} in plain letters and signs, without what is only said. */
    private static String plain(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        plain = plain.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .map(point -> Character.getType(point) == Character.DASH_PUNCTUATION ? '-' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        plain = SAID.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
        plain = WEEKDAY.matcher(plain).replaceFirst("");
        return YEAR_AT_THE_END.matcher(plain).replaceFirst("$1 $3 $2");
    }

    /** Returns a hint that leads from {@code typed} to a day. */
    static String dayHint(String typed) {
        List<Day> days = days(plain(typed));
        return days.isEmpty()
                ? "Write it like `2021-08-27`."
                : "Write " + Hint.anyOf(texts(days, "")) + (days.size() > 1 ? ", whichever is meant." : ".");
    }

    /** Whether {@code iso} is a day that there is. */
    static boolean isDay(String iso) {
        return days(iso).stream().anyMatch(day -> day.iso().equals(iso));
    }

    private static List<String> texts(List<Day> days, String clock) {
        return days.stream().map(day -> day.iso() + clock).toList();
    }

    private static List<Day> days(String typed) {
        for (Pattern pattern : List.of(YEAR_FIRST, BASIC)) {
            Matcher match = pattern.matcher(typed);
            if (match.matches()) {
                return day(match.group(1), match.group(2), match.group(3), match.group(4)).stream()
                        .toList();
            }
        }
        Matcher match = YEAR_LAST.matcher(typed);
        if (match.matches()) {
            return yearLast(match);
        }
        match = MONTH_NAME.matcher(typed);
        if (match.matches()) {
            return day(match.group(3), month(match.group(1)), match.group(2), match.group(4)).stream()
                    .toList();
        }
        match = DAY_MONTH_NAME.matcher(typed);
        return match.matches()
                ? day(match.group(3), month(match.group(2)), match.group(1), match.group(4)).stream()
                        .toList()
                : List.of();
    }

    /** Day or month first; with dashes and two digits for the year, that may be first as well. */
    private static List<Day> yearLast(Matcher match) {
        boolean shortened = match.group(4).length() == 2;
        String year = shortened ? "20" + match.group(4) : match.group(4);
        String rest = match.group(5);
        return Stream.of(
                        shortened && match.group(2).equals("-")
                                ? day("20" + match.group(1), match.group(3), match.group(4), rest)
                                : Optional.<Day>empty(),
                        day(year, match.group(3), match.group(1), rest),
                        day(year, match.group(1), match.group(3), rest))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return String.valueOf(IntStream.range(0, MONTHS.size())
                .filter(i -> MONTHS.get(i).contains(start))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0));
    }

    private static Optional<Day> day(String year, String month, String day, String rest) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Day(date.toString(), rest)).filter(each -> date.getYear() >= Times.FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the times of day that {@code typed} may mean: one for each zone that its abbreviation is used for. */
    private static List<String> clocks(String typed) {
        Matcher match = CLOCK.matcher(typed);
        if (!match.matches()) {
            return List.of();
        }
        int typedHour = Integer.parseInt(match.group("hour"));
        String half = match.group("half") == null ? "" : match.group("half").toLowerCase(Locale.ROOT);
        String zone = match.group("zone") == null ? "" : match.group("zone").strip();
        boolean whole = match.group("minute") == null;
        if (typedHour > 23 || (half.isEmpty() && whole && Zones.find(zone).isEmpty())) {
            return List.of();
        }
        int hour = half.isEmpty() || typedHour > 12 ? typedHour : typedHour % 12 + (half.startsWith("p") ? 12 : 0);
        String second = match.group("second") == null ? "" : ":" + match.group("second");
        String clock = String.format(Locale.ROOT, "%02d:%s%s", hour, whole ? "00" : match.group("minute"), second);
        return zone.isEmpty()
                ? List.of(clock)
                : Zones.meant(zone).stream().map(meant -> clock + " " + meant).toList();
    }
}
