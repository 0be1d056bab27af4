package dev.allclear.output.csv;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Id;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Once;
import dev.allclear.status.Budget;
import dev.allclear.status.Derived;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The figures of every component and group, or of one component, a line for each period. Seconds are rounded to three decimals,
 * minutes to two; an uptime is floored.
 */
public final class UptimeCsv {
    private static final String NAME = Addresses.FIGURES_CSV;

    private final CsvWriter csv = new CsvWriter();

    private UptimeCsv() {}

    /** Returns the file of all components, and one of each. */
    public static Stream<DataFile> files(Derived derived) {
        List<Rows> rows = derived.figures().stream().map(Rows::of).toList();
        return Stream.concat(
                Stream.of(file(NAME, rows)),
                rows.stream()
                        .filter(each -> each.entry() instanceof Component)
                        .map(each -> file(Addresses.component(each.entry().id()) + NAME, List.of(each))));
    }

    /** The lines of a component or a group, which stand in two files. */
    private record Rows(Components.Entry entry, Supplier<byte[]> lines) {
        static Rows of(Figures figures) {
            return new Rows(figures.subject().entry(), new Once<>(() -> new UptimeCsv().lines(figures)));
        }
    }

    private static DataFile file(String path, Collection<Rows> rows) {
        return new DataFile(path, Optional.empty(), () -> bytes(rows));
    }

    private static byte[] bytes(Collection<Rows> rows) {
        var table = new ByteArrayOutputStream();
        table.writeBytes(new UptimeCsv().head());
        rows.forEach(each -> table.writeBytes(each.lines().get()));
        return table.toByteArray();
    }

    private byte[] head() {
        for (String column : List.of("id", "name", "group", "group_id", "kind", "period", "tracked_seconds")) {
            csv.text(column);
        }
        ComponentState.TROUBLES.forEach(state -> csv.text(state.key() + "_seconds"));
        for (String column :
                List.of("weighted_seconds", "uptime", "target", "allowed_minutes", "used_minutes", "left_minutes")) {
            csv.text(column);
        }
        return csv.end().bytes();
    }

    private byte[] lines(Figures figures) {
        figures.window().ifPresent(figure -> line(figures.subject(), figure));
        for (List<Figure> each : List.of(figures.days(), figures.months(), figures.quarters(), figures.years())) {
            for (Figure figure : each) {
                line(figures.subject(), figure);
            }
        }
        return csv.bytes();
    }

    private void line(Figures.Subject subject, Figure figure) {
        csv.text(subject.entry().id().value())
                .text(subject.entry().name().original())
                .text(Boolean.toString(!(subject.entry() instanceof Component)))
                .text(subject.group().map(Id::value))
                .text(figure.period().kind().key())
                .text(figure.period().name())
                .number(figure.tally().tracked().rounded(3));
        for (ComponentState state : ComponentState.TROUBLES) {
            csv.number(figure.tally().seconds(state).rounded(3));
        }
        csv.number(figure.weighted().rounded(3)).number(figure.uptime().exported());
        budget(figure, budget -> budget.target().stripTrailingZeros());
        budget(figure, budget -> budget.allowed().rounded(2));
        budget(figure, budget -> budget.used().rounded(2));
        budget(figure, budget -> budget.left().rounded(2));
        csv.end();
    }

    private void budget(Figure figure, Function<Budget, BigDecimal> part) {
        csv.number(figure.budget().map(part));
    }
}
