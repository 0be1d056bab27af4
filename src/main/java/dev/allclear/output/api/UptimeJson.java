package dev.allclear.output.api;

import dev.allclear.json.JsonObject;
import dev.allclear.json.JsonWriter;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The figures of every component and group, or of one component: seconds in each state, uptime and error budgets by day, month,
 * quarter and year. Seconds are rounded to three decimals, minutes to two; an uptime is floored.
 */
public final class UptimeJson {
    private static final String NAME = Addresses.FIGURES_JSON;

    /** What the seconds in a state are called. */
    private static final Map<ComponentState, String> SECONDS = seconds();

    private final Derived derived;

    private UptimeJson(Derived derived) {
        this.derived = derived;
    }

    private static Map<ComponentState, String> seconds() {
        var seconds = new LinkedHashMap<ComponentState, String>();
        ComponentState.TROUBLES.forEach(state -> seconds.put(state, state.key() + "_seconds"));
        return Collections.unmodifiableMap(seconds);
    }

    /** Returns the file of all components, and one of each. */
    public static Stream<DataFile> files(Derived derived) {
        var json = new UptimeJson(derived);
        List<Row> rows = derived.figures().stream().map(json::row).toList();
        return Stream.concat(
                Stream.of(json.file(NAME, rows)),
                rows.stream()
                        .filter(row -> row.entry() instanceof Component)
                        .map(row -> json.file(Addresses.component(row.entry().id()) + NAME, List.of(row))));
    }

    /** The figures of a component or a group, which stand in two files. */
    private record Row(Components.Entry entry, Supplier<JsonObject> json) {}

    private Row row(Figures figures) {
        return new Row(figures.subject().entry(), new Once<>(() -> JsonObject.of(json -> row(json, figures))));
    }

    private DataFile file(String path, Collection<Row> rows) {
        return new DataFile(path, Optional.empty(), () -> bytes(rows));
    }

    private byte[] bytes(Collection<Row> rows) {
        return JsonWriter.object(json -> json.field("now", DateTimeFormatter.ISO_INSTANT.format(derived.now()))
                .field("time_zone", derived.site().settings().zone().getId())
                .field("window_days", derived.site().settings().uptime().days())
                .array(
                        "components",
                        list -> rows.forEach(row -> list.element(row.json().get()))));
    }

    private void row(JsonWriter json, Figures figures) {
        Figures.Subject subject = figures.subject();
        Id id = subject.entry().id();
        json.field("id", id.value())
                .field("name", subject.entry().name().original())
                .field("group", !(subject.entry() instanceof Component))
                .field("group_id", subject.group().map(Id::value))
                .field("since", subject.since().map(LocalDate::toString))
                .field("until", subject.until().map(LocalDate::toString))
                .decimal("target", subject.target().map(BigDecimal::stripTrailingZeros))
                .field("state", derived.state(id).key())
                .object("window", figures.window().map(window -> fields -> fields(fields, window)));
        lines(json, "days", figures.days());
        lines(json, "months", figures.months());
        lines(json, "quarters", figures.quarters());
        lines(json, "years", figures.years());
    }

    private static void lines(JsonWriter json, String name, List<Figure> figures) {
        json.array(name, array -> figures.forEach(figure -> array.line(fields -> fields(fields, figure))));
    }

    private static void fields(JsonWriter json, Figure figure) {
        json.field("period", figure.period().name());
        json.field("tracked_seconds", figure.tally().tracked().rounded(3));
        for (Map.Entry<ComponentState, String> name : SECONDS.entrySet()) {
            json.field(name.getValue(), figure.tally().seconds(name.getKey()).rounded(3));
        }
        json.field("weighted_seconds", figure.weighted().rounded(3));
        json.field("uptime", figure.uptime().exported());
        if (figure.budget().isPresent()) {
            json.object("budget", fields -> budget(fields, figure.budget().get()));
        }
    }

    private static void budget(JsonWriter json, Budget budget) {
        json.field("target", budget.target().stripTrailingZeros())
                .field("allowed_minutes", budget.allowed().rounded(2))
                .field("used_minutes", budget.used().rounded(2))
                .field("left_minutes", budget.left().rounded(2));
    }
}
