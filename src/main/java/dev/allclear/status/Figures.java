package dev.allclear.status;

import dev.allclear.model.Components;
import dev.allclear.model.Id;
import dev.allclear.model.UptimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one component or group; a group's follow from the mean over those of its components that were tracked on a day. */
public final class Figures {
    private static final long SECONDS_OF_A_WHOLE_DAY = 86_400;

    private final Subject subject;
    private final UptimeRules rules;
    private final SiteCalendar calendar;
    private final Daybook book;
    private final Optional<Figure> window;
    private final Map<Period.Kind, List<Figure>> byKind = new EnumMap<>(Period.Kind.class);

    /**
     * What figures are of.
     *
     * @param entry the component or group
     * @param group that the component is in
     * @param since the first day it is tracked: its own, else the site's, else that of the site's first event; of a group the
     *     earliest of its components'
     * @param until the last day it is tracked; of a group the latest, once all of its components have one
     * @param target its availability target in percent, else the site's
     */
    public record Subject(
            Components.Entry entry,
            Optional<Id> group,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<BigDecimal> target) {}

    Figures(Subject subject, UptimeRules rules, SiteCalendar calendar, Daybook book) {
        this.subject = subject;
        this.rules = rules;
        this.calendar = calendar;
        this.book = book;
        LocalDate today = calendar.today();
        DaySpan last = new DaySpan(today.minusDays(rules.days() - 1L), today);
        window = window(rules.days());
        byKind.put(Period.Kind.DAY, all(Period.Kind.DAY, book.tracked(last)));
        for (Period.Kind kind : List.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR)) {
            byKind.put(kind, all(kind, book.tracked()));
        }
    }

    /** What they are of. */
    public Subject subject() {
        return subject;
    }

    /** The figure of the last days, each counted whole, also today; absent where it was tracked on none of them. */
    public Optional<Figure> window() {
        return window;
    }

    /** Returns the figure of the last {@code days}, counted as in {@link #window()}; absent where it was tracked on none of them. */
    public Optional<Figure> window(int days) {
        LocalDate today = calendar.today();
        return whole(book.tracked(new DaySpan(today.minusDays(days - 1L), today)));
    }

    /** The figures of each tracked day of the window, oldest first. */
    public List<Figure> days() {
        return all(Period.Kind.DAY);
    }

    /** The figures of each month with tracked time, oldest first. */
    public List<Figure> months() {
        return all(Period.Kind.MONTH);
    }

    /** The figures of each quarter with tracked time, oldest first. */
    public List<Figure> quarters() {
        return all(Period.Kind.QUARTER);
    }

    /** The figures of each year with tracked time, oldest first. */
    public List<Figure> years() {
        return all(Period.Kind.YEAR);
    }

    /** The days on which it was tracked, by time, none after today. */
    public List<DaySpan> tracked() {
        return book.tracked();
    }

    /** Returns how each tracked day looked on which it was not operational all along. */
    public NavigableMap<LocalDate, DayLook> looks() {
        NavigableMap<LocalDate, DayLook> looks = new TreeMap<>();
        for (LocalDate day : book.troubled()) {
            var span = new DaySpan(day, day);
            var tally = new Tally(Fraction.of(calendar.seconds(span)), book.troubled(span));
            looks.put(day, DayLook.of(tally, tally.weighted(rules.weights())));
        }
        return looks;
    }

    /** Returns the figure of {@code period} by its true length, up to now; absent where it has no tracked time. */
    public Optional<Figure> of(Period period) {
        long seconds = 0;
        for (DaySpan span : book.tracked(period.days())) {
            seconds += calendar.seconds(span);
        }
        return seconds == 0 ? Optional.empty() : Optional.of(figure(period, seconds));
    }

    private Optional<Figure> whole(List<DaySpan> tracked) {
        if (tracked.isEmpty()) {
            return Optional.empty();
        }
        long days = tracked.stream().mapToLong(DaySpan::length).sum();
        DaySpan span = new DaySpan(
                tracked.get(0).first(), tracked.get(tracked.size() - 1).last());
        return Optional.of(figure(new Period(Period.Kind.WINDOW, span), days * SECONDS_OF_A_WHOLE_DAY));
    }

    private Figure figure(Period period, long seconds) {
        var tally = new Tally(Fraction.of(seconds), book.troubled(period.days()));
        return Figure.of(period, tally, rules, subject.target());
    }

    private List<Figure> all(Period.Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    private List<Figure> all(Period.Kind kind, List<DaySpan> tracked) {
        // Two spans may share a month.
        var figures = new ArrayList<Figure>();
        LocalDate next = LocalDate.MIN;
        for (DaySpan span : tracked) {
            next = span.first().isAfter(next) ? span.first() : next;
            while (!next.isAfter(span.last())) {
                Period period = Period.around(next, kind);
                Optional<Figure> figure = of(period);
                if (figure.isPresent()) {
                    figures.add(figure.get());
                }
                next = period.days().last().plusDays(1);
            }
        }
        return Collections.unmodifiableList(figures);
    }
}
