package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import dev.allclear.status.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page of all figures. */
final class UptimeViews {
    private static final int MONTHS = 12;

    private final Edition edition;
    private final Texts texts;
    private final FigureWords figures;

    UptimeViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.figures = new FigureWords(edition);
    }

    Stream<Page> pages(Present present) {
        return edition.figures()
                ? Stream.of(edition.page(Addresses.UPTIME, "uptime", place -> view(present, place))
                        .shown(() -> edition.posters().of(texts.text("uptime"))))
                : Stream.empty();
    }

    private UptimeView view(Present present, Place place) {
        List<YearMonth> months = months(present);
        List<UptimeView.Row> rows = present.derived().figures().stream()
                .flatMap(each -> row(each, months, place).stream())
                .toList();
        return new UptimeView(
                edition.layouts()
                        .of(
                                place,
                                texts.text("uptime"),
                                texts.text(
                                        "description_uptime",
                                        Map.of("site", edition.settings().name())),
                                Optional.of(present)),
                edition.words(),
                months.stream().map(edition.times()::shortMonth).toList(),
                rows,
                shares(rows).anyMatch(share -> share.missed().isPresent()),
                shares(rows).anyMatch(share -> share.uptime().isEmpty()),
                budgets(present, place),
                figures.files("", place));
    }

    /** Returns the last months, newest first, without those before anything was tracked. */
    private static List<YearMonth> months(Present present) {
        Set<Period> tracked = present.derived().figures().stream()
                .flatMap(each -> each.months().stream())
                .map(Figure::period)
                .collect(Collectors.toSet());
        YearMonth newest = YearMonth.from(present.today());
        int count = IntStream.range(0, MONTHS)
                .filter(back -> tracked.contains(Period.month(newest.minusMonths(back))))
                .map(back -> back + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, count).mapToObj(newest::minusMonths).toList();
    }

    private static Stream<UptimeView.Share> shares(List<UptimeView.Row> rows) {
        return rows.stream().flatMap(row -> row.months().stream());
    }

    private Optional<UptimeView.Row> row(Figures of, List<YearMonth> months, Place place) {
        Map<Period, Figure> byMonth =
                of.months().stream().collect(Collectors.toMap(Figure::period, Function.identity()));
        List<UptimeView.Share> shares = months.stream()
                .map(month -> share(Optional.ofNullable(byMonth.get(Period.month(month)))))
                .toList();
        return shares.stream().allMatch(share -> share.uptime().isEmpty())
                ? Optional.empty()
                : Optional.of(new UptimeView.Row(figures.tracked(FigureWords.Subject.of(of), place), shares));
    }

    private UptimeView.Share share(Optional<Figure> figure) {
        return new UptimeView.Share(figure.map(figures::uptime), figure.flatMap(figures::missed));
    }

    private Optional<UptimeView.Budgets> budgets(Present present, Place place) {
        LocalDate today = present.today();
        List<Period> periods =
                List.of(Period.month(YearMonth.from(today)), Period.quarter(today), Period.year(today.getYear()));
        List<UptimeView.BudgetRow> rows = present.derived().figures().stream()
                .flatMap(each -> budgets(each, periods, place).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new UptimeView.Budgets(
                        List.of(
                                edition.times().month(YearMonth.from(today)),
                                edition.times().quarter(today),
                                Integer.toString(today.getYear())),
                        rows));
    }

    private Optional<UptimeView.BudgetRow> budgets(Figures of, List<Period> periods, Place place) {
        List<UptimeView.Cell> budgets = periods.stream()
                .map(period -> new UptimeView.Cell(
                        of.of(period).flatMap(Figure::budget).map(figures::budget)))
                .toList();
        return of.subject()
                .target()
                .filter(target ->
                        budgets.stream().anyMatch(cell -> cell.budget().isPresent()))
                .map(target -> new UptimeView.BudgetRow(
                        figures.tracked(FigureWords.Subject.of(of), place), figures.percent(target), budgets));
    }
}
