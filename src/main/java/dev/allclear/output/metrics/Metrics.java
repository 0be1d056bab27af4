package dev.allclear.output.metrics;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.page.DataFile;
import dev.allclear.page.Planned;
import dev.allclear.status.Derived;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that Prometheus scrapes: what is so now, of the site and of each component that is not retired. */
public final class Metrics {
    private static final String PATH = "metrics";

    private static final List<Impact> OF_INCIDENTS = List.of(Impact.NONE, Impact.MINOR, Impact.MAJOR, Impact.CRITICAL);

    private final Derived derived;
    private final MetricsWriter out = new MetricsWriter();

    private Metrics(Derived derived) {
        this.derived = derived;
    }

    /** Returns the one file there is. */
    public static Stream<DataFile> files(Derived derived) {
        return Stream.of(new DataFile(PATH, Optional.empty(), () -> new Metrics(derived).bytes()));
    }

    private byte[] bytes() {
        site();
        events();
        List<Row> rows = rows();
        states(rows);
        uptimes();
        times();
        return out.bytes();
    }

    private void site() {
        out.gauge("allclear_site_status", "1 for how the whole site is, 0 for all else.");
        Impact indicator = derived.state().indicator();
        for (Impact each : Impact.values()) {
            out.sample(each == indicator ? 1 : 0, "indicator", each.key());
        }
    }

    private void events() {
        out.gauge("allclear_incidents_open", "Incidents that are not resolved.");
        for (Impact each : OF_INCIDENTS) {
            long open = derived.open().stream()
                    .filter(course -> course.impact() == each)
                    .count();
            out.sample(open, "impact", each.key());
        }
        var planned = new Planned(derived);
        out.gauge("allclear_maintenances_in_progress", "Maintenances under way.");
        out.sample(planned.running().size());
        out.gauge("allclear_maintenances_scheduled", "Maintenances to come.");
        out.sample(planned.toCome().size());
    }

    private void states(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.gauge("allclear_component_info", "Always 1: what a component is called and which group it is in.");
        for (Row row : rows) {
            out.sample(
                    1,
                    "component",
                    row.component().id().value(),
                    "name",
                    row.component().name().original(),
                    "group",
                    row.group().map(group -> group.id().value()).orElse(""));
        }
        out.gauge("allclear_component_state", "1 for the state that a component is in, 0 for all others.");
        for (Row row : rows) {
            ComponentState state = derived.state(row.component().id());
            for (ComponentState each : ComponentState.values()) {
                out.sample(
                        each == state ? 1 : 0, "component", row.component().id().value(), "state", each.key());
            }
        }
    }

    private void uptimes() {
        List<Figures> figures = derived.figures().stream().filter(this::current).toList();
        if (figures.stream().anyMatch(each -> each.window().isPresent())) {
            out.gauge("allclear_uptime_window_seconds", "How long the window is that the uptime ratio is of.");
            out.sample(
                    Duration.ofDays(derived.site().settings().uptime().days()).toSeconds());
            out.gauge(
                    "allclear_component_uptime_ratio",
                    "Share of the window that a component was up, floored to four decimals.");
            figures.forEach(
                    each -> each.window().ifPresent(window -> out.sample(ratio(window), "component", id(each))));
        }
        if (figures.stream().anyMatch(each -> each.subject().target().isPresent())) {
            out.gauge("allclear_component_target_ratio", "Share of the time that a component is meant to be up.");
            figures.forEach(each ->
                    each.subject().target().ifPresent(target -> out.sample(ratio(target), "component", id(each))));
        }
    }

    private void times() {
        out.gauge("allclear_build_timestamp_seconds", "The instant at which all of this was so.");
        out.sample(derived.now().getEpochSecond());
        out.gauge(
                "allclear_next_transition_timestamp_seconds",
                "The instant from which all of this is out of date unless the site is built again.");
        out.sample(derived.nextTransition().getEpochSecond());
    }

    private static BigDecimal ratio(Figure figure) {
        return BigDecimal.valueOf(figure.uptime().hundredths(), 4);
    }

    private static BigDecimal ratio(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    private static String id(Figures figures) {
        return figures.subject().entry().id().value();
    }

    private boolean current(Figures figures) {
        return figures.subject().entry() instanceof Component component && !retired(component);
    }

    private List<Row> rows() {
        return derived.site().components().entries().stream()
                .flatMap(Metrics::rows)
                .filter(row -> !retired(row.component()))
                .toList();
    }

    private static Stream<Row> rows(Components.Entry entry) {
        return entry.match(
                component -> Stream.of(new Row(component, Optional.empty())),
                group -> group.components().stream().map(each -> new Row(each, Optional.of(group))));
    }

    private boolean retired(Component component) {
        return component.retired(
                LocalDate.ofInstant(derived.now(), derived.site().settings().zone()));
    }

    private record Row(Component component, Optional<Group> group) {}
}
