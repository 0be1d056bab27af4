package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Impact;
import dev.allclear.status.Figure;
import dev.allclear.status.IncidentCount;
import dev.allclear.status.IncidentCounts;
import dev.allclear.status.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of the history's years. */
final class YearViews {
    private final Edition edition;
    private final Texts texts;
    private final HistoryEntries entries;
    private final ImpactFilters filters;
    private final FigureWords figures;

    YearViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.entries = new HistoryEntries(edition);
        this.filters = new ImpactFilters(edition);
        this.figures = new FigureWords(edition);
    }

    /**
     * What the page of a year is made from.
     *
     * @param months newest first
     * @param impacts those that anything had, and how much
     * @param days absent where nothing was tracked
     * @param standings a group's right before those of its components
     * @param turn the years on either side that something began in
     */
    record Year(
            int year,
            List<Month> months,
            Map<Impact, Integer> impacts,
            Counted incidents,
            Optional<Almanac.Year> days,
            List<Standing> standings,
            Turn<Integer> turn) {}

    /** How much began in a month. */
    record Month(YearMonth month, Happening.Counts counts, Counted incidents) {}

    /** Incidents in all, and of each impact that there are some of. */
    record Counted(IncidentCount all, Map<Impact, IncidentCount> byImpact) {}

    /** How a component or group did in the year. */
    record Standing(FigureWords.Subject of, Figure figure) {}

    Stream<Page> pages(Present present) {
        List<Integer> newestFirst = present.chronicle().years();
        return IntStream.range(0, newestFirst.size())
                .mapToObj(index -> edition.page(
                                Addresses.year(newestFirst.get(index)),
                                "year",
                                year(newestFirst.get(index), Turn.at(newestFirst, index), present),
                                present.unless(present.chronicle().past(newestFirst.get(index))),
                                this::view)
                        .shown(() -> edition.posters().history(Integer.toString(newestFirst.get(index)))));
    }

    /** Returns what the index of the history says of a year. */
    HistoryView.Year summary(int year, Present present, Place place) {
        return summary(year, months(year, present), counted(Period.year(year), present), place);
    }

    private static Year year(int year, Turn<Integer> turn, Present present) {
        Period period = Period.year(year);
        return new Year(
                year,
                months(year, present),
                present.chronicle().impacts(year),
                counted(period, present),
                present.almanac().of(year),
                present.derived().figures().stream()
                        .flatMap(each -> each.years().stream()
                                .filter(figure -> figure.period().equals(period))
                                .map(figure -> new Standing(FigureWords.Subject.of(each), figure)))
                        .toList(),
                turn);
    }

    private static List<Month> months(int year, Present present) {
        return present.chronicle().months(year).stream()
                .map(month -> new Month(
                        month,
                        Happening.Counts.of(present.chronicle().of(month)),
                        counted(Period.month(month), present)))
                .toList();
    }

    private static Counted counted(Period period, Present present) {
        IncidentCounts counts = present.derived().counts();
        Map<Impact, IncidentCount> byImpact = new HashMap<>();
        Arrays.stream(Impact.values())
                .filter(impact -> counts.of(period, impact).incidents() > 0)
                .forEach(impact -> byImpact.put(impact, counts.of(period, impact)));
        return new Counted(counts.of(period), byImpact);
    }

    private YearView view(Year year, Optional<Present> present, Place place) {
        HistoryView.Year summary = summary(year.year(), year.months(), year.incidents(), place);
        String description = texts.text(
                "description_history",
                Map.of("site", edition.settings().name(), "period", summary.name(), "counts", summary.counts()));
        return new YearView(
                edition.layouts().of(place, summary.name(), description, present),
                edition.words(),
                summary,
                filters.of(year.year(), year.impacts(), Optional.empty(), place),
                year.days().map(days -> new CalendarViews(edition, year, days, present).of(place)),
                year.incidents().all().incidents() == 0 ? Optional.empty() : Optional.of(incidents(year, place)),
                texts.text("uptime_of_year", Map.of("year", summary.name())),
                year.standings().stream().map(standing -> row(standing, place)).toList(),
                year.standings().stream()
                        .anyMatch(standing -> standing.figure().budget().isPresent()),
                new Anchor(place.href(Addresses.HISTORY), edition.word("history")),
                year.turn().previous().map(other -> MonthViews.year(other, place)),
                year.turn().next().map(other -> MonthViews.year(other, place)));
    }

    private YearView.Row row(Standing standing, Place place) {
        Figure figure = standing.figure();
        return new YearView.Row(
                figures.tracked(standing.of(), place),
                figures.percent(figure.uptime().percent()),
                figures.downtime(figure),
                figure.budget().map(budget -> figures.percent(budget.target())),
                figure.budget().map(figures::budget));
    }

    private YearView.Incidents incidents(Year year, Place place) {
        List<Impact> worstFirst = year.incidents().byImpact().keySet().stream()
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        return new YearView.Incidents(
                worstFirst.stream().map(edition::label).toList(),
                year.months().stream()
                        .filter(month -> month.incidents().all().incidents() > 0)
                        .sorted((a, b) -> a.month().compareTo(b.month()))
                        .map(month -> count(
                                edition.times().name(month.month().getMonth()),
                                Optional.of(place.href(Addresses.month(month.month(), 1))),
                                month.incidents(),
                                worstFirst))
                        .toList(),
                count(texts.text("whole_year"), Optional.empty(), year.incidents(), worstFirst),
                worstFirst.stream()
                        .map(impact -> meanTime(of(impact, year.incidents())))
                        .toList());
    }

    private YearView.Count count(String name, Optional<String> href, Counted counted, List<Impact> impacts) {
        return new YearView.Count(
                name,
                href,
                impacts.stream()
                        .map(impact -> texts.number(of(impact, counted)
                                .map(IncidentCount::incidents)
                                .orElse(0)))
                        .toList(),
                texts.number(counted.all().incidents()),
                meanTime(Optional.of(counted.all())));
    }

    private static Optional<IncidentCount> of(Impact impact, Counted counted) {
        return Optional.ofNullable(counted.byImpact().get(impact));
    }

    private String meanTime(Optional<IncidentCount> count) {
        return count.flatMap(IncidentCount::meanTimeToResolve)
                .map(texts::duration)
                .orElseGet(() -> texts.text("ongoing"));
    }

    private HistoryView.Year summary(int year, List<Month> newestFirst, Counted incidents, Place place) {
        Happening.Counts all =
                newestFirst.stream().map(Month::counts).reduce(Happening.Counts.NONE, Happening.Counts::plus);
        return new HistoryView.Year(
                place.href(Addresses.year(year)),
                Integer.toString(year),
                entries.counts(all),
                incidents
                        .all()
                        .meanTimeToResolve()
                        .map(mean -> texts.text("mean_time", Map.of("duration", texts.duration(mean)))),
                newestFirst.stream().map(month -> summary(month, place)).toList());
    }

    private HistoryView.Month summary(Month month, Place place) {
        return new HistoryView.Month(
                place.href(Addresses.month(month.month(), 1)),
                edition.times().name(month.month().getMonth()),
                entries.counts(month.counts()),
                month.counts().incidents(),
                month.counts().maintenances());
    }
}
