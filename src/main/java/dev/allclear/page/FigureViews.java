package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Output;
import dev.allclear.model.UptimeRules;
import dev.allclear.status.Budget;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import dev.allclear.status.Fraction;
import java.math.BigDecimal;
import java.time.Duration;
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

    FigureViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
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

    /** Returns seconds, to the nearest whole one. */
    static Duration duration(Fraction seconds) {
        return Duration.ofSeconds(seconds.rounded(0).longValueExact());
    }

    FigureTable table(Component component, Account account, Place place) {
        return new FigureTable(
                account.target().map(target -> texts.text("uptime_target", Map.of("percent", texts.percent(target)))),
                texts.text(
                        "downtime_weights",
                        Map.of("weights", weights(edition.settings().uptime()))),
                List.of(
                        part(
                                "by_month",
                                account.months(),
                                day -> edition.times().month(YearMonth.from(day))),
                        part("by_quarter", account.quarters(), edition.times()::quarter),
                        part("by_year", account.years(), day -> Integer.toString(day.getYear()))),
                files(component.id(), place));
    }

    private String weights(UptimeRules rules) {
        return texts.list(rules.weights().entrySet().stream()
                .filter(weight -> weight.getValue() > 0)
                .map(weight -> weight(weight.getKey(), BigDecimal.valueOf(weight.getValue(), 1)))
                .toList());
    }

    private String weight(ComponentState state, BigDecimal percent) {
        return texts.text(
                "downtime_weight", Map.of("state", edition.label(state).text(), "percent", texts.percent(percent)));
    }

    private FigureTable.Part part(String title, List<Figure> oldestFirst, Function<LocalDate, String> name) {
        var rows = new ArrayList<FigureTable.Row>();
        for (Figure figure : oldestFirst) {
            Optional<Fraction> left = figure.budget().map(Budget::left);
            rows.add(new FigureTable.Row(
                    name.apply(figure.period().days().first()),
                    texts.percent(figure.uptime().percent()),
                    figure.weighted().zero() ? texts.text("none") : texts.duration(duration(figure.weighted())),
                    left.map(this::left),
                    left.filter(FigureViews::negative).isPresent()));
        }
        Collections.reverse(rows);
        return new FigureTable.Part(texts.text(title), rows);
    }

    private String left(Fraction minutes) {
        if (minutes.zero()) {
            return texts.text("none");
        }
        Duration length = Duration.ofSeconds(
                minutes.rounded(3).abs().multiply(BigDecimal.valueOf(60)).longValue());
        return negative(minutes)
                ? texts.text("overspent", Map.of("duration", texts.duration(length)))
                : texts.duration(length);
    }

    private static boolean negative(Fraction minutes) {
        return minutes.compareTo(Fraction.ZERO) < 0;
    }

    private List<Anchor> files(Id component, Place place) {
        if (edition.settings().off().contains(Output.UPTIME)) {
            return List.of();
        }
        String folder = Addresses.component(component);
        return List.of(
                file(place.fixed(folder + Addresses.FIGURES_CSV), "CSV"),
                file(place.fixed(folder + Addresses.FIGURES_JSON), "JSON"));
    }

    private Anchor file(String href, String format) {
        return new Anchor(href, new Text(texts.text("figures_as", Map.of("format", format)), Optional.empty()));
    }
}
