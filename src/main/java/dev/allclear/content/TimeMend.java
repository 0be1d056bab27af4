package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was meant by a time that does not have the form of one: day first, month first, names of months, {@code pm}. */
final class TimeMend {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)(.*)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})(?![\\d:])(.*)");
    private static final Pattern MONTH_NAME =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)(.*)");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})(?!\\d)(.*)");
    private static final Pattern CLOCK = Pattern.compile("[T\\s,@·]*(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?"
            + "(?::(?<second>\\d{2}))?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>[A-Za-z+-].*)?");

    private TimeMend() {}

    /** A day that may be meant, and what is typed after it. */
    private record Day(String iso, String rest) {}

    /** Tells that {@code typed} is no time, and what may be meant by it. */
    static <T> Optional<T> refuse(String typed, Value value) {
        List<Day> days = days(typed);
        if (days.stream().anyMatch(day -> day.rest().isBlank())) {
            return value.refuse(
                    Rule.BAD_TIME,
                    "`" + typed + "` is a day without a time.",
                    "Add the time of day: " + Hint.anyOf(texts(days, " 11:16")) + ".");
        }
        List<String> meant = days.stream()
                .flatMap(day -> clock(day.rest()).map(clock -> day.iso() + " " + clock).stream())
                .toList();
        if (meant.isEmpty()) {
            meant = clock(typed).stream().toList();
        }
        return value.refuse(
                Rule.BAD_TIME,
                "`" + typed + "` can't be read as a time.",
                meant.isEmpty()
                        ? "Write it like `2021-08-27 11:16 UTC`."
                        : "Write " + Hint.anyOf(meant) + (meant.size() > 1 ? ", whichever is meant." : "."));
    }

    /** Returns a hint that leads from {@code typed} to a day. */
    static String dayHint(String typed) {
        List<Day> days = days(typed);
        return days.isEmpty()
                ? "Write it like `2021-08-27`."
                : "Write " + Hint.anyOf(texts(days, "")) + (days.size() > 1 ? ", whichever is meant." : ".");
    }

    private static List<String> texts(List<Day> days, String clock) {
        return days.stream().map(day -> day.iso() + clock).toList();
    }

    private static List<Day> days(String typed) {
        Matcher match = YEAR_FIRST.matcher(typed);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3), match.group(4)).stream()
                    .toList();
        }
        match = YEAR_LAST.matcher(typed);
        if (match.matches()) {
            String year = match.group(3).length() == 2 ? "20" + match.group(3) : match.group(3);
            return Stream.of(
                            day(year, match.group(2), match.group(1), match.group(4)),
                            day(year, match.group(1), match.group(2), match.group(4)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
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

    private static String month(String name) {
        return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    private static Optional<Day> day(String year, String month, String day, String rest) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Day(date.toString(), rest));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> clock(String typed) {
        Matcher match = CLOCK.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        int typedHour = Integer.parseInt(match.group("hour"));
        String half = match.group("half") == null ? "" : match.group("half").toLowerCase(Locale.ROOT);
        if (half.isEmpty() ? match.group("minute") == null || typedHour > 23 : typedHour < 1 || typedHour > 12) {
            return Optional.empty();
        }
        int hour = half.isEmpty() ? typedHour : typedHour % 12 + (half.startsWith("p") ? 12 : 0);
        String minute = match.group("minute") == null ? "00" : match.group("minute");
        String second = match.group("second") == null ? "" : ":" + match.group("second");
        String zone =
                match.group("zone") == null ? "" : " " + match.group("zone").strip();
        return Optional.of(String.format(Locale.ROOT, "%02d:%s%s%s", hour, minute, second, zone));
    }
}
