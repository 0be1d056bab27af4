package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.UptimeRules;
import dev.allclear.status.Budget;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the tables of a component's figures. */
final class FigureViews {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 5;

    private final Edition edition;
    private final Texts texts;
    private final FigureWords figures;

    FigureViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.figures = new FigureWords(edition);
    }

    /**
     * What a table is made from: figures of as many periods as it has rows, oldest first.
     *
     * @param target in percent
     */
    record Account(Optional<BigDecimal> target, List<Figure> months, List<Figure> quarters, List<Figure> years) {
        static Account of(Figures figures) {
            return new Account(
                    figures.subject().target(),
                    last(MONTHS, figures.months()),
                    last(QUARTERS, figures.quarters()),
                    figures.years());
        }

        private static List<Figure> last(int many, List<Figure> figures) {
            return figures.subList(Math.max(0, figures.size() - many), figures.size());
        }
    }

    FigureTable table(Component component, Account account, Place place) {
        return new FigureTable(
                account.target().map(figures::percent),
                weights(edition.settings().uptime()),
                List.of(
                        part(
                                "by_month",
                                account.months(),
                                day -> edition.times().month(YearMonth.from(day))),
                        part("by_quarter", account.quarters(), edition.times()::quarter),
                        part("by_year", account.years(), day -> Integer.toString(day.getYear()))),
                figures.files(Addresses.component(component.id()), place));
    }

    private String weights(UptimeRules rules) {
        List<String> weights = rules.weights().entrySet().stream()
                .filter(weight -> weight.getValue() > 0)
                .map(weight -> weight(weight.getKey(), BigDecimal.valueOf(weight.getValue(), 1)))
                .toList();
        return weights.isEmpty()
                ? texts.text("no_downtime_weights")
                : texts.text("downtime_weights", Map.of("weights", texts.list(weights)));
    }

    private String weight(ComponentState state, BigDecimal percent) {
        return texts.text(
                "downtime_weight", Map.of("state", edition.label(state).text(), "percent", texts.percent(percent)));
    }

    private FigureTable.Part part(String title, List<Figure> oldestFirst, Function<LocalDate, String> name) {
        var rows = new ArrayList<FigureTable.Row>();
        for (Figure figure : oldestFirst) {
            rows.add(new FigureTable.Row(
                    name.apply(figure.period().days().first()),
                    figures.percent(figure.uptime().percent()),
                    figures.downtime(figure),
                    figure.budget().map(figures::left),
                    figure.budget().filter(Budget::overspent).isPresent()));
        }
        Collections.reverse(rows);
        return new FigureTable.Part(texts.text(title), rows);
    }
}
