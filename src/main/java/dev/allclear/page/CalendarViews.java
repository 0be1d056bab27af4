package dev.allclear.page;

import dev.allclear.status.DayLook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the calendar of a year. */
final class CalendarViews {
    private static final int WEEK = 7;

    private final Edition edition;
    private final HistoryEntries entries;
    private final int year;
    private final Almanac.Year days;
    private final Map<YearMonth, Happening.Counts> begun = new HashMap<>();
    private final Optional<LocalDate> today;
    private final Label noData;

    CalendarViews(Edition edition, YearViews.Year year, Almanac.Year days, Optional<Present> present) {
        this.edition = edition;
        this.entries = new HistoryEntries(edition);
        this.year = year.year();
        this.days = days;
        year.months().forEach(month -> begun.put(month.month(), month.counts()));
        this.today = present.map(Present::today);
        this.noData = new Label("untracked", edition.texts().text("no_data"));
    }

    CalendarView of(Place place) {
        List<CalendarView.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(this::shown)
                .map(month -> month(month, place))
                .toList();
        return new CalendarView(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new CalendarView.Weekday(
                                edition.times().name(day), edition.times().initial(day)))
                        .toList(),
                looks(months),
                months);
    }

    private List<Label> looks(List<CalendarView.Month> months) {
        Set<Label> seen = new HashSet<>();
        months.forEach(month -> month.weeks()
                .forEach(week -> week.days().forEach(day -> day.look().ifPresent(seen::add))));
        return Stream.concat(Arrays.stream(DayLook.values()).map(this::label), Stream.of(noData))
                .filter(seen::contains)
                .toList();
    }

    private boolean shown(YearMonth month) {
        return days(month).anyMatch(day -> tracked(day) || days.days().containsKey(day));
    }

    private CalendarView.Month month(YearMonth month, Place place) {
        Optional<Happening.Counts> counts = Optional.ofNullable(begun.get(month));
        List<CalendarView.Week> weeks = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int first = 1 - before; first <= month.lengthOfMonth(); first += WEEK) {
            int from = Math.max(1, first);
            int to = Math.min(month.lengthOfMonth(), first + WEEK - 1);
            weeks.add(new CalendarView.Week(
                    from - first,
                    IntStream.rangeClosed(from, to)
                            .mapToObj(day -> day(month.atDay(day), place))
                            .toList(),
                    first + WEEK - 1 - to));
        }
        return new CalendarView.Month(
                edition.times().name(month.getMonth()),
                counts.map(any -> place.href(Addresses.month(month, 1))),
                counts.map(entries::counts),
                weeks);
    }

    private CalendarView.Day day(LocalDate day, Place place) {
        String number = Integer.toString(day.getDayOfMonth());
        if (today.filter(day::isAfter).isPresent()) {
            return new CalendarView.Day(number, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<Almanac.Day> told = Optional.ofNullable(days.days().get(day));
        Label look = tracked(day) ? label(told.flatMap(Almanac.Day::look).orElse(DayLook.CALM)) : noData;
        return new CalendarView.Day(
                number,
                Optional.of(look),
                Optional.of(told.map(each -> sentence(day, each, look)).orElse(look.text())),
                told.flatMap(Almanac.Day::entry).map(entry -> href(entry, place)));
    }

    private String sentence(LocalDate day, Almanac.Day told, Label look) {
        String counts = entries.counts(told.began());
        String facts = counts.isEmpty() ? look.text() : entries.joined(counts, look.text());
        return edition.texts().text("day_facts", Map.of("day", edition.times().weekday(day), "facts", facts));
    }

    private static String href(Almanac.Entry entry, Place place) {
        LocalDate day = entry.day();
        return place.href(Addresses.month(YearMonth.from(day), entry.part()) + "#" + Addresses.anchor(day));
    }

    private boolean tracked(LocalDate day) {
        return days.tracked().stream().anyMatch(span -> span.contains(day));
    }

    private Label label(DayLook look) {
        return new Label(look.key(), edition.texts().text("look_" + look.key()));
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }
}
