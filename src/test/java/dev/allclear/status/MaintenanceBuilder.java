package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.Recurrence;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes a maintenance for a {@link SiteBuilder}. */
public final class MaintenanceBuilder {
    private final String id;
    private final String start;
    private final String end;
    private States head = States.none();
    private Optional<String> announced = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();
    private final List<Said> updates = new ArrayList<>();

    private MaintenanceBuilder(String id, String start, String end) {
        this.id = id;
        this.start = start;
        this.end = end;
    }

    /** Begins a maintenance with its planned window; components without a state are under maintenance. */
    public static MaintenanceBuilder maintenance(String id, String start, String end, String... components) {
        var maintenance = new MaintenanceBuilder(id, start, end);
        maintenance.head = SiteBuilder.states(ComponentState.UNDER_MAINTENANCE, components);
        return maintenance;
    }

    public MaintenanceBuilder announced(String time) {
        announced = Optional.of(time);
        return this;
    }

    public MaintenanceBuilder repeating(String rule) {
        recurrence = Optional.of(new Recurrence(rule));
        return this;
    }

    public MaintenanceBuilder except(String... days) {
        var except = new TreeSet<LocalDate>();
        Arrays.stream(days).map(LocalDate::parse).forEach(except::add);
        recurrence = recurrence.map(each -> new Recurrence(each.rule(), except));
        return this;
    }

    public MaintenanceBuilder scheduled(String time, String... states) {
        return update(MaintenanceStatus.SCHEDULED, time, states);
    }

    public MaintenanceBuilder inProgress(String time, String... states) {
        return update(MaintenanceStatus.IN_PROGRESS, time, states);
    }

    public MaintenanceBuilder verifying(String time, String... states) {
        return update(MaintenanceStatus.VERIFYING, time, states);
    }

    public MaintenanceBuilder completed(String time, String... states) {
        return update(MaintenanceStatus.COMPLETED, time, states);
    }

    public MaintenanceBuilder cancelled(String time, String... states) {
        return update(MaintenanceStatus.CANCELLED, time, states);
    }

    public MaintenanceBuilder update(MaintenanceStatus status, String time, String... states) {
        updates.add(new Said(status, time, SiteBuilder.states(ComponentState.OPERATIONAL, states)));
        return this;
    }

    Maintenance build(SiteBuilder site) {
        Instant from = site.time(start);
        List<Update<MaintenanceStatus>> said =
                updates.stream().map(update -> update.update(site)).toList();
        Instant known = announced
                .map(site::time)
                .or(() -> said.stream().map(Update::at).findFirst())
                .orElse(from);
        return new Maintenance(
                new Id(id),
                Localized.of(id),
                Impact.MAINTENANCE,
                head,
                Optional.empty(),
                from,
                site.time(end),
                known,
                recurrence,
                said,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private record Said(MaintenanceStatus status, String time, States states) {
        Update<MaintenanceStatus> update(SiteBuilder site) {
            return new Update<>(
                    site.time(time), status, Localized.of(Prose.of("")), states, Optional.empty(), Optional.empty());
        }
    }
}
